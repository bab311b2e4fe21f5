import { browser } from 'wxt/browser';
import { tCount } from '~/components/i18n';

/** Neutral on purpose: the number says how many verdicts there are, not how bad they are. */
const BACKGROUND = '#3b3f46';

/** Show the number of a page's verdicts on the toolbar button of its tab; none for zero. */
export async function showCount(count: unknown, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || typeof count !== 'number' || !Number.isInteger(count)) return;
  const text = count > 999 ? '999+' : count > 0 ? String(count) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({
      tabId,
      title: count > 0 ? tCount('actionTitleCount', count) : 'Obelus',
    });
  } catch {
    // The tab was closed meanwhile.
  }
}
