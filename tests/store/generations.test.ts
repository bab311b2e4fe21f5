import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, type ObelusDatabase, openDatabase, STARTER } from '~/lib/store/database';
import {
  collectGarbage,
  completeGeneration,
  currentGeneration,
  eachCheck,
  newGenerationNumber,
  putChecks,
  readChecks,
  readIndex,
} from '~/lib/store/generations';
import { makeCheck } from '../fixtures/check.ts';

let db: ObelusDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDB(DATABASE_NAME);
});

const facts = (number: number) => ({
  number,
  builtAt: 1,
  checks: 1,
  publishers: 1,
  bytes: 3,
  parts: [{ subscription: STARTER, number }],
});
const edition = (number: number) => ({
  number,
  subscription: STARTER,
  builtAt: 1,
  checks: 1,
  source: 'test',
});
const index = Uint8Array.of(1, 2, 3).buffer;

async function complete(number: number, ...ids: string[]) {
  await putChecks(
    db,
    number,
    ids.map((id) => makeCheck({ id })),
  );
  await completeGeneration(db, facts(number), index, edition(number));
}

describe('generations', () => {
  it('answer with the old one until the new one is complete', async () => {
    await complete(1, 'a');
    await putChecks(db, 2, [makeCheck({ id: 'b' })]);
    expect((await currentGeneration(db))?.number).toBe(1);
    await completeGeneration(db, facts(2), index, edition(2));
    expect((await currentGeneration(db))?.number).toBe(2);
  });

  it('keep the index file as it was', async () => {
    await complete(1, 'a');
    expect(new Uint8Array((await readIndex(db, 1))!)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('never take over records that an interrupted build left behind', async () => {
    await complete(1, 'a');
    await putChecks(db, 7, [makeCheck({ id: 'left over' })]);
    expect(await newGenerationNumber(db)).toBe(8);
    await collectGarbage(db);
    expect(await readChecks(db, facts(7), ['left over'])).toEqual([]);
    expect(await readChecks(db, facts(1), ['a'])).toHaveLength(1);
  });

  it('give records in the order asked for and leave out unknown ones', async () => {
    await complete(1, 'a', 'b', 'c');
    const found = await readChecks(db, facts(1), ['c', 'nobody', 'a']);
    expect(found.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('list all records of one generation, across batches', async () => {
    const ids = Array.from({ length: 25 }, (_, at) => `id-${String(at).padStart(2, '0')}`);
    await complete(1, ...ids);
    await putChecks(db, 2, [makeCheck({ id: 'other' })]);
    const found = [];
    for await (const { id } of eachCheck(db, 1, 10)) found.push(id);
    expect(found).toEqual(ids);
  });

  it('collects old generations with everything that is theirs', async () => {
    await complete(1, 'a');
    await complete(2, 'b');
    await collectGarbage(db);
    expect(await readIndex(db, 1)).toBeUndefined();
    expect(await readChecks(db, facts(1), ['a'])).toEqual([]);
    expect(await readChecks(db, facts(2), ['b'])).toHaveLength(1);
  });
});
