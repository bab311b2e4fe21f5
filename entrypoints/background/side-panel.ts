import { browser } from 'wxt/browser';
import { openSidePanel } from '~/components/side-panel';

/**
 * Open a check in the side panel for a click in a page's card. Firefox opens its sidebar only for
 * clicks in its own surfaces: there the same page opens in a tab.
 */
export async function openInSidePanel(data: unknown, windowId: number | undefined): Promise<void> {
  if (typeof data !== 'string') return;
  try {
    if (windowId === undefined) throw new Error('no window');
    await openSidePanel(windowId, data);
  } catch {
    const url = new URL(browser.runtime.getURL('/sidepanel.html'));
    url.hash = new URLSearchParams({ check: data }).toString();
    await browser.tabs.create({ url: url.href });
  }
}
