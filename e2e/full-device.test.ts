import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedContents } from '~/bench/feed/contents';
import { type FeedServer, serveFeed } from '~/bench/feed/server';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { packedChecks } from '~/scripts/starter-pack/pack';

/** Megabytes that the extension may store; Firefox gives no site less than ten. */
const ROOM = 24;
/** Bytes that are left free of them: less than the feed needs, enough to begin with it. */
const LEFT = 2 ** 20;
/** Elements of the feed: about five megabytes, and as much again in the database. */
const ELEMENTS = 4_000;

interface SeenSubscription {
  id: string;
  kind: string;
  last?: { outcome: string; checks: number; problem?: { code: string } };
}

describe.each(readers)('a device without room in %s', (_name, startReader) => {
  let reader: Reader;
  let page: Surface;
  let server: FeedServer;
  let body: Uint8Array;
  beforeAll(async () => {
    ({ body } = await feedContents({ elements: ELEMENTS, seed: 5 }));
    // Packed, so that nobody knows before how much it will be.
    server = await serveFeed({ body, gzip: true });
    reader = await startReader({ room: ROOM });
    await seesBadge();
    page = await reader.open('manifest.json');
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  async function seesBadge(): Promise<void> {
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, {
      what: 'the badge',
      timeout: 15_000,
    });
  }

  async function ask<Answer>(type: string, data?: unknown): Promise<Answer> {
    const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
    const answer = await page.evaluate<{ res: Answer; err?: { message: string } }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`,
    );
    if (answer.err) throw new Error(answer.err.message);
    return answer.res;
  }

  function ended(outcome: string): Promise<SeenSubscription> {
    return waitFor(
      async () => {
        const all = await ask<SeenSubscription[]>('subscriptions');
        const feed = all.find(({ kind }) => kind === 'feed');
        return feed?.last?.outcome === outcome ? feed : undefined;
      },
      { what: `the update to end: ${outcome}`, timeout: 30_000 },
    );
  }

  it('says so in a sentence, and the old index still answers', async () => {
    await page.evaluate(fillTo(LEFT));
    await ask('addSubscription', { name: 'Daily', url: server.url, format: 'datafeed' });
    const { last } = await ended('failed');
    expect(last?.problem?.code).toBe('space');
    expect((await ask<{ checks: number }>('indexStatus')).checks).toBe(packedChecks());
    const options = await reader.open('options.html');
    await waitFor(async () => (await options.text()).includes('too little room on this device'), {
      what: 'the sentence',
    });
    await options.close();
    await seesBadge();
  });

  it('is told before anything is written where the feed says how large it is', async () => {
    server.serve({ body });
    await ask('refreshSubscription', (await ended('failed')).id);
    await waitFor(() => server.asked.times >= 2, { what: 'the feed to be asked for' });
    expect((await ended('failed')).last?.problem?.code).toBe('space');
    await seesBadge();
  });

  it('takes the feed once there is room again', async () => {
    await page.evaluate(EMPTY);
    await ask('refreshSubscription', (await ended('failed')).id);
    const { last } = await ended('changed');
    await waitFor(
      async () =>
        (await ask<{ checks: number }>('indexStatus')).checks === packedChecks() + last!.checks,
      { what: 'its checks to answer', timeout: 20_000 },
    );
  });
});

/** Expression that stores bytes of no use until only so many are left. */
function fillTo(left: number): string {
  return `(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle('filler', { create: true });
    for (let size = 0; ; ) {
      const { quota, usage } = await navigator.storage.estimate();
      const more = Math.floor(quota - usage - ${left});
      if (more < 65_536) return [quota, usage];
      const writable = await file.createWritable({ keepExistingData: true });
      await writable.write({ type: 'write', position: size, data: new Uint8Array(more) });
      await writable.close();
      size += more;
    }
  })()`;
}

const EMPTY = `navigator.storage.getDirectory().then((root) => root.removeEntry('filler'))`;
