import type { ObelusDatabase } from '~/lib/store/database';
import type { Subscription } from '~/lib/store/rows';
import type { Queue } from '~/lib/updates/queue';
import { feedFrom } from '~/lib/updates/subscription';
import { answers, type World } from './support.ts';

export const HOUR = 3_600_000;
export const URL = 'https://feeds.example/daily.json';

/** What the packaged set alone answers. */
export const STARTERS = { 'starter-a': 'false', 'starter-b': 'false' };

/** A subscription to one feed beside the packaged set, in the database of a test file. */
export function oneFeed(database: () => ObelusDatabase) {
  return {
    /** Subscribes to it; its id. */
    async subscribe(world: World): Promise<string> {
      const feed = feedFrom({ name: 'Daily', url: URL }, world.now);
      await database().put('subscriptions', feed);
      return feed.id;
    },

    async feedRow(id: string): Promise<Subscription> {
      return (await database().get('subscriptions', id))!;
    },

    /** What its reviews are said to be, sorted. */
    async feedAnswers(): Promise<string[]> {
      return Object.entries(await answers(database()))
        .filter(([id]) => id.startsWith('harbourfacts'))
        .map(([, said]) => said)
        .sort();
    },
  };
}

export async function jobOf(queue: Queue, id: string) {
  return (await queue.jobs()).find(({ subscription }) => subscription === id)!;
}
