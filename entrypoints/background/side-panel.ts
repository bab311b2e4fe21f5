import { browser } from 'wxt/browser';
import { openSidePanel } from '~/components/side-panel';

/**
 * Open a check in the side panel for a click in a page's card. Firefox opens its sidebar only for
 * clicks in its own surfaces: there the same page opens in a tab.
 */
export async function openInSidePanel(
  [id]: readonly string[],
  windowId: number | undefined,
): Promise<void> {
  if (id === undefined) return;
  try {
    if (windowId === undefined) throw new Error('no window');
    await openSidePanel(windowId, id);
  } catch {
    const url = new URL(browser.runtime.getURL('/sidepanel.html'));
    url.hash = new URLSearchParams({ check: id }).toString();
    await showTab(url.href);
  }
}

/** One tab for it, however often it is asked for. */
async function showTab(url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL('/sidepanel.html') });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}
