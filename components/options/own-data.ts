import { browser } from 'wxt/browser';
import { settingsFrom } from '~/lib/settings/migrations';
import type { Settings } from '~/lib/settings/settings';
import { reachedPatterns } from '~/lib/settings/sites';
import { readSettings, updateSettings } from '~/lib/settings/store';
import { eraseShared } from '~/lib/settings/sync';
import { type ObelusDatabase, openDatabase } from '~/lib/store/database';
import { everyStep } from '~/lib/store/every-step';
import type { Imported } from '~/lib/store/import';
import { eraseAll, refreshSubscription } from '../background.ts';
import { giveBackAll } from '../reach/reach.ts';
import { forget } from '../recall.ts';

// Files cannot be sent to the background, so a page of ours reads and writes them itself. What reads
// documents of every form is much code: it comes when it is asked for.

/** Everything that is the reader's own, as one file. */
export function exportOwnData(now: number): Promise<Blob> {
  return withDatabase(async (db) => {
    const { exportAll } = await import('~/lib/store/export');
    return exportAll(db, await readSettings(), now);
  });
}

/** The name of such a file, by the reader's calendar. */
export function exportName(now: number): string {
  const date = new Date(now);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `obelus-${day}.jsonl`;
}

/**
 * Take over what an export holds, beside what is there, and have its files read and its feeds
 * asked. Throws, with nothing changed, when the file is none of ours.
 */
export async function importOwnData(file: Blob): Promise<Imported> {
  const imported = await withDatabase(async (db) => {
    const { importAll } = await import('~/lib/store/import');
    return importAll(db, file);
  });
  if (imported.settings !== undefined) await takeSettings(settingsFrom(imported.settings));
  await refreshSubscription();
  return imported;
}

/**
 * Delete all, here and what was shared with other browsers. Rejects where something is left: what can
 * go goes all the same.
 */
export function eraseOwnData(): Promise<void> {
  return everyStep([
    // As long as choices are shared, the background puts back what is missing in the account.
    () => updateSettings({ sync: false }),
    eraseShared,
    eraseAll,
    giveBackAll,
    forget,
  ]);
}

/** Where Obelus works is only taken over as far as this browser gave the access for it. */
async function takeSettings(settings: Settings): Promise<void> {
  const { version, changed, welcomed, reach, ...choices } = settings;
  const origins = reachedPatterns(settings);
  const isGiven = origins.length === 0 || (await browser.permissions.contains({ origins }));
  await updateSettings({ ...choices, ...(isGiven && { reach }) });
}

async function withDatabase<T>(work: (db: ObelusDatabase) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
