import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Problems } from '~/lib/diagnosis/problems';
import { StartUp } from '~/lib/diagnosis/start-up';
import { privateSitesOff, switchOffInPrivate } from '~/lib/settings/private-sites';
import { DATABASE_NAME, STARTER } from '~/lib/store/database';
import { currentGeneration } from '~/lib/store/generations';
import { dismissedInPrivate, dismissInPrivate } from '~/lib/store/private-dismissals';
import { keepUpload } from '~/lib/store/uploads';
import { Engine } from '../../entrypoints/background/engine.ts';
import { hasChangedSince } from '../../entrypoints/background/last-changes.ts';
import { packagedPack } from '../../entrypoints/background/starter-pack.ts';
import { statusForPages } from '../../entrypoints/background/status.ts';
import { Updates } from '../../entrypoints/background/updates.ts';
import { feedOf, packOf, review } from '../updates/support.ts';

vi.mock('~/lib/protocol/client');

const FEED = 'https://feeds.example/daily.json';
const OTHER = 'https://other.example/daily.json';

let serve: (url: string, signal: AbortSignal) => Response | Promise<Response>;
let requests: { url: string; headers: Headers }[];
let allowed: boolean;
let engine: Engine;
let updates: Updates;

/** A background that has just started, wired as the real one. */
function start(): void {
  const problems = new Problems(Date.now);
  engine = new Engine({
    startUp: new StartUp(() => performance.now()),
    problems,
    carefulness: async () => 1,
    starterPack: packagedPack,
    isPrivate: () => false,
    onDamage: () => void updates.rebuild(),
  });
  updates = new Updates(engine, (doing, error) => problems.note(doing, error));
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ version: '1.0' }) as never;
  fakeBrowser.runtime.getURL = (path: string) => path;
  allowed = true;
  Object.assign(fakeBrowser, { permissions: { contains: async () => allowed } });
  serve = () => new Response(feedOf(review(1), review(2)));
  requests = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url === '/starter-pack.jsonl') return new Response(packOf('one', 'two').slice());
    if (!url.startsWith('https:')) throw new Error('nothing else is in this package');
    requests.push({ url, headers: new Headers(init?.headers) });
    return serve(url, init!.signal!);
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  start();
});

afterEach(async () => {
  await updates.run();
  engine.close();
  await deleteDB(DATABASE_NAME);
  vi.restoreAllMocks();
});

/** How many checks answer of the packaged set and of feeds. */
async function answering(): Promise<{ packaged: number; fed: number }> {
  await updates.run();
  const { index } = await engine.ready();
  const ids = Array.from({ length: index.checks }, (_, check) => index.id(check));
  const packaged = ids.filter((id) => id === 'one' || id === 'two').length;
  return { packaged, fed: ids.length - packaged };
}

describe('a feed that the reader adds', () => {
  it('answers beside the packaged set, and no more when it is removed', async () => {
    const { id } = await updates.add({ name: 'Daily', url: FEED });
    expect(await answering()).toEqual({ packaged: 2, fed: 2 });
    await fakeBrowser.storage.session.clear();
    await updates.remove(id);
    expect(await answering()).toEqual({ packaged: 2, fed: 0 });
    // Pages that come back out of the browser's cache are looked at anew.
    expect(await hasChangedSince(0, 'marks')).toBe(true);
    expect((await updates.subscriptions()).map(({ id }) => id)).toEqual([STARTER]);
  });

  it('is one when it is added again, with the newer choices, and is fetched whole', async () => {
    serve = () => new Response(feedOf(review(1)), { headers: { ETag: '"one"' } });
    const first = await updates.add({ name: 'Daily', url: FEED });
    await updates.run();
    const again = await updates.add({ name: 'Mine', url: FEED, refreshHours: 1 });
    await updates.run();
    expect(again).toMatchObject({ id: first.id, name: 'Mine', addedAt: first.addedAt });
    expect(await updates.subscriptions()).toHaveLength(2);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.headers.get('If-None-Match')).toBeNull();
  });

  it('is one when two windows add it at once, and nothing of it is lost', async () => {
    const draft = { name: 'Daily', url: FEED };
    const [one, other] = await Promise.all([updates.add(draft), updates.add(draft)]);
    expect(other.id).toBe(one.id);
    expect(await answering()).toEqual({ packaged: 2, fed: 2 });
    expect(await updates.subscriptions()).toHaveLength(2);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it('is not asked for without access to its host, and is once that is given', async () => {
    allowed = false;
    await updates.add({ name: 'Daily', url: FEED });
    expect(await answering()).toEqual({ packaged: 2, fed: 0 });
    expect(requests).toEqual([]);
    const problem = { code: 'permission', detail: 'feeds.example' };
    expect(await statusForPages(engine, updates)).toMatchObject({ state: 'ready', problem });
    allowed = true;
    await updates.goOnWhereAllowed();
    expect(await answering()).toEqual({ packaged: 2, fed: 2 });
    expect((await statusForPages(engine, updates)).problem).toBeUndefined();
  });
});

describe('a file of the reader’s own', () => {
  const add = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const db = await engine.database();
    const added = await updates.addFile({
      upload: await keepUpload(db, new Blob([bytes]), name),
      name,
    });
    await updates.run();
    return added.id;
  };
  const names = async () =>
    (await updates.subscriptions()).filter(({ kind }) => kind === 'file').map(({ name }) => name);

  it('is there once when it is added again, under its newer name and with what was chosen', async () => {
    const id = await add(packOf('a', 'b').slice(), 'mine.jsonl');
    await updates.change({ id, patch: { publishersOff: ['Nobody'], on: false } });
    expect(await add(packOf('a', 'b').slice(), 'copy.jsonl')).toBe(id);
    await add(packOf('a', 'c').slice(), 'mine.jsonl');
    expect(await names()).toEqual(['copy.jsonl', 'mine.jsonl']);
    const again = (await updates.subscriptions()).find((one) => one.id === id);
    expect(again).toMatchObject({ on: true, publishersOff: ['Nobody'], last: { checks: 2 } });
  });
});

describe('two updates at once', () => {
  it('are done one after the other, and both count', async () => {
    let [atWork, most] = [0, 0];
    serve = async (url) => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setTimeout(resolve, 20));
      atWork -= 1;
      return new Response(feedOf(url === FEED ? review(1) : review(2)));
    };
    await Promise.all([
      updates.add({ name: 'Daily', url: FEED }),
      updates.add({ name: 'Other', url: OTHER }),
    ]);
    expect(await answering()).toEqual({ packaged: 2, fed: 2 });
    expect(requests).toHaveLength(2);
    expect(most).toBe(1);
  });

  it('of one feed ask its server once', async () => {
    const { id } = await updates.add({ name: 'Daily', url: FEED });
    await updates.run();
    await Promise.all([updates.refresh(id), updates.refresh(id), updates.refresh(id)]);
    await updates.run();
    expect(requests).toHaveLength(2);
  });

  it('end when their feed is removed amid them, and nothing of it answers', async () => {
    let began = () => {};
    const asked = new Promise<void>((resolve) => (began = resolve));
    serve = (_, signal) => {
      began();
      const start = (to: ReadableStreamDefaultController) =>
        signal.addEventListener('abort', () => to.error(signal.reason));
      return new Response(new ReadableStream({ start }));
    };
    const { id } = await updates.add({ name: 'Daily', url: FEED });
    await asked;
    await updates.remove(id);
    expect(await answering()).toEqual({ packaged: 2, fed: 0 });
    expect(updates.current).toBeUndefined();
  });
});

describe('a set that the reader switches off', () => {
  it('answers no more, is not asked for news with the others, and comes back as it was', async () => {
    const { id } = await updates.add({ name: 'Daily', url: FEED });
    await updates.run();
    await updates.change({ id, patch: { on: false } });
    expect(await answering()).toEqual({ packaged: 2, fed: 0 });
    await updates.refresh();
    await updates.run();
    expect(requests).toHaveLength(1);
    await updates.change({ id, patch: { on: true } });
    expect(await answering()).toEqual({ packaged: 2, fed: 2 });
  });

  it('may be the packaged one, which cannot be removed', async () => {
    await expect(updates.remove(STARTER)).rejects.toThrow('can only be switched off');
    await updates.change({ id: STARTER, patch: { on: false } });
    expect(await answering()).toEqual({ packaged: 0, fed: 0 });
  });
});

describe('a damaged index', () => {
  it('is built anew from what is stored, without a request', async () => {
    await updates.add({ name: 'Daily', url: FEED });
    await updates.change({ id: STARTER, patch: { on: false } });
    expect(await answering()).toEqual({ packaged: 0, fed: 2 });
    const { db } = await engine.ready();
    await db.put('indexes', new Blob(['damaged']), (await currentGeneration(db))!.number);
    engine.close();
    start();
    const status = await statusForPages(engine, updates);
    expect(status).toMatchObject({ state: 'building', checks: 0, problem: { code: 'damaged' } });
    expect(await answering()).toEqual({ packaged: 0, fed: 2 });
    expect((await statusForPages(engine, updates)).problem).toBeUndefined();
    expect(requests).toHaveLength(1);
  });
});

describe('erasing all', () => {
  it('ends what is at work and begins anew with the packaged set', async () => {
    await updates.add({ name: 'Daily', url: FEED });
    await updates.dismiss({ check: 'one', text: 'Not this' });
    await updates.run();
    await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
    await fakeBrowser.storage.session.clear();
    await updates.eraseAll();
    expect(await hasChangedSince(0, 'marks')).toBe(true);
    expect(await answering()).toEqual({ packaged: 2, fed: 0 });
    expect(await updates.dismissals()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('takes along what was said in private windows that are still open', async () => {
    const match = { check: 'one', text: 'Not this' };
    await dismissInPrivate(match, 1);
    await switchOffInPrivate('quay.example');
    await updates.eraseAll();
    expect(await dismissedInPrivate([match])).toEqual(new Set());
    expect(await privateSitesOff()).toEqual([]);
  });

  it('settings and the key go also where the browser does not delete the checks', async () => {
    await fakeBrowser.storage.local.set({ 'lookup-key': 'secret' });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(() => {
      throw new Error('no database here');
    });
    await expect(updates.eraseAll()).rejects.toThrow('no database here');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('updates go on, and pages are told, also where the settings cannot be erased', async () => {
    await fakeBrowser.storage.session.clear();
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValueOnce(new Error('disk full'));
    await expect(updates.eraseAll()).rejects.toThrow('disk full');
    expect(await hasChangedSince(0, 'marks')).toBe(true);
    await updates.add({ name: 'Daily', url: FEED });
    expect(await answering()).toEqual({ packaged: 2, fed: 2 });
  });
});
