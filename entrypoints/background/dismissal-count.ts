import { browser } from 'wxt/browser';
import { inTurn } from '~/lib/store/in-turn';

/**
 * Most that one tab's pages may say "not this claim", until the browser ends. No reader comes near; a
 * page that took its content script over would else use up what all pages together may have kept.
 */
export const MAX_OF_TAB = 200;

/** Kept in the browser's memory, where the background's death leaves it. */
const PREFIX = 'said-in-tab:';

const LOCK = 'obelus:dismissal-count';

/** Count one of a tab's. Throws where there were too many. */
export function countDismissal(tabId: number | undefined): Promise<void> {
  return inTurn(LOCK, async () => {
    const key = PREFIX + tabId;
    const { [key]: before = 0 } = await browser.storage.session.get(key);
    if (Number(before) >= MAX_OF_TAB) throw new Error('too many dismissals in one tab');
    await browser.storage.session.set({ [key]: Number(before) + 1 });
  });
}
