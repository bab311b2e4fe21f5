import { mainHeadline } from '~/lib/page/headline';
import { readMetadata } from '~/lib/page/metadata';
import { isNews } from '~/lib/page/news';
import type { PassageKind } from '~/lib/page/passage';
import { PageReading } from '~/lib/page/passages';
import { isVisible } from '~/lib/page/visible';

/** What Obelus makes of a page. */
export interface ReadPage {
  /** Whether it would work on this page at all. */
  news: boolean;
  /** The main headline as the outlet states it, else as the page shows it; null where there is none. */
  headline: string | null;
  /** All that would be asked about, once each; the main headline in each of its wordings. */
  passages: { text: string; kind: PassageKind }[];
  /** Time for all of it, parsing left out. */
  ms: number;
}

/**
 * Reads a page as the content script does.
 *
 * @param url where the page is from; empty where nobody knows
 */
export function readPage(document: Document, url: string): ReadPage {
  const began = performance.now();
  const metadata = readMetadata(document);
  if (URL.canParse(url)) metadata.hosts.unshift(new URL(url).hostname.replace(/^www\./, ''));
  const news = isNews(document, metadata);
  const { text, stated } = mainHeadline(document, metadata);
  const found = new Map<string, PassageKind>();
  // On a page that is no news nothing is looked for; what it calls itself is told all the same.
  for (const find of news ? new PageReading(document, metadata).whole() : []) {
    for (const passage of find()) {
      if (!isVisible(passage.element)) continue;
      for (const wording of [passage.text, ...(passage.alternatives ?? [])])
        if (!found.has(wording)) found.set(wording, passage.kind);
    }
  }
  return {
    news,
    headline: stated[0] ?? text ?? null,
    passages: [...found].map(([text, kind]) => ({ text, kind })),
    ms: performance.now() - began,
  };
}
