import type { Check } from '~/lib/check/check';
import { SearchError } from '~/lib/readers/factchecktools/errors';
import { type FetchedPage, searchClaims } from '~/lib/readers/factchecktools/search';
import type { Question } from './question.ts';

/** Checks that one question brings at most. */
const MOST = 30;
const TIMEOUT_MS = 15_000;
/** An answer with `MOST` checks takes some 50 kB. */
const MAX_ANSWER_BYTES = 4_000_000;

/** Ask Google's Fact Check Tools for checks. Throws `SearchError`, or what `fetch` does. */
export async function lookUp(question: Question, key: string): Promise<Check[]> {
  const request = {
    query: question.text,
    languageCode: question.lang,
    reviewPublisherSiteFilter: question.site,
    key,
    pageSize: MOST,
  };
  const checks: Check[] = [];
  for await (const outcome of searchClaims(request, { origin: 'lookup', fetchPage })) {
    if (outcome.kind === 'check') checks.push(outcome.check);
    if (checks.length >= MOST) break;
  }
  return checks;
}

/** Without cookies and without telling where from. */
async function fetchPage(url: string): Promise<FetchedPage> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status: response.status, body: await boundedText(response) };
}

/** The text of an answer; throws a `SearchError` where it is longer than any answer would be. */
async function boundedText({ body, status }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length;
    if (bytes > MAX_ANSWER_BYTES) {
      await reader.cancel();
      throw new SearchError('unreadable', status);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
