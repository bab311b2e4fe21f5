import { describe, expect, it } from 'vitest';
import { STARTER } from '~/lib/store/database';
import { currentGeneration } from '~/lib/store/generations';
import { keepUpload } from '~/lib/store/uploads';
import { fileFrom } from '~/lib/updates/subscription';
import { freshDatabase } from '../fixtures/database.ts';
import { jobOf, oneFeed, STARTERS } from './one-feed.ts';
import { answers, feedOf, packOf, review, World } from './support.ts';

const database = freshDatabase();
const { feedAnswers, feedRow, subscribe } = oneFeed(database);

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

  it('takes back all that a feed had, when it declares all of it deleted', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    world.serve = () => new Response(feedOf(review(1)));
    await queue.add(id);
    await queue.run();
    world.serve = () => new Response(feedOf(review(1, 'False', { dateDeleted: '2026-05-05' })));
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toEqual([]);
    expect((await feedRow(id)).last).toMatchObject({ outcome: 'changed', checks: 0 });
    world.serve = () => new Response(feedOf(review(2, 'True')));
    await queue.add(id);
    await queue.run();
    expect(await feedAnswers()).toEqual(['true']);
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

  it('asks another address, chosen amid the update, for all it has', async () => {
    const world = new World(database);
    const queue = await world.started();
    const id = await subscribe(world);
    const chosen = { url: 'https://feeds.example/other.json' };
    world.serve = async () => {
      await database().put('subscriptions', { ...(await feedRow(id)), ...chosen });
      return new Response(feedOf(review(1)), { headers: { ETag: '"one"' } });
    };
    await queue.add(id);
    await queue.run();
    await queue.add(id);
    await queue.run();
    const request = world.requests.at(-1)!;
    expect(request.url).toBe(chosen.url);
    expect(request.headers.get('If-None-Match')).toBeNull();
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
    const file = fileFrom({ digest: '1', upload, name: 'mine.jsonl' }, world.now);
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
    const file = fileFrom({ digest: '1', upload, name: 'mine.json' }, world.now);
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
