import type { ReadOutcome } from '~/lib/readers/outcome';
import { isNode } from '~/lib/readers/schema-org/nodes';
import { isSearchAnswer, readSearchAnswer, type SearchAnswer } from './answer';
import { SearchError, searchError } from './errors';
import { type SearchRequest, searchUrl } from './request';

/** An answer as it came; fetching is for those who may. */
export interface FetchedPage {
  /** HTTP status. */
  status: number;
  body: string;
}

/** Pages that one search asks for at most; the API has no end of them for a common word. */
const MAX_PAGES = 20;

/**
 * Searches Google's Fact Check Tools API: gives the outcomes of one page after the other, and asks
 * for the next only when all of the last were taken. Ends at the last page, after `MAX_PAGES`, or
 * where a page names one that came before. Throws a `SearchError` when an answer is none, and
 * whatever `fetchPage` throws.
 */
export async function* searchClaims(
  request: SearchRequest,
  options: { origin: string; fetchPage: (url: string) => Promise<FetchedPage> },
): AsyncGenerator<ReadOutcome> {
  const asked = new Set<string>();
  let pageToken = request.pageToken;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const fetched = await options.fetchPage(searchUrl({ ...request, pageToken }));
    const place = `claims:search (page ${page})`;
    const answer = readSearchPage(fetched, { origin: options.origin, place });
    yield* answer.outcomes;
    pageToken = answer.nextPageToken;
    if (pageToken === undefined || asked.has(pageToken)) return;
    asked.add(pageToken);
  }
}

/** Reads one page as it was fetched; throws a `SearchError` when it is none. */
export function readSearchPage(
  { status, body }: FetchedPage,
  options: { origin: string; place: string },
): SearchAnswer {
  const value = parsed(body);
  if (status < 200 || status > 299) throw searchError(status, value);
  if (isSearchAnswer(value)) return readSearchAnswer(value, options);
  // The API leaves `claims` out where it found none.
  if (isNode(value) && Object.keys(value).every((key) => key === 'nextPageToken')) {
    return { outcomes: [] };
  }
  throw isNode(value) && 'error' in value
    ? searchError(status, value)
    : new SearchError('unreadable', status);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
