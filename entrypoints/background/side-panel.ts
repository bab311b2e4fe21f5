import { browser } from 'wxt/browser';
import { askSidePanel, openSidePanel, type PanelContent } from '~/components/side-panel';

/**
 * Show something in the side panel for a click in a page's card or in a menu. Firefox opens its
 * sidebar only for clicks in its own surfaces: for others the same page opens in a tab.
 */
export async function showInSidePanel(
  content: PanelContent,
  windowId: number | undefined,
): Promise<void> {
  try {
    if (windowId === undefined) throw new Error('no window');
    await openSidePanel(windowId, content);
  } catch {
    const url = new URL(browser.runtime.getURL('/sidepanel.html'));
    if ('id' in content) url.hash = new URLSearchParams({ check: content.id }).toString();
    else await askSidePanel(content);
    await showTab(url.href);
  }
}

/** One tab for it, however often it is asked for. */
async function showTab(url: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL('/sidepanel.html') });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}
