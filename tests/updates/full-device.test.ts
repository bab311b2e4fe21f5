import { describe, expect, it } from 'vitest';
import { allDismissals, dismiss, undoDismissal } from '~/lib/store/dismissals';
import { enqueue } from '~/lib/store/jobs';
import { isOutOfSpace } from '~/lib/store/space';
import { changeSubscription } from '~/lib/store/subscriptions';
import { MAX_ATTEMPTS } from '~/lib/updates/failure';
import { feedFrom } from '~/lib/updates/subscription';
import { freshDatabase } from '../fixtures/database.ts';
import { deviceWithLittleRoom } from '../fixtures/full-device.ts';
import { answers, feedOf, review, World } from './support.ts';

const database = freshDatabase();
const device = deviceWithLittleRoom();
const feed = feedFrom({ name: 'Daily', url: 'https://feeds.example/daily.json' }, 1);

async function refused(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a device on which not even a row finds room', () => {
  it('keeps what the reader does as soon as there is some, without another try', async () => {
    const db = database();
    await db.put('subscriptions', feed);
    device.isFull = true;
    expect(await refused(dismiss(db, { check: 'a', text: 'One' }, 1))).toSatisfy(isOutOfSpace);
    device.isFull = false;
    await dismiss(db, { check: 'a', text: 'One' }, 1);
    device.isFull = true;
    const renamed = changeSubscription(db, feed.id, (before) => ({ ...before, name: 'News' }));
    expect(await refused(renamed)).toSatisfy(isOutOfSpace);
    device.isFull = false;
    await changeSubscription(db, feed.id, (before) => ({ ...before, name: 'News' }));
    expect(await db.get('subscriptions', feed.id)).toMatchObject({ name: 'News' });
    const [kept] = await allDismissals(db);
    expect(kept?.text).toBe('One');
    await undoDismissal(db, kept!.id);
    expect(await allDismissals(db)).toEqual([]);
  });

  it('is told of, asks no server meanwhile, and takes the feed once there is room', async () => {
    const world = new World(database);
    const queue = await world.started();
    await database().put('subscriptions', feed);
    world.serve = () => new Response(feedOf(review(1)));
    await enqueue(database(), { subscription: feed.id, asked: true, now: world.now });
    device.isFull = true;
    await queue.run();
    expect(queue.problem).toEqual({ code: 'space' });
    expect(world.wake).toBe(world.now + 300_000);
    await queue.run();
    expect(world.requests).toEqual([]);
    expect(Object.keys(await answers(database()))).toEqual(['starter-a', 'starter-b']);
    device.isFull = false;
    world.now = world.wake!;
    await queue.run();
    expect(queue.problem).toBeUndefined();
    expect(Object.keys(await answers(database()))).toHaveLength(3);
  });

  it('is asked again for room for the index of what was read, and the server only for news', async () => {
    const world = new World(database);
    const queue = await world.started();
    await database().put('subscriptions', feed);
    world.serve = ({ headers }) =>
      headers.has('If-None-Match')
        ? new Response(null, { status: 304 })
        : new Response(feedOf(review(1)), { headers: { ETag: '"one"' } });
    device.isFull = true;
    device.only = 'indexes';
    await queue.add(feed.id);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      await queue.run();
      world.now = world.wake!;
    }
    expect(world.requests).toHaveLength(1);
    expect(Object.keys(await answers(database()))).toEqual(['starter-a', 'starter-b']);
    expect((await database().get('subscriptions', feed.id))?.last?.problem?.code).toBe('space');
    device.isFull = false;
    await queue.add(feed.id);
    await queue.run();
    expect(world.requests).toHaveLength(2);
    expect(Object.keys(await answers(database()))).toHaveLength(3);
  });
});
