import { browser } from 'wxt/browser';
import { sendToFrames, sendToTab } from '~/lib/protocol/client';
import { showInSidePanel } from './side-panel.ts';
import { tellNotDone } from './toolbar.ts';

/** Looks at a tab because the reader asked for it. */
type CheckPage = (tabId: number) => Promise<void>;

const CHECK_PAGE = 'check-this-page';
const CHECK_SELECTION = 'check-this-selection';

/**
 * Put "Check this page" and "Check this selection" into the context menu, where there is one.
 * Called at install, they stay.
 */
export async function offerInMenu(): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK_PAGE,
    title: browser.i18n.getMessage('menuCheckPage'),
    contexts: ['page'],
  });
  browser.contextMenus.create({
    id: CHECK_SELECTION,
    title: browser.i18n.getMessage('menuCheckSelection'),
    contexts: ['selection'],
  });
}

/** Answer clicks in the menu and the keyboard shortcuts of the manifest, where the browser has them. */
export function listenForQuestions(checkPage: CheckPage): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === CHECK_SELECTION) {
      if (selectionText) void showInSidePanel({ text: selectionText }, tab?.windowId);
    } else if (tab?.id !== undefined) void check(tab.id, checkPage);
  });
  browser.commands?.onCommand.addListener((command) => runCommand(command, checkPage));
}

/** For the page in front: have it looked at, or move the focus among its badges. */
async function runCommand(command: string, checkPage: CheckPage): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'check-page') return check(tab.id, checkPage);
  const direction = command === 'next-badge' ? 'next' : 'previous';
  // From a card it goes on from the card's badge, in whatever frame that is.
  await sendToFrames(tab.id, 'closeCard').catch(() => {}); // Nobody answers: see below.
  const missing = await sendToTab(tab.id, 'focusBadge', direction).then(
    (isThere) => !isThere && 'noBadge',
    () => 'popupUnchecked' as const, // Where nobody answers, Obelus is not on this page.
  );
  if (missing) await tellNotDone(tab.id, missing);
}

/** Browsers keep extensions off some pages, above all their own. */
async function check(tabId: number, checkPage: CheckPage): Promise<void> {
  await checkPage(tabId).catch(() => tellNotDone(tabId, 'checkFailed'));
}
