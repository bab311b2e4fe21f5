import { hash64 } from '~/lib/check/identity';
import { phraseForm } from '~/lib/check/words';
import type { ObelusDatabase } from './database.ts';
import type { Dismissal } from './rows.ts';
import { deleting, putRow } from './writing.ts';

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

/** "Not this claim": keep it until the reader undoes it. The same one twice is one. */
export async function dismiss(
  db: ObelusDatabase,
  match: DismissedMatch,
  now: number,
): Promise<Dismissal> {
  const dismissal = dismissalOf(match, now);
  await putRow(db, 'dismissals', dismissal);
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
