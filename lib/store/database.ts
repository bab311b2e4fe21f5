import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { Check } from '~/lib/check/check';
import { STARTER_ORIGIN } from '~/lib/check/origins';
import type { Dismissal, Edition, Generation, Job, Subscription, Upload } from './rows.ts';

export interface ObelusSchema extends DBSchema {
  /** Records, by edition and id, so that an update never touches the ones that answer. */
  checks: { key: [edition: number, id: string]; value: Check };
  /** Editions whose records are all there. */
  editions: { key: number; value: Edition };
  /**
   * The index of each edition alone, by its number, in several files that belong together; what is
   * missing is built from the records.
   */
  segments: { key: number; value: Blob[] };
  generations: { key: number; value: Generation };
  /** Index files, apart from the facts about them, so that those are read without megabytes. */
  indexes: { key: number; value: Blob };
  /** One row, `current`: the generation that answers. */
  pointers: { key: 'current'; value: number };
  subscriptions: { key: string; value: Subscription };
  jobs: { key: number; value: Job };
  uploads: { key: number; value: Upload };
  dismissals: { key: string; value: Dismissal };
}

export type ObelusDatabase = IDBPDatabase<ObelusSchema>;

export const DATABASE_NAME = 'obelus';
const DATABASE_VERSION = 2;

/** The subscription to the packaged checks; it is there from the beginning. */
export const STARTER = STARTER_ORIGIN;

/**
 * Open the database, creating it when there is none, and bringing an older one up to date.
 *
 * @param onClosed called when it was closed from outside and has to be opened again
 */
export function openDatabase(onClosed: () => void = () => {}): Promise<ObelusDatabase> {
  return openDB<ObelusSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) createFirst(db);
      if (oldVersion < 2) void addSubscriptions(db, transaction);
    },
    // Another context wants to upgrade or delete: give way.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

function createFirst(db: ObelusDatabase): void {
  db.createObjectStore('checks');
  db.createObjectStore('generations', { keyPath: 'number' });
  db.createObjectStore('indexes');
  db.createObjectStore('pointers');
}

type Upgrade = IDBPTransaction<ObelusSchema, StoreNames<ObelusSchema>[], 'versionchange'>;

/** What a generation was in version 1: one set of records, and what it was built from. */
type FirstGeneration = Omit<Generation, 'parts'> & { source?: string };

/** Version 2: several subscriptions, each with editions, of which a generation is made. */
async function addSubscriptions(db: ObelusDatabase, transaction: Upgrade): Promise<void> {
  db.createObjectStore('editions', { keyPath: 'number' });
  db.createObjectStore('segments');
  db.createObjectStore('subscriptions', { keyPath: 'id' });
  db.createObjectStore('jobs', { keyPath: 'id', autoIncrement: true });
  db.createObjectStore('uploads', { keyPath: 'id', autoIncrement: true });
  db.createObjectStore('dismissals', { keyPath: 'id' });
  transaction.objectStore('subscriptions').put({
    id: STARTER,
    kind: 'starter',
    name: 'Obelus',
    languages: [],
    on: true,
    refreshHours: 0,
    addedAt: Date.now(),
  });
  const generations = transaction.objectStore('generations');
  for (const { source = '', ...first } of (await generations.getAll()) as FirstGeneration[]) {
    const { number, builtAt, checks } = first;
    generations.put({ ...first, parts: [{ subscription: STARTER, number }] });
    const facts = { subscription: STARTER, builtAt, checks, retracted: [], source };
    transaction.objectStore('editions').put({ number, ...facts });
  }
}
