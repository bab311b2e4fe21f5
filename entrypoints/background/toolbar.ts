import { browser } from 'wxt/browser';
import { type MessageName, t, tCount } from '~/components/i18n';

/** Neutral on purpose: the number says how many verdicts there are, not how bad they are. */
const BACKGROUND = '#3b3f46';

/** Show the number of a page's verdicts on the toolbar button of its tab; none for zero. */
export async function showCount(count: unknown, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || typeof count !== 'number' || !Number.isInteger(count)) return;
  const text = count > 999 ? '999+' : count > 0 ? String(count) : '';
  await showOnButton(tabId, text, count > 0 ? tCount('actionTitleCount', count) : 'Obelus');
}

/**
 * Tell that nothing could be done on a tab's page: on the toolbar button until there is another page,
 * and in the popup, which says more, where the browser lets it be opened without a click on it
 * (Chromium does, from version 127 on).
 */
export async function tellNotDone(tabId: number, why: MessageName): Promise<void> {
  await showOnButton(tabId, '!', `Obelus: ${t(why)}`);
  await browser.action.openPopup?.().catch(() => {}); // The button tells it.
}

async function showOnButton(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
