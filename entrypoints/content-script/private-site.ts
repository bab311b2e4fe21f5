import { sendToBackground } from '~/lib/protocol/client';

/** Whether the reader switched this page's site off in private windows. */
export function isOffInPrivate(): Promise<boolean> {
  return sendToBackground('isOffInPrivate').catch(() => true); // Nobody could answer for the page.
}
