import { browser } from 'wxt/browser';
import { sendToTab } from '~/lib/protocol/client';

const MENU_ID = 'check-this-page';

/** Put "Check this page" into the context menu. Called at install, the menu stays. */
export function offerCheckThisPage(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: MENU_ID,
      title: browser.i18n.getMessage('menuCheckPage'),
      contexts: ['page'],
    });
  });
}

/** A keyboard shortcut of the manifest: move the focus among the badges of the page in front. */
export async function runCommand(command: string): Promise<void> {
  const direction = command === 'next-badge' ? 'next' : 'previous';
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  await sendToTab(tab.id, 'focusBadge', direction).catch(() => {}); // Obelus is not on this page.
}
