import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readMetadata } from '~/lib/page/metadata';
import { isNews } from '~/lib/page/news';
import { takeRequest } from '~/lib/protocol/requested';
import { PageSession } from './page-session.ts';

/**
 * Runs on pages where the reader allowed it, once they have loaded. On a page that is not news, and
 * that the reader did not ask about, nothing stays: no observer, no listener, no message.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main(context) {
    const metadata = readMetadata(document);
    const news = isNews(document, metadata);
    if (!takeRequest() && !news) return;
    const session = new PageSession(document, metadata, news);
    context.onInvalidated(() => session.end());
    session.start();
  },
});
