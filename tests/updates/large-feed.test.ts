import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../fixtures/database.ts';
import { oneFeed, STARTERS } from './one-feed.ts';
import { answers, feedOf, MemorySpool, review, World } from './support.ts';

const database = freshDatabase();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

describe('a feed too large to wait in memory', () => {
  /** A server of a feed of which nobody knows how long it is. */
  const serve = (...chunks: string[]) => new Response(streamOf(chunks));
  const feed = feedOf(review(1), review(2, 'True'));

  it('waits in a file that is gone when it is read', async () => {
    const [world, spool] = [new World(database), new MemorySpool()];
    const queue = await world.started({ spool });
    const id = await subscribe(world);
    world.serve = () => serve(feed.slice(0, 99), feed.slice(99));
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toEqual(['false', 'true']);
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'changed', bytes: feed.length });
    expect(spool).toEqual({ kept: 1, file: undefined });
    expect(world.problems).toEqual([]);
  });

  it('is not refused for want of the room that its own file of the last attempt takes', async () => {
    const world = new World(database);
    await world.started();
    const id = await subscribe(world);
    const spool = new MemorySpool();
    spool.file = new Blob(['left by a background that died']);
    let left: Blob | undefined;
    const keep = spool.keep.bind(spool);
    spool.keep = (chunks) => {
      left = spool.file;
      return keep(chunks);
    };
    const job = { subscription: id, state: 'fetching', attempt: 1, asked: true };
    await database().add('jobs', { ...job, bytes: 0, checks: 0, rate: 0, at: 1 } as never);
    world.serve = () => serve(feed);
    await world.queue({ spool }).run();
    expect(spool.kept).toBe(1);
    expect(left).toBeUndefined();
  });

  it('is read as it comes where no file can be kept, and a small one always', async () => {
    const [world, spool] = [new World(database), new MemorySpool()];
    const none = { keep: async () => undefined, clear: async () => {} };
    const queue = await world.started({ spool: none });
    const id = await subscribe(world);
    world.serve = () => serve(feed);
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toEqual(['false', 'true']);
    const other = world.queue({ spool });
    const headers = { 'Content-Length': String(feed.length) };
    world.serve = () => new Response(feed, { headers });
    await other.add(id);
    await other.run();
    expect(spool.kept).toBe(0);
  });

  it('leaves the old checks and no file when the device is full', async () => {
    const [world, spool] = [new World(database), new MemorySpool()];
    const queue = await world.started({ spool });
    const id = await subscribe(world);
    world.serve = () => serve(feed);
    spool.keep = async (chunks) => {
      for await (const chunk of chunks) spool.file = new Blob([chunk.slice()]);
      throw new DOMException('full', 'QuotaExceededError');
    };
    await queue.add(id);
    await queue.run();
    expect((await feedRow(id)).last).toMatchObject({
      outcome: 'failed',
      problem: { code: 'space' },
    });
    expect(spool.file).toBeUndefined();
    expect(await answers(database())).toEqual(STARTERS);
  });
});

function streamOf(texts: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}
