import { browser } from 'wxt/browser';
import {
  askSidePanel,
  isSidebarOpen,
  openSidePanel,
  type PanelContent,
} from '~/components/side-panel';

/**
 * Show something in the side panel for a click in a page's card or in a menu. Firefox opens its
 * sidebar only for clicks in its own surfaces: for others the sidebar shows it where it is open, and
 * else the same page opens in a tab.
 */
export async function showInSidePanel(
  content: PanelContent,
  windowId: number | undefined,
): Promise<void> {
  try {
    if (windowId === undefined) throw new Error('no window');
    await openSidePanel(windowId, content);
  } catch {
    // What could not be opened is open: it has heard what it is asked for.
    if (windowId !== undefined && (await isSidebarOpen(windowId))) return;
    // Firefox for Android has no windows, whatever its tabs say.
    await showInTab(content, browser.windows && windowId);
  }
}

/** One tab for it in each window, however often it is asked for. */
async function showInTab(content: PanelContent, windowId: number | undefined): Promise<void> {
  const page = browser.runtime.getURL('/sidepanel.html');
  const hash = 'id' in content ? `#${new URLSearchParams({ check: content.id })}` : '';
  const [open] = await browser.tabs.query({ url: page, windowId });
  const tab =
    open?.id === undefined
      ? await browser.tabs.create({ url: page + hash, windowId })
      : await browser.tabs.update(open.id, { url: page + hash, active: true });
  if (tab?.windowId === undefined) return;
  if ('text' in content) await askSidePanel(tab.windowId, content);
  // Where the click was in a private window of Chromium it is another one.
  await browser.windows?.update(tab.windowId, { focused: true });
}
