import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STARTER } from '~/lib/store/database';
import { putChecks } from '~/lib/store/editions';
import { currentGeneration } from '~/lib/store/generations';
import { enqueue } from '~/lib/store/jobs';
import { keepUpload } from '~/lib/store/uploads';
import type { Queue } from '~/lib/updates/queue';
import { feedFrom, fileFrom } from '~/lib/updates/subscription';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';
import { answers, feedOf, MemorySpool, packOf, review, World } from './support.ts';

const database = freshDatabase();
const HOUR = 3_600_000;
const URL = 'https://feeds.example/daily.json';
const STARTERS = { 'starter-a': 'false', 'starter-b': 'false' };

async function subscribe(world: World): Promise<string> {
  const feed = feedFrom({ name: 'Daily', url: URL }, world.now);
  await database().put('subscriptions', feed);
  return feed.id;
}

const feedRow = async (id: string) => (await database().get('subscriptions', id))!;
const jobOf = async (queue: Queue, id: string) =>
  (await queue.jobs()).find(({ subscription }) => subscription === id)!;

/** Ids of the reviews with these numbers, in the order of the feed. */
async function feedAnswers(): Promise<string[]> {
  return Object.entries(await answers(database()))
    .filter(([id]) => id.startsWith('harbourfacts'))
    .map(([, said]) => said)
    .sort();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an update', () => {
  it('adds what a feed brings to what the others brought', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1), review(2, 'True'), { nothing: true }));
    await queue.add(id);
    await queue.run();
    expect(await answers(database())).toMatchObject(STARTERS);
    expect(await feedAnswers()).toEqual(['false', 'true']);
    expect((await feedRow(id)).last).toMatchObject({
      outcome: 'changed',
      checks: 2,
      rejected: { 'element without a review': 1 },
    });
    expect((await jobOf(queue, id)).state).toBe('done');
  });

  it('replaces what changed and takes back what is gone or was deleted', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1), review(2), review(3), review(4)));
    await queue.add(id);
    await queue.run();
    world.serve = () =>
      new Response(
        feedOf(review(1, 'True'), review(2), review(4, 'False', { dateDeleted: '2026-05-05' })),
      );
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toEqual(['false', 'true']);
    expect(await database().count('editions')).toBe(2);
    expect(await database().count('checks')).toBe(4);
  });

  it('takes back what a feed declares deleted from the packaged set, too', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1), review(2)));
    await queue.add(id);
    await queue.run();
    const ids = Object.keys(await answers(database())).filter((one) => one.startsWith('harbour'));
    world.starter = { bytes: packOf('starter-a', ids[0]!), source: 'starter:2' };
    await queue.add(STARTER);
    world.serve = () =>
      new Response(feedOf(review(1, 'False', { dateDeleted: '2026-05-05' }), review(2)));
    await queue.add(id);
    await queue.run();
    expect(Object.keys(await answers(database())).sort()).toEqual([ids[1], 'starter-a'].sort());
  });

  it('shows one check that two bring once, with the fresher record', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1, 'True')));
    await queue.add(id);
    await queue.run();
    const [same] = Object.keys(await answers(database())).filter((one) => one.startsWith('harb'));
    world.starter = { bytes: packOf(same!), source: 'starter:2' };
    await queue.add(STARTER);
    await queue.run();
    expect(await answers(database())).toEqual({ [same!]: 'true' });
  });

  it('asks only for what is new, and leaves all as it is when nothing is', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () =>
      new Response(feedOf(review(1)), {
        headers: { ETag: '"one"', 'Last-Modified': 'Mon, 02 Mar 2026 10:00:00 GMT' },
      });
    await queue.add(id);
    await queue.run();
    const before = await currentGeneration(database());
    world.serve = () => new Response(null, { status: 304 });
    await queue.add(id);
    await queue.run();
    const request = world.requests.at(-1)!;
    expect(request.headers.get('If-None-Match')).toBe('"one"');
    expect(request.headers.get('If-Modified-Since')).toBe('Mon, 02 Mar 2026 10:00:00 GMT');
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'unchanged', checks: 1 });
    expect(await currentGeneration(database())).toEqual(before);
  });

  it('reads the packaged set again only when it changed', async () => {
    const world = new World(database);
    const queue = await world.started();
    expect(world.swaps).toBe(1);
    await queue.add(STARTER);
    await queue.run();
    expect(world.swaps).toBe(1);
    world.starter = { bytes: packOf('starter-c'), source: 'starter:2' };
    await queue.add(STARTER);
    await queue.run();
    expect(await answers(database())).toEqual({ 'starter-c': 'false' });
  });

  it('reads a file that the reader gave, and keeps no copy of it', async () => {
    const world = new World(database);
    const queue = await world.started();
    const upload = await keepUpload(
      database(),
      new Blob([packOf('mine') as Uint8Array<ArrayBuffer>]),
      'mine.jsonl',
    );
    const file = fileFrom({ upload, name: 'mine.jsonl' }, world.now);
    await database().put('subscriptions', file);
    await queue.add(file.id);
    await queue.run();
    expect(await answers(database())).toEqual({ ...STARTERS, mine: 'false' });
    expect(await database().count('uploads')).toBe(0);
  });

  it('says how large a file may be that is too large to be read whole', async () => {
    const world = new World(database);
    const queue = await world.started();
    const text = `[{"@type":"ClaimReview","x":"${'x'.repeat(17 * 2 ** 20)}"}]`;
    const upload = await keepUpload(database(), new Blob([text]), 'mine.json');
    const file = fileFrom({ upload, name: 'mine.json' }, world.now);
    await database().put('subscriptions', file);
    await queue.add(file.id);
    await queue.run();
    expect((await feedRow(file.id)).last?.problem).toEqual({ code: 'large', detail: '16' });
    expect(await answers(database())).toEqual(STARTERS);
  });

  it('answers without a subscription that is switched off, and with it again at once', async () => {
    const world = new World(database);
    const queue = await world.started();
    const starter = await feedRow(STARTER);
    await database().put('subscriptions', { ...starter, on: false });
    await queue.add(undefined);
    await queue.run();
    expect(await answers(database())).toEqual({});
    await database().put('subscriptions', starter);
    await queue.add(undefined);
    await queue.run();
    expect(await answers(database())).toEqual(STARTERS);
  });

  it('answers only in the languages that the reader wants of a subscription', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const german = review(2);
    Object.assign(german.item[0]!, { inLanguage: 'de' });
    world.serve = () => new Response(feedOf(review(1), german, review(3)));
    await database().put('subscriptions', { ...(await feedRow(id)), languages: ['de'] });
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toHaveLength(1);
    await database().put('subscriptions', { ...(await feedRow(id)), languages: [] });
    await queue.add(undefined);
    await queue.run();
    expect(await feedAnswers()).toHaveLength(3);
    expect(world.requests).toHaveLength(1);
  });
});

describe('the reader’s choice of publishers', () => {
  it('leaves out of a subscription whom the reader does not want, and takes them in again', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const other = review(2);
    Object.assign(other.item[0]!.author, { name: 'Quay Checks' });
    world.serve = () => new Response(feedOf(review(1), other, review(3)));
    await queue.add(id);
    await queue.run();
    expect((await feedRow(id)).last?.contents).toEqual({
      languages: [['en', 3]],
      publishers: [
        ['Harbour Facts', 2],
        ['Quay Checks', 1],
      ],
    });
    await database().put('subscriptions', {
      ...(await feedRow(id)),
      publishersOff: ['Harbour Facts'],
    });
    await queue.add(undefined);
    await queue.run();
    expect(await feedAnswers()).toHaveLength(1);
    await database().put('subscriptions', { ...(await feedRow(id)), publishersOff: [] });
    await queue.add(undefined);
    await queue.run();
    expect(await feedAnswers()).toHaveLength(3);
    expect(world.requests).toHaveLength(1);
  });
});

describe('a failed update', () => {
  it.each([
    ['a server in trouble', () => new Response('', { status: 503 }), 'server'],
    ['a file that is gone', () => new Response('', { status: 404 }), 'missing'],
    ['a refusal', () => new Response('', { status: 403 }), 'refused'],
    ['half a feed', () => new Response(feedOf(review(5), review(6)).slice(0, -200)), 'broken'],
    ['half a file of lines', () => new Response(linesOf(5, 6).slice(0, -200)), 'broken'],
    ['a ZIP with a damaged file', () => new Response(damagedZip()), 'broken'],
    ['a page instead', () => new Response('<html><p>Log in</p></html>'), 'empty'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  ])('by %s leaves everything as it was, and says why', async (_, serve, code) => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)), { headers: { ETag: '"one"' } });
    await queue.add(id);
    await queue.run();
    const before = await currentGeneration(database());
    world.serve = serve;
    await queue.add(id);
    await queue.run();
    expect(await currentGeneration(database())).toEqual(before);
    expect(await feedRow(id)).toMatchObject({
      etag: '"one"',
      last: { outcome: 'failed', checks: 1, problem: { code } },
    });
    expect(await database().count('checks')).toBe(3);
  });

  it.each([
    ['for want of room', 10, new TextEncoder().encode('{'), 'space'],
    ['as no document', undefined, new Uint8Array([0, 1, 2, 0]), 'empty'],
  ])('refused %s lets go of what has not come yet', async (_, room, bytes, code) => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const headers = { 'Content-Length': '1000000' };
    world.serve = () =>
      new Response(new ReadableStream({ pull: (to) => to.enqueue(bytes) }), { headers });
    if (room)
      vi.stubGlobal('navigator', {
        storage: { estimate: async () => ({ quota: room, usage: 0 }) },
      });
    await queue.add(id);
    await queue.run();
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'failed', problem: { code } });
    expect(world.requests.at(-1)!.signal.aborted).toBe(true);
  });

  it('is told on the page of technical details without whose feed it is', async () => {
    const world = new World(database);
    const queue = await world.started();
    const url = 'https://intranet:8443/feed.json';
    const feed = feedFrom({ name: 'Ours', url }, world.now);
    await database().put('subscriptions', feed);
    world.serve = () => Promise.reject(new TypeError('Failed to fetch'));
    await queue.add(feed.id);
    await queue.run();
    expect((await feedRow(feed.id)).last?.problem).toEqual({
      code: 'network',
      detail: 'intranet:8443',
    });
    expect(world.problems).toHaveLength(1);
    expect(world.problems.join()).not.toContain('intranet');
  });

  it('is tried again later and later where it may pass, and then no more', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response('', { status: 503 });
    await queue.add(id);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      await queue.run();
      const job = await jobOf(queue, id);
      if (job.state === 'failed') break;
      expect(world.wake).toBe(job.notBefore);
      waits.push((job.notBefore! - world.now) / 60_000);
      world.now = job.notBefore!;
    }
    expect(waits).toEqual([1, 4, 16, 64]);
    expect((await jobOf(queue, id)).state).toBe('failed');
    expect(world.wake).toBe((await feedRow(id)).last!.at + 24 * HOUR);
  });

  it.each([
    ['120', 2],
    ['5', 0.75],
    ['Sun, 09 Sep 2001 04:46:40 GMT', 180],
    ['Sun, 09 Sep 1990 01:46:40 GMT', 0.75],
    ['99999999999', 24 * 60],
    ['soon', 0.75],
  ])('is not tried again before the server wants it, within a day: %s', async (said, minutes) => {
    const world = new World(database);
    const queue = await world.started({ random: () => 0 });
    const id = await subscribe(world);
    world.serve = () => new Response('', { status: 429, headers: { 'Retry-After': said } });
    await queue.add(id);
    await queue.run();
    const wait = ((await jobOf(queue, id)).notBefore! - world.now) / 60_000;
    expect(wait).toBe(minutes);
  });

  it('waits for the reader where only the reader can help', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.isAllowed = false;
    await queue.add(id);
    await queue.run();
    expect(world.requests).toEqual([]);
    expect(await jobOf(queue, id)).toMatchObject({
      state: 'failed',
      problem: { code: 'permission', detail: 'feeds.example' },
    });
  });

  it('does not wait for its time when the reader asks', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response('', { status: 503 });
    await queue.add(id);
    await queue.run();
    world.serve = () => new Response(feedOf(review(1)));
    await queue.run();
    expect(await feedAnswers()).toEqual([]);
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toEqual(['false']);
  });

  it('by a full disk says so and keeps the old index', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    // The error of the database, wherever it comes from, is the same.
    const full = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await database().put('subscriptions', { ...(await feedRow(id)), on: true });
    const failing = world.queue({ isAllowed: full });
    await failing.add(id);
    await failing.run();
    expect((await feedRow(id)).last?.problem).toEqual({ code: 'space' });
    expect(await answers(database())).toEqual(STARTERS);
    expect(queue.current).toBeUndefined();
  });
});

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
    const file = fileFrom({ upload, name: 'own.jsonl' }, world.now);
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
    const file = fileFrom({ upload, name: 'mine.jsonl' }, world.now);
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

/** The reviews with these numbers as JSON Lines. */
function linesOf(...numbers: number[]): string {
  return numbers.map((number) => JSON.stringify(review(number).item[0])).join('\n');
}

/** A ZIP of two feeds, of which the second cannot be unpacked. */
function damagedZip(): Uint8Array<ArrayBuffer> {
  const feed = (number: number) => strToU8(feedOf(review(number)));
  const zip = zipSync({ 'a.json': feed(5), 'b.json': feed(6) });
  const name = Buffer.from(zip).indexOf('b.json');
  zip[name + 'b.json'.length] = 0x07; // No kind of block.
  return zip;
}

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
