import { browser } from 'wxt/browser';

/** Key in session storage by which the side panel is told which check to open. */
export const SIDE_PANEL_OPEN_KEY = 'sidepanel:open';

/** Which check the side panel is to open, and when it was asked for. */
export interface SidePanelRequest {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Firefox's own API, which the types of Chromium do not know; absent on Android. */
interface WithSidebarAction {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Open the side panel, with a check where one is named. To be called in a click's handler before
 * anything is awaited: browsers open it only for the click itself.
 */
export function openSidePanel(windowId: number, checkId?: string): Promise<unknown> {
  const opened = openEmpty(windowId);
  if (checkId === undefined) return opened;
  const request: SidePanelRequest = { id: checkId, at: Date.now() };
  return Promise.all([opened, browser.storage.session.set({ [SIDE_PANEL_OPEN_KEY]: request })]);
}

function openEmpty(windowId: number): Promise<unknown> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId });
  const { sidebarAction } = browser as WithSidebarAction;
  if (sidebarAction) return sidebarAction.open();
  return browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
