/** What the bench puts into a page of a real browser: reads it, and shows what was found. */

import { readMetadata } from '~/lib/page/metadata';
import { isNews } from '~/lib/page/news';
import type { PassageKind } from '~/lib/page/passage';
import { PageReading } from '~/lib/page/passages';
import { isVisible } from '~/lib/page/visible';
import { type ReadPage, readPage } from './read-page.ts';

const COLOURS: Record<PassageKind, string> = { headline: 'red', teaser: 'blue', claim: 'green' };

/** What a real browser can tell in addition: how long the question "is this news?" took. */
export interface ReadInBrowser extends ReadPage {
  newsMs: number;
}

function read(url: string): ReadInBrowser {
  const began = performance.now();
  isNews(document, readMetadata(document));
  const newsMs = performance.now() - began;
  return { ...readPage(document, url), newsMs };
}

/** Outlines: the main headline red, teasers blue, claims green. */
function outline(): void {
  for (const find of new PageReading(document, readMetadata(document)).whole()) {
    for (const { element, kind } of find()) {
      if (!isVisible(element) || !(element instanceof HTMLElement)) continue;
      element.style.setProperty('outline', `2px solid ${COLOURS[kind]}`, 'important');
    }
  }
}

Reflect.set(globalThis, 'obelusBench', { read, outline });
