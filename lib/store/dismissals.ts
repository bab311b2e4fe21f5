import { hash64 } from '~/lib/check/identity';
import { phraseForm } from '~/lib/check/words';
import type { ObelusDatabase } from './database.ts';
import type { Dismissal } from './rows.ts';
import { deleting, writing } from './writing.ts';

/** Words without case, accents and punctuation: enough to know a headline again elsewhere. */
export function passageForm(text: string): string {
  return phraseForm(text);
}

/** Key of a dismissal, to find it among all by check and passage. */
export function dismissalId(check: string, text: string): string {
  return `${check} ${hash64(passageForm(text))}`;
}

/** A match of a check that the reader called wrong, by the passage's text. */
export interface DismissedMatch {
  check: string;
  text: string;
}

/** The row for "not this claim"; `now` in milliseconds since 1970. */
export function dismissalOf({ check, text }: DismissedMatch, now: number): Dismissal {
  return { id: dismissalId(check, text), check, form: passageForm(text), text, at: now };
}

/**
 * Most that are kept: some for each day of many years. More are no reader's but of a page that took
 * its content script over, and would fill the disk.
 */
export const MAX_DISMISSALS = 5_000;

/** What "Not this claim" throws where no more are kept. */
export const TOO_MANY = 'no more dismissals are kept';

/**
 * "Not this claim": keep it until the reader undoes it. The same one twice is one. Throws where there
 * are too many; the settings say so.
 */
export async function dismiss(
  db: ObelusDatabase,
  match: DismissedMatch,
  now: number,
): Promise<Dismissal> {
  const dismissal = dismissalOf(match, now);
  const { store, done } = writing(db, ['dismissals']);
  const [known, count] = await Promise.all([store.getKey(dismissal.id), store.count()]);
  if (known === undefined && count >= MAX_DISMISSALS) throw new Error(TOO_MANY);
  await Promise.all([store.put(dismissal), done]);
  return dismissal;
}

/** Ids of the dismissals among matches that were found for passages. */
export async function dismissedAmong(
  db: ObelusDatabase,
  matches: readonly DismissedMatch[],
): Promise<Set<string>> {
  if (matches.length === 0) return new Set();
  const store = db.transaction('dismissals').store;
  const ids = new Set(matches.map(({ check, text }) => dismissalId(check, text)));
  const found = await Promise.all([...ids].map((id) => store.getKey(id)));
  return new Set(found.filter((id) => id !== undefined));
}

/** All dismissals, the newest first. */
export async function allDismissals(db: ObelusDatabase): Promise<Dismissal[]> {
  const all = await db.getAll('dismissals');
  return all.sort((a, b) => b.at - a.at);
}

/** Forget a dismissal; nothing happens where there is none of this id. */
export async function undoDismissal(db: ObelusDatabase, id: string): Promise<void> {
  await deleting(() => db.delete('dismissals', id));
}
