import { describe, expect, it } from 'vitest';
import { STARTER } from '~/lib/store/database';
import { putChecks } from '~/lib/store/editions';
import { keepUpload } from '~/lib/store/uploads';
import { fileFrom } from '~/lib/updates/subscription';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';
import { jobOf, oneFeed, STARTERS } from './one-feed.ts';
import { answers, feedOf, packOf, review, World } from './support.ts';

const database = freshDatabase();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

describe('an interrupted update', () => {
  /** A world whose background died while a job was in some state. */
  async function diedAs(state: 'fetching' | 'reading' | 'building', attempt = 1) {
    const world = new World(database);
    await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    const job = { subscription: id, state, attempt, asked: true };
    const zero = { bytes: 0, checks: 0, rate: 0, at: 1 };
    await database().add('jobs', { ...job, ...zero } as never);
    return { world, id };
  }

  it.each(['fetching', 'reading'] as const)('starts over when it was %s', async (state) => {
    const { world, id } = await diedAs(state);
    await putChecks(database(), 90, [makeCheck({ id: 'half written' })]);
    const queue = world.queue();
    await queue.run();
    expect(await feedAnswers()).toEqual(['false']);
    expect(await jobOf(queue, id)).toMatchObject({ state: 'done', attempt: 2 });
    expect(await database().getAllKeys('checks')).toHaveLength(3);
  });

  it('goes on with what was read when only the building is left', async () => {
    const { world, id } = await diedAs('building');
    const starter = await feedRow(STARTER);
    await database().put('subscriptions', { ...starter, on: false });
    await world.queue().run();
    expect(world.requests).toEqual([]);
    expect(await answers(database())).toEqual({});
    expect((await jobOf(world.queue(), id)).state).toBe('done');
  });

  it('reads a file that was kept when the background died before its job was noted', async () => {
    const world = new World(database);
    const queue = await world.started();
    const upload = await keepUpload(database(), new Blob([packOf('own-a').slice()]), 'own.jsonl');
    const file = fileFrom({ digest: '1', upload, name: 'own.jsonl' }, world.now);
    await database().put('subscriptions', file);
    await queue.run();
    expect(Object.keys(await answers(database()))).toContain('own-a');
    expect(await feedRow(file.id)).toMatchObject({ upload: undefined });
  });

  it('is given up when the background died over it again and again', async () => {
    const { world, id } = await diedAs('reading', 5);
    const queue = world.queue();
    await queue.run();
    expect((await jobOf(queue, id)).state).toBe('failed');
    expect(world.requests).toEqual([]);
    expect(await answers(database())).toEqual(STARTERS);
  });
});
