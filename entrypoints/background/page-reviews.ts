import { browser } from 'wxt/browser';
import type { Check } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { publisherOf } from '~/lib/check/publishers';
import { readPage } from '~/lib/readers/claimreview/page';
import { PAGES } from '~/lib/updates/subscription';

/** Longest markup that is taken of a page, in UTF-16 units; real ones stay below a tenth. */
const MAX_MARKUP = 2_000_000;

/** Most checks of one page; a page is one article, or a list of a few. */
const MAX_REVIEWS = 50;

/**
 * The fact-checks that the page in a tab carries in its markup, if it is a page of a known
 * publisher. Only asked while the popup is open on it; the page's content script does nothing for
 * it. What a page says is believed for its own site alone (`claimreview/provenance.ts`).
 */
export async function reviewsInTab(tabId: number): Promise<Check[]> {
  const { url } = await browser.tabs.get(tabId);
  const site = url && siteOf(url);
  if (!url || !site || !publisherOf({ site })) return [];
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: markupOfPage,
    args: [MAX_MARKUP],
  });
  const html: unknown = frame?.result;
  return typeof html === 'string' ? reviewsIn(html.slice(0, MAX_MARKUP), url) : [];
}

function reviewsIn(html: string, url: string): Check[] {
  const { outcomes } = readPage(html, { url, origin: PAGES, place: url });
  return outcomes
    .flatMap((outcome) => (outcome.kind === 'check' ? [outcome.check] : []))
    .filter(({ status }) => status === 'current')
    .slice(0, MAX_REVIEWS);
}

/**
 * What of a page tells of reviews, as HTML: JSON-LD, and elements with microdata or RDFa. Runs in
 * the page, so it must not refer to anything outside itself.
 */
function markupOfPage(most: number): string {
  // A page's form can shadow the document's own methods.
  const all = (selector: string) =>
    Array.from(Document.prototype.querySelectorAll.call(document, selector));
  const kinds = ['itemtype', 'typeof'].flatMap((name) =>
    ['ClaimReview', 'MediaReview'].map((type) => `[${name}*="${type}"]`),
  );
  const reviews = all(kinds.join());
  const outermost = reviews.filter(
    (one) => !reviews.some((other) => other !== one && other.contains(one)),
  );
  const pieces = [
    ...all('html > head > title, head > meta[property="og:site_name"]'),
    ...all('script[type="application/ld+json" i]'),
    ...outermost,
  ];
  const lang = document.documentElement.lang.replace(/[^\w-]/g, '');
  let html = `<html lang="${lang}">`;
  for (const { outerHTML } of pieces) {
    if (html.length + outerHTML.length <= most) html += outerHTML;
  }
  return html;
}
