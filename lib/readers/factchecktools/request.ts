/** What is asked of `claims:search`; a query or a publisher's site has to be given. */
export interface SearchRequest {
  query?: string;
  /** BCP 47 tag; the API looks at the language and not at the region. */
  languageCode?: string;
  /** Only reviews on this site, such as `harbourfacts.example`. */
  reviewPublisherSiteFilter?: string;
  /** Only claims and reviews this many days old or newer. */
  maxAgeDays?: number;
  /** Claims on a page; the API gives 10 where it is not said. */
  pageSize?: number;
  /** The page to give, as the page before names it; all else has to be the same. */
  pageToken?: string;
  /** The reader's own key. */
  key: string;
}

const ADDRESS = 'https://factchecktools.googleapis.com/v1alpha1/claims:search';

/**
 * The address that asks `claims:search` of Google's Fact Check Tools API, documented at
 * https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search. It holds
 * the key: it is for fetching and never for showing. Throws a RangeError where nothing is asked.
 */
export function searchUrl(request: SearchRequest): string {
  if (!request.query?.trim() && !request.reviewPublisherSiteFilter?.trim()) {
    throw new RangeError('A search needs words or a publisher.');
  }
  const url = new URL(ADDRESS);
  for (const [name, value] of Object.entries(request)) {
    const text = value === undefined ? '' : String(value).trim();
    if (text !== '' && PARAMETERS.has(name)) url.searchParams.set(name, text);
  }
  return url.href;
}

const PARAMETERS = new Set([
  'query',
  'languageCode',
  'reviewPublisherSiteFilter',
  'maxAgeDays',
  'pageSize',
  'pageToken',
  'key',
]);
