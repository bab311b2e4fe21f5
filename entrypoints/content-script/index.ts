import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMetadata } from '~/lib/page/metadata';
import { isNews } from '~/lib/page/news';
import { takeRequest } from '~/lib/protocol/requested';
import { endEarlierSession, keepSession } from './earlier-session.ts';
import { isExtensionAlive } from './extension.ts';

/**
 * Runs on pages where the reader allowed it, once they have loaded. On a page that is not news, and
 * that the reader did not ask about, nothing stays but a trace: no observer, no listener, no message;
 * and most of the code is not even run once, as it comes with an import of its own (out of the same
 * file).
 *
 * The background registers it at run time. It is no content script in WXT's sense, because those
 * tell of themselves by events that every page can hear, and that every page can send.
 */
export default defineUnlistedScript(async () => {
  endEarlierSession(document);
  if (!isExtensionAlive()) return;
  const metadata = readMetadata(document);
  const isAsked = takeRequest();
  if (!isAsked && !isNews(document, metadata)) return;
  if (!(await isItsTurn(isAsked))) return;
  const { PageSession } = await import('./page-session.ts');
  const session = new PageSession(document, metadata);
  keepSession(session);
  session.start();
});

/**
 * Gives the page its turn: what begins a session is as much work as what told that there should be
 * one. False where this script was injected once more meanwhile, and where the reader switched the
 * site off in private windows, which the browser's registration of scripts cannot tell apart.
 */
async function isItsTurn(isAsked: boolean): Promise<boolean> {
  const begun = new AbortController();
  keepSession({ end: () => begun.abort() });
  await new Promise((resolve) => setTimeout(resolve));
  if (!isAsked && browser.extension.inIncognitoContext) {
    const { isOffInPrivate } = await import('./private-site.ts');
    if (await isOffInPrivate()) return false;
  }
  return !begun.signal.aborted;
}
