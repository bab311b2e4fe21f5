import { afterEach, describe, expect, it, vi } from 'vitest';
import { enqueue } from '~/lib/store/jobs';
import type { Job } from '~/lib/store/rows';
import type { Queue } from '~/lib/updates/queue';
import { freshDatabase } from '../fixtures/database.ts';
import { deviceWithLittleRoom } from '../fixtures/full-device.ts';
import { oneFeed, STARTERS } from './one-feed.ts';
import { answers, feedOf, review, World } from './support.ts';

const database = freshDatabase();
const device = deviceWithLittleRoom();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

afterEach(() => {
  vi.restoreAllMocks();
});

/** A feed that was read, but for whose index there was no room. */
async function putOff(world: World, queue: Queue, id: string): Promise<Job> {
  device.isFull = true;
  device.only = 'indexes';
  await queue.add(id);
  await queue.run();
  device.isFull = false;
  const job = (await queue.jobs()).find(({ subscription }) => subscription === id)!;
  expect(job.state).toBe('building');
  expect(job.notBefore).toBeGreaterThan(world.now);
  return job;
}

/** Calls back when an index was made and is about to be written. */
function whenIndexIsMade(callback: () => void): void {
  const { put } = IDBObjectStore.prototype;
  let isFirst = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === 'indexes' && isFirst) {
      isFirst = false;
      callback();
    }
    return put.apply(this, row);
  });
}

describe('an update that was put off for want of room for its index, and then cancelled,', () => {
  it('is as if it had not come, whatever is built later, and leaves nothing', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)), { headers: { ETag: '"one"' } });
    const { id: job } = await putOff(world, queue, id);
    await queue.cancel(job);
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'cancelled', checks: 0 });
    expect((await feedRow(id)).last).not.toHaveProperty('problem');
    expect((await feedRow(id)).etag).toBeUndefined();
    await queue.run();
    expect(await database().count('checks')).toBe(2);
    expect(await database().count('segments')).toBe(1);
    await queue.add(undefined);
    await queue.run();
    expect(await answers(database())).toEqual(STARTERS);
  });

  it('leaves what answered of the feed before', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await queue.add(id);
    await queue.run();
    world.serve = () => new Response(feedOf(review(1, 'True'), review(2)));
    const { id: job } = await putOff(world, queue, id);
    await queue.cancel(job);
    await queue.add(undefined);
    await queue.run();
    expect(await feedAnswers()).toEqual(['false']);
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'cancelled', checks: 1 });
  });

  it('does not come with an index that is being built in that moment', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    const { id: job } = await putOff(world, queue, id);
    let cancelled: Promise<void> | undefined;
    whenIndexIsMade(() => {
      cancelled = queue.cancel(job);
    });
    await queue.add(undefined);
    await queue.run();
    await cancelled;
    expect(await answers(database())).toEqual(STARTERS);
    expect((await queue.jobs()).find((one) => one.id === job)?.state).toBe('cancelled');
  });

  it('does not take with it what a later update of the feed brought', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    const { id: job } = await putOff(world, queue, id);
    world.serve = () => new Response(feedOf(review(1, 'True')));
    let cancelled: Promise<void> | undefined;
    whenIndexIsMade(() => {
      cancelled = queue.cancel(job);
    });
    await enqueue(database(), { subscription: id, asked: true, anew: true, now: world.now });
    await queue.run();
    await cancelled;
    expect(cancelled).toBeDefined();
    expect(await feedAnswers()).toEqual(['true']);
  });
});
