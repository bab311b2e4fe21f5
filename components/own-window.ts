import { browser } from 'wxt/browser';

/** The window that a page of ours is in. */
export interface OwnWindow {
  /** Absent in Firefox for Android, which has tabs alone. */
  id?: number;
  isPrivate: boolean;
}

/** Asked anew each time: a tab may have been moved. */
export async function ownWindow(): Promise<OwnWindow> {
  const tab = await browser.tabs.getCurrent();
  if (tab) return { id: browser.windows && tab.windowId, isPrivate: tab.incognito };
  // The popup and the side panel are in no tab.
  const { id, incognito } = await browser.windows.getCurrent();
  return { id, isPrivate: incognito };
}
