import { describe, expect, it } from 'vitest';
import { STARTER } from '~/lib/store/database';
import {
  completeEdition,
  eachCheck,
  latestEditions,
  newNumber,
  putChecks,
} from '~/lib/store/editions';
import { collectGarbage } from '~/lib/store/garbage';
import {
  completeGeneration,
  currentGeneration,
  readChecks,
  readIndex,
} from '~/lib/store/generations';
import { keepUpload } from '~/lib/store/uploads';
import { putAside } from '~/lib/store/writing';
import { makeCheck } from '../fixtures/check.ts';
import { freshDatabase } from '../fixtures/database.ts';

const database = freshDatabase();
const bytes = Uint8Array.of(1, 2, 3).buffer;

const facts = (number: number, ...editions: number[]) => ({
  number,
  builtAt: 1,
  checks: 1,
  publishers: 1,
  bytes: 3,
  parts: editions.map((edition) => ({ subscription: STARTER, number: edition })),
});

const addEdition = (number: number, ...ids: string[]) => editionFrom(undefined, number, ids);

/** `upload`: the file that it was read from. */
async function editionFrom(upload: number | undefined, number: number, ids: string[]) {
  const db = database();
  await putChecks(
    db,
    number,
    ids.map((id) => makeCheck({ id, title: `of ${number}` })),
  );
  await completeEdition(db, {
    edition: {
      number,
      subscription: STARTER,
      builtAt: 1,
      checks: ids.length,
      retracted: [],
      source: 'test',
    },
    segments: [new Blob([bytes])],
    upload,
    note: (before) => before,
  });
}

/** Keeps a store as busy as a slow disk does, until the function it returns is called. */
function busy(name: 'indexes' | 'segments'): () => void {
  let isBusy = true;
  const { store } = database().transaction(name, 'readwrite');
  const goOn = async (): Promise<void> => {
    await store.count();
    if (isBusy) await goOn();
  };
  void goOn();
  return () => {
    isBusy = false;
  };
}

describe('generations', () => {
  it('answer with the old one until the new one is complete', async () => {
    await addEdition(1, 'a');
    await completeGeneration(database(), facts(2, 1), bytes);
    await addEdition(3, 'b');
    expect((await currentGeneration(database()))?.number).toBe(2);
    await completeGeneration(database(), facts(4, 3), bytes);
    expect((await currentGeneration(database()))?.number).toBe(4);
  });

  it.each([
    'indexes',
    'segments',
  ] as const)('keep nobody waiting while %s are written', async (name) => {
    const db = database();
    await addEdition(1, 'a');
    const release = busy(name);
    const writing =
      name === 'indexes' ? completeGeneration(db, facts(2, 1), bytes) : addEdition(2, 'b');
    await Promise.all([currentGeneration(db), db.getAll('jobs'), db.getAll('subscriptions')]);
    expect([await currentGeneration(db), (await latestEditions(db)).get(STARTER)?.number]).toEqual([
      undefined,
      1,
    ]);
    release();
    await writing;
  });

  it('keep the index file as it was', async () => {
    await completeGeneration(database(), facts(2), bytes);
    expect(new Uint8Array((await readIndex(database(), 2))!)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('give records in the order asked for, of the last part that has them', async () => {
    await addEdition(1, 'a', 'b', 'c');
    await addEdition(2, 'b');
    const found = await readChecks(database(), facts(3, 1, 2), ['c', 'nobody', 'b']);
    expect(found.map(({ id, title }) => [id, title])).toEqual([
      ['c', 'of 1'],
      ['b', 'of 2'],
    ]);
    const [old] = await readChecks(database(), facts(3, 1), ['b']);
    expect(old?.title).toBe('of 1');
  });
});

describe('editions', () => {
  it('get numbers above whatever an interrupted update left behind', async () => {
    await addEdition(1, 'a');
    await putChecks(database(), 7, [makeCheck({ id: 'left over' })]);
    expect(await newNumber(database())).toBe(8);
    await putAside(database(), 'segments', [new Blob([bytes])], 8);
    expect(await newNumber(database())).toBe(9);
    await putAside(database(), 'indexes', new Blob([bytes]), 9);
    expect(await newNumber(database())).toBe(10);
  });

  it('list all their records, across batches', async () => {
    const ids = Array.from({ length: 25 }, (_, at) => `id-${String(at).padStart(2, '0')}`);
    await addEdition(1, ...ids);
    await putChecks(database(), 2, [makeCheck({ id: 'other' })]);
    const found = [];
    for await (const { id } of eachCheck(database(), 1, 10)) found.push(id);
    expect(found).toEqual(ids);
  });

  it('do not come true when their subscription was removed meanwhile', async () => {
    await database().delete('subscriptions', STARTER);
    await expect(addEdition(1, 'a')).rejects.toThrow(/no subscription/);
    expect(await latestEditions(database())).toEqual(new Map());
  });

  it('end the waiting of the file that they were read from', async () => {
    const db = database();
    const upload = await keepUpload(db, new Blob(['x']), 'x.json');
    const starter = (await db.get('subscriptions', STARTER))!;
    await db.put('subscriptions', { ...starter, upload });
    await editionFrom(upload, 1, ['a']);
    expect(await db.getAll('uploads')).toEqual([]);
    expect((await db.get('subscriptions', STARTER))?.upload).toBeUndefined();
  });

  it('leave the file waiting that came while another was read', async () => {
    const db = database();
    const upload = await keepUpload(db, new Blob(['x']), 'later.json');
    const starter = (await db.get('subscriptions', STARTER))!;
    await db.put('subscriptions', { ...starter, upload });
    await editionFrom(upload - 1, 1, ['a']);
    expect(await db.count('uploads')).toBe(1);
    expect((await db.get('subscriptions', STARTER))?.upload).toBe(upload);
  });
});

describe('garbage', () => {
  it('is what neither answers nor waits to, with everything that is theirs', async () => {
    const db = database();
    await addEdition(1, 'old');
    await completeGeneration(db, facts(2, 1), bytes);
    await addEdition(3, 'answers');
    await completeGeneration(db, facts(4, 3), bytes);
    await addEdition(5, 'newest');
    await putChecks(db, 6, [makeCheck({ id: 'half written' })]);
    await putAside(db, 'indexes', new Blob([bytes]), 7);
    await putAside(db, 'segments', [new Blob([bytes])], 8);
    await collectGarbage(db);
    expect(await db.getAllKeys('checks')).toEqual([
      [3, 'answers'],
      [5, 'newest'],
    ]);
    expect(await db.getAllKeys('editions')).toEqual([3, 5]);
    expect(await db.getAllKeys('segments')).toEqual([3, 5]);
    expect(await db.getAllKeys('indexes')).toEqual([4]);
    expect(await db.getAllKeys('generations')).toEqual([4]);
  });

  it('is what a removed subscription brought, once it does not answer any more', async () => {
    const db = database();
    await addEdition(1, 'a');
    await completeGeneration(db, facts(2, 1), bytes);
    await db.delete('subscriptions', STARTER);
    await collectGarbage(db);
    expect(await db.count('checks')).toBe(1);
    await completeGeneration(db, facts(3), bytes);
    await collectGarbage(db);
    expect(await db.count('checks')).toBe(0);
    expect(await db.count('editions')).toBe(0);
  });

  it('is deleted however much there is', async () => {
    const db = database();
    const ids = Array.from({ length: 2_500 }, (_, at) => `id-${at}`);
    await putChecks(
      db,
      1,
      ids.map((id) => makeCheck({ id })),
    );
    await collectGarbage(db);
    expect(await db.count('checks')).toBe(0);
  });

  it('is no file that the reader gave a moment ago', async () => {
    await keepUpload(database(), new Blob(['x']), 'x.json');
    await collectGarbage(database());
    expect(await database().count('uploads')).toBe(1);
  });
});
