import { browser } from 'wxt/browser';

/** Key in session storage by which the side panel is told what to show. */
export const SIDE_PANEL_OPEN_KEY = 'sidepanel:open';

/** What the side panel is to show: the search, a check in full, by its id, or what is found for a text. */
export type PanelContent = { view: 'search' } | { id: string } | { text: string };

/** What is to be shown, in which window, and when it was asked for. */
export type SidePanelRequest = PanelContent & {
  windowId: number;
  /** Milliseconds since 1970. */
  at: number;
};

/** What browsers have of the two, which their common types know otherwise. */
interface WithPanels {
  sidePanel?: Pick<typeof browser.sidePanel, 'open'>;
  /** Firefox's own API; absent on Android. */
  sidebarAction?: {
    open(): Promise<void>;
    isOpen(options: { windowId: number }): Promise<boolean>;
  };
}

/**
 * Open the side panel, to show something where it is told what. To be called in a click's handler
 * before anything is awaited: browsers open it only for the click itself.
 */
export function openSidePanel(windowId: number, content?: PanelContent): Promise<unknown> {
  const opened = openEmpty(windowId);
  return content ? Promise.all([opened, askSidePanel(windowId, content)]) : opened;
}

/**
 * Have the side panel of a window show something, or its page in a tab there: what is open, or what
 * opens in these seconds.
 */
export function askSidePanel(windowId: number, content: PanelContent): Promise<void> {
  const request: SidePanelRequest = { ...content, windowId, at: Date.now() };
  return browser.storage.session.set({ [SIDE_PANEL_OPEN_KEY]: request });
}

/** Whether Firefox has our sidebar open in a window; it opens it for some clicks alone. */
export async function isSidebarOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as WithPanels;
  return (await sidebarAction?.isOpen({ windowId })) ?? false;
}

/** In a tab where the browser has neither, as those for phones and some of Chromium's family. */
function openEmpty(windowId: number): Promise<unknown> {
  const { sidePanel, sidebarAction } = browser as WithPanels;
  if (import.meta.env.FIREFOX && sidebarAction) return sidebarAction.open();
  if (!import.meta.env.FIREFOX && sidePanel) return sidePanel.open({ windowId });
  return browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
