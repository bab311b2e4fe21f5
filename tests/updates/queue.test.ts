import { describe, expect, it } from 'vitest';
import { enqueue } from '~/lib/store/jobs';
import { keepUpload } from '~/lib/store/uploads';
import type { Queue } from '~/lib/updates/queue';
import { feedFrom, fileFrom } from '~/lib/updates/subscription';
import { freshDatabase } from '../fixtures/database.ts';
import { HOUR, jobOf, oneFeed, STARTERS, URL } from './one-feed.ts';
import { answers, feedOf, MemorySpool, packOf, review, World } from './support.ts';

const database = freshDatabase();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

describe('the queue', () => {
  it('works on one job at a time, however often it is told to', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const other = feedFrom(
      { name: 'Other', url: 'https://other.example/feed.json' },
      world.now + 1,
    );
    await database().put('subscriptions', other);
    let atOnce = 0;
    let most = 0;
    world.serve = async (request) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 20));
      atOnce -= 1;
      return new Response(feedOf(review(request.url.includes('other') ? 2 : 1)));
    };
    await Promise.all([queue.add(id), queue.add(other.id), queue.add(id), queue.run()]);
    await queue.run();
    expect(most).toBe(1);
    expect(world.requests).toHaveLength(2);
    expect(await feedAnswers()).toHaveLength(2);
  });

  it('fetches again what the reader asks for while the last of it is being built, once', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(world.requests.length)));
    await queue.add(id);
    await untilBuilding(queue);
    await queue.add(id);
    await queue.add(id);
    await queue.run();
    expect(world.requests).toHaveLength(2);
    expect(Object.values(await answers(database()))).toEqual(['false', 'false', 'false']);
    expect((await queue.jobs()).every(({ state }) => state === 'done')).toBe(true);
  });

  it('ends a job that the reader cancels, and forgets what it brought', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(endless());
    await queue.add(id);
    while (!queue.current?.checks) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(queue.current).toMatchObject({ state: 'reading', subscription: id });
    await queue.cancel(queue.current.id);
    await queue.run();
    expect((await jobOf(queue, id)).state).toBe('cancelled');
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'cancelled', checks: 0 });
    expect(await answers(database())).toEqual(STARTERS);
    expect(await database().count('checks')).toBe(2);
  });

  it('says of a job that is cancelled while its index is built what answers, not what was read', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)), { headers: { ETag: '"one"' } });
    await cancelledWhileBuilding(queue, id);
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'cancelled', checks: 0, bytes: 0 });
    expect((await feedRow(id)).last).not.toHaveProperty('contents');
    await queue.add(id);
    await queue.run();
    world.serve = () => new Response(feedOf(review(1), review(2)));
    await cancelledWhileBuilding(queue, id);
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'cancelled', checks: 1 });
    expect((await feedRow(id)).etag).toBeUndefined();
    expect(await feedAnswers()).toEqual(['false']);
  });

  it('keeps what the reader gave though its index was cancelled', async () => {
    const world = new World(database);
    const queue = await world.started();
    const upload = await keepUpload(database(), new Blob([packOf('mine').slice()]), 'mine.jsonl');
    const file = fileFrom({ digest: '1', upload, name: 'mine.jsonl' }, world.now);
    await database().put('subscriptions', file);
    await cancelledWhileBuilding(queue, file.id);
    expect((await jobOf(queue, file.id)).state).toBe('cancelled');
    await queue.add(undefined);
    await queue.run();
    expect(await answers(database())).toEqual({ ...STARTERS, mine: 'false' });
  });

  async function cancelledWhileBuilding(queue: Queue, id: string): Promise<void> {
    await queue.add(id);
    await untilBuilding(queue);
    await queue.cancel(queue.current!.id);
    await queue.run();
  }

  async function untilBuilding(queue: Queue): Promise<void> {
    while (queue.current?.state !== 'building')
      await new Promise((resolve) => setImmediate(resolve));
  }

  it('answers a cancel at once, and begins with nothing more once it is stopped', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const other = feedFrom({ name: 'Other', url: 'https://other.example/feed.json' }, world.now);
    await database().put('subscriptions', other);
    world.serve = () => new Response(endless());
    await queue.add(id);
    await queue.add(other.id);
    while (!queue.current?.checks) await new Promise((resolve) => setTimeout(resolve, 5));
    await queue.cancel(queue.current.id);
    expect((await jobOf(queue, id)).state).toBe('cancelled');
    while (queue.current?.subscription !== other.id || !queue.current.checks)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await queue.add(id);
    await queue.stop();
    expect((await jobOf(queue, other.id)).state).toBe('cancelled');
    expect((await jobOf(queue, id)).state).toBe('waiting');
    expect(queue.current).toBeUndefined();
  });

  it('does nothing of a job that the reader cancels in the moment in which it has its turn', async () => {
    const world = new World(database);
    await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await enqueue(database(), { subscription: id, asked: true, now: world.now });
    const { id: job } = await jobOf(world.queue(), id);
    let cancelled: Promise<void> | undefined;
    let looks = 0;
    const queue: Queue = world.queue({
      // Asked for right before what is due is looked for, then before the next job is chosen.
      now: () => {
        if (++looks === 2) cancelled = queue.cancel(job);
        return world.now;
      },
    });
    await queue.run();
    await cancelled;
    expect((await jobOf(queue, id)).state).toBe('cancelled');
    expect((await feedRow(id)).last?.outcome).toBe('cancelled');
    expect(await answers(database())).toEqual(STARTERS);
  });

  it('begins with nothing when it is stopped in the moment in which a job has its turn', async () => {
    const world = new World(database);
    await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await enqueue(database(), { subscription: id, asked: true, now: world.now });
    let stopped: Promise<void> | undefined;
    let looks = 0;
    const queue: Queue = world.queue({
      now: () => {
        if (++looks === 2) stopped = queue.stop();
        return world.now;
      },
    });
    await queue.run();
    await stopped;
    expect((await jobOf(queue, id)).state).toBe('waiting');
    expect(world.requests).toEqual([]);
  });

  it('leaves no part of a feed in its file once it was stopped', async () => {
    const world = new World(database);
    const spool = new MemorySpool();
    spool.file = new Blob(['what the background died over']);
    const queue = world.queue({ spool });
    await queue.stop();
    await queue.run();
    expect(spool.file).toBeUndefined();
  });

  it('asks feeds by itself when their time has come, and no sooner', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await queue.run();
    expect(world.requests).toHaveLength(1);
    expect(world.wake).toBe(world.now + 24 * HOUR);
    world.now += 23 * HOUR;
    await queue.run();
    expect(world.requests).toHaveLength(1);
    world.now += HOUR;
    await queue.run();
    expect(world.requests).toHaveLength(2);
    expect((await feedRow(id)).last?.at).toBe(world.now);
  });

  it('is not stopped by a clock that was set back', async () => {
    const world = new World(database);
    const queue = await world.started();
    await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await queue.run();
    world.now -= 400 * 24 * HOUR;
    await queue.run();
    expect(world.requests).toHaveLength(2);
  });

  it('tells how fast an update is, and how long it takes, also when the clock is set amid it', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const headers = { 'Content-Length': '1000000' };
    world.serve = () => new Response(endless(), { headers });
    await queue.add(id);
    while (!queue.current?.checks) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const hours of [-24, 48]) {
      world.now += hours * HOUR;
      const { bytes, rate, secondsLeft } = queue.current!;
      expect(rate).toBeGreaterThan(bytes / 60);
      expect(secondsLeft).toBeGreaterThan(0);
      expect(secondsLeft).toBeLessThan((1_000_000 / bytes) * 60);
    }
    await queue.cancel(queue.current!.id);
    await queue.run();
  });

  it('does not wait for a time that a clock far ahead has noted', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.now += 30 * 24 * HOUR;
    world.serve = () => new Response('', { status: 503 });
    await queue.add(id);
    await queue.run();
    world.now -= 30 * 24 * HOUR;
    world.serve = () => new Response(feedOf(review(1)));
    await queue.run();
    expect(await feedAnswers()).toEqual(['false']);
  });

  it('never asks for anything but the addresses that the reader subscribed to', async () => {
    const world = new World(database);
    const queue = await world.started();
    await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await queue.run();
    expect(world.requests.map(({ url }) => url)).toEqual([URL]);
    expect(world.requests[0]?.credentials).toBe('omit');
    expect(world.requests[0]?.referrer).toBe('about:client');
    expect(world.requests[0]?.referrerPolicy).toBe('no-referrer');
  });
});

/** A feed that goes on until somebody ends it. */
function endless(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const text = number === 0 ? '{"@type":"DataFeed","dataFeedElement":[' : ',';
      controller.enqueue(encoder.encode(text + JSON.stringify(review(++number))));
    },
  });
}
