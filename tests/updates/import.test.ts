import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIndex } from '~/lib/index/open';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { DATABASE_NAME, type ObelusDatabase, openDatabase } from '~/lib/store/database';
import { currentGeneration, readChecks, readIndex } from '~/lib/store/generations';
import { importChecks } from '~/lib/updates/import';
import { makeCheck } from '../fixtures/check.ts';

let db: ObelusDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(async () => {
  db.close();
  await deleteDB(DATABASE_NAME);
});

async function* outcomes(
  ...checks: Parameters<typeof makeCheck>[0][]
): AsyncGenerator<ReadOutcome> {
  for (const fields of checks) yield { kind: 'check', check: makeCheck(fields) };
}

describe('import', () => {
  it('makes checks searchable and readable, and tells what came in', async () => {
    const { generation } = await importChecks(
      db,
      outcomes({ id: 'a', published: '2025-05-05' }, { id: 'b', published: '2026-06-06' }),
      'test',
      42,
    );
    expect(generation).toMatchObject({
      checks: 2,
      publishers: 1,
      newest: '2026-06-06',
      builtAt: 42,
    });
    const index = openIndex((await readIndex(db, generation.number))!);
    expect([index.id(0), index.id(1)]).toEqual(['a', 'b']);
    expect(await readChecks(db, generation, ['a', 'b'])).toHaveLength(2);
  });

  it('takes the first of two checks with one id', async () => {
    const { generation } = await importChecks(db, outcomes({ id: 'a' }, { id: 'a' }), 'test', 1);
    expect(generation.checks).toBe(1);
  });

  it('counts rejections by reason', async () => {
    async function* some(): AsyncGenerator<ReadOutcome> {
      yield { kind: 'rejected', reason: 'no verdict', place: 'x:1' };
      yield* outcomes({ id: 'a' });
      yield { kind: 'rejected', reason: 'no verdict', place: 'x:3' };
    }
    const { rejected } = await importChecks(db, some(), 'test', 1);
    expect(rejected.get('no verdict')).toBe(2);
  });

  it('leaves the old generation answering when reading breaks off, or gives nothing', async () => {
    await importChecks(db, outcomes({ id: 'a' }), 'old', 1);
    async function* broken(): AsyncGenerator<ReadOutcome> {
      yield* outcomes({ id: 'b' });
      throw new Error('connection lost');
    }
    await expect(importChecks(db, broken(), 'new', 2)).rejects.toThrow('connection lost');
    await expect(importChecks(db, outcomes(), 'new', 2)).rejects.toThrow(/nothing was changed/);
    expect(await currentGeneration(db)).toMatchObject({ builtAt: 1, checks: 1 });
  });
});
