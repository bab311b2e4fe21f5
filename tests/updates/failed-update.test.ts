import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentGeneration } from '~/lib/store/generations';
import { feedFrom } from '~/lib/updates/subscription';
import { freshDatabase } from '../fixtures/database.ts';
import { HOUR, jobOf, oneFeed, STARTERS } from './one-feed.ts';
import { answers, feedOf, review, World } from './support.ts';

const database = freshDatabase();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a failed update', () => {
  it.each([
    ['a server in trouble', () => new Response('', { status: 503 }), 'server'],
    ['a file that is gone', () => new Response('', { status: 404 }), 'missing'],
    ['a refusal', () => new Response('', { status: 403 }), 'refused'],
    ['half a feed', () => new Response(feedOf(review(5), review(6)).slice(0, -200)), 'broken'],
    ['half a file of lines', () => new Response(linesOf(5, 6).slice(0, -200)), 'broken'],
    ['a part that nobody asked for', () => new Response(linesOf(5), { status: 206 }), 'broken'],
    ['half a list', () => new Response(listOf(5, 6).slice(0, -1)), 'broken'],
    ['half a list, in a text', () => new Response(listOf(5, 6).slice(0, -40)), 'broken'],
    ['half a table, in a cell', () => new Response(tableOf(5, 6).slice(0, -9)), 'broken'],
    ['a ZIP with a damaged file', () => new Response(damagedZip()), 'broken'],
    ['a ZIP of too many files', () => new Response(crowdedZip()), 'broken'],
    ['a ZIP with a file that grew too large', () => new Response(heavyZip()), 'large'],
    ['a long list that is broken', () => new Response(`[${PADDING}${listOf(5)}"`), 'broken'],
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

  it('for want of any check says what was there instead, unless earlier checks answer', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const table = () => new Response('Behauptung,Link\nThe ferry sank,https://a.example/1\n');
    world.serve = table;
    await queue.add(id);
    await queue.run();
    expect((await feedRow(id)).last).toMatchObject({
      problem: { code: 'empty' },
      rejected: { 'table without a rating column': 1 },
    });
    world.serve = () => new Response(feedOf(review(1)));
    await queue.add(id);
    await queue.run();
    world.serve = table;
    await queue.add(id);
    await queue.run();
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'failed', checks: 1, rejected: {} });
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

  it.each([
    ['the database', new DOMException('broken', 'UnknownError'), 'storage'],
    ['a fault of our own', new TypeError('undefined is not a function'), 'fault'],
  ])('by %s blames nothing else, and is tried again', async (_, error, code) => {
    const world = new World(database);
    await world.started();
    const id = await subscribe(world);
    const queue = world.queue({ isAllowed: () => Promise.reject(error) });
    await queue.add(id);
    await queue.run();
    expect((await feedRow(id)).last?.problem).toEqual({ code });
    expect((await jobOf(queue, id)).notBefore).toBeGreaterThan(world.now);
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

/** The reviews with these numbers as JSON Lines. */
function linesOf(...numbers: number[]): string {
  return numbers.map((number) => JSON.stringify(review(number).item[0])).join('\n');
}

/** The same as a list in JSON. */
function listOf(...numbers: number[]): string {
  return JSON.stringify(numbers.map((number) => review(number).item[0]));
}

/** The same as a table whose last column is quoted. */
function tableOf(...numbers: number[]): string {
  const rows = numbers.map((number) => {
    const { url, claimReviewed } = review(number).item[0]!;
    return `${url},False,"${claimReviewed}"\n`;
  });
  return `url,verdict,claim\n${rows.join('')}`;
}

const PADDING = `{"x":"${'x'.repeat(6_000_000)}"},`;

/** A ZIP of which the last file would be one too many. */
function crowdedZip(): Uint8Array<ArrayBuffer> {
  const names = Array.from({ length: 10_000 }, (_, at) => [`${at}`, new Uint8Array()]);
  return zipSync({ 'a.json': strToU8(feedOf(review(5))), ...Object.fromEntries(names) });
}

/** A ZIP of two feeds, of which one is a list that cannot be held. */
function heavyZip(): Uint8Array<ArrayBuffer> {
  const list = `[${PADDING.repeat(3)}${JSON.stringify(review(6).item[0])}]`;
  const files = { 'a.json': strToU8(feedOf(review(5))), 'b.json': strToU8(list) };
  return zipSync(files, { level: 0 });
}

/** A ZIP of two feeds, of which the second cannot be unpacked. */
function damagedZip(): Uint8Array<ArrayBuffer> {
  const feed = (number: number) => strToU8(feedOf(review(number)));
  const zip = zipSync({ 'a.json': feed(5), 'b.json': feed(6) });
  const name = Buffer.from(zip).indexOf('b.json');
  zip[name + 'b.json'.length] = 0x07; // No kind of block.
  return zip;
}
