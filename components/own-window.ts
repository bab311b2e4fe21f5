import { browser } from 'wxt/browser';

/** The window that a page of ours is in. */
export interface OwnWindow {
  id: number | undefined;
  isPrivate: boolean;
}

/** Asked anew each time: a tab may have been moved. Firefox for Android knows tabs alone. */
export async function ownWindow(): Promise<OwnWindow> {
  const tab = await browser.tabs.getCurrent();
  if (tab) return { id: tab.windowId, isPrivate: tab.incognito };
  // The popup and the side panel are in no tab.
  const { id, incognito } = await browser.windows.getCurrent();
  return { id, isPrivate: incognito };
}
