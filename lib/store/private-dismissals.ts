import { browser } from 'wxt/browser';
import {
  type DismissedMatch,
  dismissalId,
  dismissalOf,
  MAX_DISMISSALS,
  TOO_MANY,
} from './dismissals.ts';
import type { Dismissal } from './rows.ts';

/**
 * "Not this claim" in private windows: kept in the browser's memory, where the background's death
 * leaves it, and nowhere on the disk. A key for each, so that two at once do not meet; there is no
 * text in it.
 */
const PREFIX = 'dismissed:';

/** Keep it until the reader undoes it or the last private window is closed. Throws where there are too many. */
export async function dismissInPrivate(match: DismissedMatch, now: number): Promise<Dismissal> {
  const dismissal = dismissalOf(match, now);
  if ((await keysOfAll()).length >= MAX_DISMISSALS) throw new Error(TOO_MANY);
  await browser.storage.session.set({ [PREFIX + dismissal.id]: true });
  return dismissal;
}

/** Ids of the dismissals in private windows among matches that were found for passages. */
export async function dismissedInPrivate(matches: readonly DismissedMatch[]): Promise<Set<string>> {
  const ids = matches.map(({ check, text }) => dismissalId(check, text));
  const found = await browser.storage.session.get(ids.map((id) => PREFIX + id));
  return new Set(ids.filter((id) => found[PREFIX + id]));
}

/** Forget a dismissal of a private window. */
export function undoInPrivate(id: string): Promise<void> {
  return browser.storage.session.remove(PREFIX + id);
}

/** Forget them all. */
export async function forgetPrivateDismissals(): Promise<void> {
  await browser.storage.session.remove(await keysOfAll());
}

async function keysOfAll(): Promise<string[]> {
  const kept = await browser.storage.session.get(null);
  return Object.keys(kept).filter((key) => key.startsWith(PREFIX));
}
