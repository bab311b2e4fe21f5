import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Problems } from '~/lib/diagnosis/problems';
import { StartUp } from '~/lib/diagnosis/start-up';
import type { Carefulness } from '~/lib/match/carefulness';
import { DATABASE_NAME, type ObelusDatabase, STARTER } from '~/lib/store/database';
import { currentGeneration } from '~/lib/store/generations';
import { changeSubscription } from '~/lib/store/subscriptions';
import { buildGeneration } from '~/lib/updates/generation';
import { Engine, type EngineOptions } from '../../entrypoints/background/engine.ts';
import { eventually } from '../fixtures/eventually.ts';
import { packOf } from '../updates/support.ts';

const engines: Engine[] = [];
const onDamage = vi.fn();

/** A background that has just started. */
function started(options: Partial<EngineOptions> = {}): Engine {
  const engine = new Engine({
    startUp: new StartUp(() => performance.now()),
    problems: new Problems(Date.now),
    carefulness: async () => 1,
    starterPack: async () => ({ bytes: packOf('one', 'two'), source: 'starter:1' }),
    isPrivate: () => false,
    onDamage,
    ...options,
  });
  engines.push(engine);
  return engine;
}

/** Ids of all that answers. */
async function answering(engine: Engine): Promise<string[]> {
  const { index } = await engine.ready();
  return Array.from({ length: index.checks }, (_, check) => index.id(check)).sort();
}

/** Overwrites a byte of the stored index. */
async function damage(db: ObelusDatabase, place: (bytes: number) => number): Promise<void> {
  const { number } = (await currentGeneration(db))!;
  const bytes = new Uint8Array(await (await db.get('indexes', number))!.arrayBuffer());
  bytes[place(bytes.length)]! ^= 255;
  await db.put('indexes', new Blob([bytes]), number);
}
const inHeader = () => 9;
const inMiddle = (bytes: number) => bytes >> 1;

beforeEach(() => {
  fakeBrowser.runtime.getManifest = () => ({ version: '1.0' }) as never;
  fakeBrowser.runtime.getURL = (path: string) => path;
  // Without word vectors matching goes on by the words alone.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no vectors here')));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  onDamage.mockClear();
});

afterEach(async () => {
  for (const engine of engines.splice(0)) engine.close();
  await deleteDB(DATABASE_NAME);
});

describe('what answers', () => {
  it('is at first the packaged set, and then what is stored, without reading the package again', async () => {
    expect(await answering(started())).toEqual(['one', 'two']);
    const starterPack = vi.fn();
    expect(await answering(started({ starterPack }))).toEqual(['one', 'two']);
    expect(starterPack).not.toHaveBeenCalled();
    expect(onDamage).not.toHaveBeenCalled();
  });

  it('is the packaged set after a first start that was cut off, and no damage is told', async () => {
    const { db } = await started().ready();
    // As it was before there was an index.
    for (const store of ['generations', 'indexes', 'pointers'] as const) await db.clear(store);
    const engine = started();
    expect(await answering(engine)).toEqual(['one', 'two']);
    expect(engine.problem).toBeUndefined();
    expect(onDamage).not.toHaveBeenCalled();
  });

  it('is opened once, however many ask at the same time', async () => {
    const engine = started();
    const [first, second] = await Promise.all([engine.ready(), engine.ready()]);
    expect(second).toBe(first);
    expect(await first.db.count('generations')).toBe(1);
  });

  it('is begun with once, though the reader chooses otherwise meanwhile', async () => {
    const pack = { bytes: packOf('one'), source: 'starter:1' };
    let give = () => {};
    const given = new Promise<void>((resolve) => (give = resolve));
    const starterPack = vi.fn(() => given.then(() => pack));
    const engine = started({ starterPack });
    const outdated = engine.ready();
    await eventually(() => expect(starterPack).toHaveBeenCalled());
    engine.forget();
    const asked = engine.ready();
    // Time enough to find that nothing is stored.
    await new Promise((resolve) => setTimeout(resolve, 50));
    give();
    await outdated;
    expect((await asked).index.checks).toBe(1);
    expect(starterPack).toHaveBeenCalledOnce();
  });

  it('is what is opened now, whatever fails of what became outdated', async () => {
    const pack = { bytes: packOf('one'), source: 'starter:1' };
    let fail = (_: Error) => {};
    const failing = new Promise<never>((_, reject) => (fail = reject));
    const starterPack = vi.fn().mockReturnValueOnce(failing).mockResolvedValue(pack);
    const engine = started({ starterPack });
    const outdated = engine.ready();
    await eventually(() => expect(starterPack).toHaveBeenCalled());
    engine.forget();
    const asked = engine.ready();
    fail(new Error('gone'));
    await expect(outdated).rejects.toThrow('gone');
    expect(engine.problem).toBeUndefined();
    expect(engine.ready()).toBe(asked);
    await asked;
  });

  it('is nothing where the packaged set is not to be had, until it is asked again', async () => {
    const pack = { bytes: packOf('one'), source: 'starter:1' };
    const starterPack = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(pack);
    const engine = started({ starterPack });
    await expect(engine.ready()).rejects.toThrow('gone');
    expect(engine.problem).toMatchObject({ detail: 'gone' });
    expect(await answering(engine)).toEqual(['one']);
    expect(engine.problem).toBeUndefined();
  });

  it('is nothing, told as what an update of Obelus mends, where a newer one stored it', async () => {
    const newer = await openDB(DATABASE_NAME, 99);
    newer.close();
    const engine = started();
    await expect(engine.ready()).rejects.toThrow();
    expect(engine.problem).toMatchObject({ code: 'newer' });
  });

  it('keeps its records until each answer that began before is given', async () => {
    const engine = started();
    let give = () => {};
    const answer = engine.answer(() => new Promise<void>((resolve) => (give = resolve)));
    await engine.ready();
    let isOver = false;
    const earlier = engine.earlierAnswers().then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isOver).toBe(false);
    give();
    await Promise.all([answer, earlier]);
  });

  it('is what was built last, without reading it from the database', async () => {
    const engine = started();
    const { db } = await engine.ready();
    await changeSubscription(db, STARTER, (before) => ({ ...before, on: false }));
    await engine.adopt(await buildGeneration(db, { now: 1 }));
    expect(await answering(engine)).toEqual([]);
  });

  it('is as careful as the reader chose amid the moment in which it was taken over', async () => {
    const reads: ((carefulness: Carefulness) => void)[] = [];
    const carefulness = () => new Promise<Carefulness>((resolve) => reads.push(resolve));
    const { db } = await started().ready();
    const built = await buildGeneration(db, { now: 1 });
    const engine = started({ carefulness });
    const adopting = engine.adopt(built);
    await eventually(() => expect(reads).toHaveLength(1));
    engine.forget();
    reads.shift()?.(1);
    await eventually(() => expect(reads).toHaveLength(1));
    reads.shift()?.(4);
    await adopting;
    expect((await engine.ready()).matcher.options.carefulness).toBe(4);
  });
});

describe('a damaged index', () => {
  it.each([
    ['in its header', inHeader],
    ['in its middle', inMiddle],
    ['that is gone', undefined],
  ])('%s is built anew, while the packaged set answers', async (_, place) => {
    const { db } = await started().ready();
    if (place) await damage(db, place);
    else await db.delete('indexes', (await currentGeneration(db))!.number);
    const engine = started();
    await engine.ready().catch(() => {});
    await eventually(() => expect(onDamage).toHaveBeenCalledOnce());
    expect(await answering(engine)).toEqual(['one', 'two']);
    expect(engine.problem).toEqual({ code: 'damaged' });
    await engine.adopt(await buildGeneration(db, { now: 1 }));
    expect(engine.problem).toBeUndefined();
    expect(await answering(started())).toEqual(['one', 'two']);
    expect(onDamage).toHaveBeenCalledOnce();
  });

  it.each([
    ['a packaged set that the reader switched off', { on: false }],
    ['languages that the reader does not want of it', { languages: ['ko'] }],
    ['publishers that the reader does not want of it', { publishersOff: ['Test Desk'] }],
  ])('lets %s stay silent', async (_, choice) => {
    const { db } = await started().ready();
    await changeSubscription(db, STARTER, (before) => ({ ...before, ...choice }));
    await damage(db, inHeader);
    const engine = started();
    expect(await answering(engine)).toEqual([]);
    expect(engine.problem).toEqual({ code: 'damaged' });
  });
});
