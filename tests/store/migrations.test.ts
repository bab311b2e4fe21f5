import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, type ObelusDatabase, openDatabase, STARTER } from '~/lib/store/database';
import { currentGeneration, readChecks, readIndex } from '~/lib/store/generations';
import { makeCheck } from '../fixtures/check.ts';

let db: ObelusDatabase | undefined;
afterEach(async () => {
  db?.close();
  await deleteDB(DATABASE_NAME);
});

/** A database as version 1 left it. */
async function leaveFirst(): Promise<void> {
  const first = await openDB(DATABASE_NAME, 1, {
    upgrade(db) {
      db.createObjectStore('checks');
      db.createObjectStore('generations', { keyPath: 'number' });
      db.createObjectStore('indexes');
      db.createObjectStore('pointers');
    },
  });
  await first.put('checks', makeCheck({ id: 'a' }), [3, 'a']);
  await first.put('generations', {
    number: 3,
    builtAt: 42,
    checks: 1,
    publishers: 1,
    bytes: 3,
    source: 'starter:abc',
  });
  await first.put('indexes', new Blob([Uint8Array.of(1, 2, 3)]), 3);
  await first.put('pointers', 3, 'current');
  first.close();
}

describe('the database', () => {
  it('of version 1 answers with the same generation, which is the starter set’s', async () => {
    await leaveFirst();
    db = await openDatabase();
    const generation = (await currentGeneration(db))!;
    expect(generation).toEqual({
      number: 3,
      builtAt: 42,
      checks: 1,
      publishers: 1,
      bytes: 3,
      parts: [{ subscription: STARTER, number: 3 }],
    });
    expect(await readChecks(db, generation, ['a'])).toHaveLength(1);
    expect((await readIndex(db, 3))?.byteLength).toBe(3);
    expect(await db.get('editions', 3)).toMatchObject({
      subscription: STARTER,
      source: 'starter:abc',
      checks: 1,
    });
  });

  it('is subscribed to the starter set, new or brought up to date', async () => {
    db = await openDatabase();
    expect(await db.getAllKeys('subscriptions')).toEqual([STARTER]);
    db.close();
    await deleteDB(DATABASE_NAME);
    await leaveFirst();
    db = await openDatabase();
    expect(await db.getAllKeys('subscriptions')).toEqual([STARTER]);
  });

  it('keeps the reader’s own over a second opening', async () => {
    db = await openDatabase();
    await db.put('dismissals', { id: 'x', check: 'a', form: 'b', text: 'B', at: 1 });
    db.close();
    db = await openDatabase();
    expect(await db.count('dismissals')).toBe(1);
  });
});
