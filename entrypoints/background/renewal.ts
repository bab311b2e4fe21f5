import { browser } from 'wxt/browser';
import { sendToFrames } from '~/lib/protocol/client';
import { noteChange } from './last-changes.ts';

/** Which open pages a change concerns. */
export type Concerned = 'all' | 'private';

/**
 * From now on pages would be marked otherwise: by another index, other choices, a match dismissed or
 * taken back. Those that are open are told, and ask anew when somebody sees them; a page that nobody
 * is told of (in the back/forward cache, made ready) asks when it is shown. Waits for none of them.
 */
export async function renewPages(concerned: Concerned = 'all'): Promise<void> {
  await noteChange('marks');
  void tell(concerned);
}

async function tell(concerned: Concerned): Promise<void> {
  // A tab whose page was thrown out of memory is loaded anew before anybody sees it.
  for (const { id, incognito } of await browser.tabs.query({ discarded: false })) {
    if (id !== undefined && (incognito || concerned === 'all')) renewPage(id);
  }
}

/** Have a tab's page, and its frames, ask anew. */
export function renewPage(tabId: number): void {
  void sendToFrames(tabId, 'renew').catch(() => {}); // Nothing of ours runs there.
}
