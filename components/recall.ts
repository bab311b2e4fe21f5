import { browser } from 'wxt/browser';
import type { SearchAnswer } from '~/lib/protocol/messages';
import type { Theme } from '~/lib/settings/settings';

/**
 * What our pages showed last, in `localStorage`: a page that opens reads it at once, while any answer
 * of the background or of the extension's own storage comes two dozen milliseconds later. It is
 * shown in the meantime, and nothing of any page that was read is in it. An update of the extension
 * forgets it, because what is kept may have another shape then.
 */
interface Recall {
  theme: Theme;
  /** The beginning of the side panel's list. */
  newest: SearchAnswer;
}

interface Kept {
  version: string;
  value: unknown;
}

/** What was remembered under a key; `undefined` where there is nothing, or nothing of this version. */
export function recall<Key extends keyof Recall>(key: Key): Recall[Key] | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    return kept?.version === ownVersion() ? (kept.value as Recall[Key]) : undefined;
  } catch {
    // A browser that keeps nothing, as in some private windows.
    return undefined;
  }
}

/**
 * Keep a value for the next opening, of this version only; where nothing can be kept, it is let go.
 */
export function remember<Key extends keyof Recall>(key: Key, value: Recall[Key]): void {
  try {
    const kept: Kept = { version: ownVersion(), value };
    const text = JSON.stringify(kept);
    if (localStorage.getItem(key) !== text) localStorage.setItem(key, text);
  } catch {
    // See above; it is asked for again at the next opening.
  }
}

/** Nothing that was shown before is remembered any more. */
export function forget(): void {
  try {
    localStorage.clear();
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
