import { isFurniture } from './furniture.ts';
import { ARTICLE_TYPES, type Metadata } from './metadata.ts';
import { isHeadlineText, textOf } from './passage.ts';

/** schema.org types of pages that sell, list jobs or recipes: not news, whatever their shape. */
const OTHER_TYPES = ['Product', 'Recipe', 'JobPosting', 'SoftwareApplication', 'Course', 'Hotel'];

/** Types that say "we are a news outlet" on front and section pages. */
const OUTLET_TYPES = ['NewsMediaOrganization', 'Newspaper'];

/** Linked headlines from which a page without any metadata looks like a front page. */
const MIN_FRONT_HEADLINES = 10;
/** Fewer are enough where the page says that it is an outlet. */
const MIN_OUTLET_HEADLINES = 4;

/**
 * Whether a page is an article or a front page of news: by what it says of itself, then by its
 * shape. Everything else is left alone, so this is asked first and must be cheap.
 */
export function isNews(document: Document, metadata: Metadata): boolean {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') {
    return false;
  }
  const has = (types: Iterable<string>) => [...types].some((type) => metadata.types.has(type));
  if (has(ARTICLE_TYPES)) return true;
  if (has(OTHER_TYPES) || metadata.ogType.startsWith('product')) return false;
  if (metadata.ogType === 'article' || metadata.dated) return true;
  const least = has(OUTLET_TYPES) ? MIN_OUTLET_HEADLINES : MIN_FRONT_HEADLINES;
  return linkedHeadlines(document, least) >= least;
}

/** Number of headings that are, hold or stand in a link and read like headlines, up to `enough`. */
function linkedHeadlines(document: Document, enough: number): number {
  let found = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    if (!heading.querySelector('a[href]') && !heading.closest('a[href]')) continue;
    if (!isHeadlineText(textOf(heading)) || isFurniture(heading)) continue;
    if (++found >= enough) break;
  }
  return found;
}
