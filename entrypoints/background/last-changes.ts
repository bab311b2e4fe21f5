import { browser } from 'wxt/browser';

/** What a page's marks rest on: where they may be, and which there are (choices, dismissals, index). */
type Basis = 'places' | 'marks';

/**
 * Kept in the browser's memory, where the background's death leaves it: pages that wait in the
 * back/forward cache outlive the background, and not the browser.
 */
const PREFIX = 'changed:';

/** From now on pages would be marked otherwise. */
export function noteChange(of: Basis): Promise<void> {
  return browser.storage.session.set({ [PREFIX + of]: Date.now() });
}

/** Whether that was since a moment, in milliseconds since 1970. */
export async function hasChangedSince(since: number, of: Basis): Promise<boolean> {
  const at: unknown = (await browser.storage.session.get(PREFIX + of))[PREFIX + of];
  return typeof at === 'number' && at >= since;
}
