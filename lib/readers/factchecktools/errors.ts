import { plainText } from '~/lib/check/plain-text';
import { get, isNode, listOf, type Node } from '~/lib/readers/schema-org/nodes';

/** What went wrong: what to do differs. */
export type SearchProblem =
  /** The key is missing, wrong or expired. */
  | 'key'
  /** The key is right and may not be used for this, or not from here. */
  | 'forbidden'
  /** Too many questions for now. */
  | 'quota'
  /** The question itself was not understood. */
  | 'request'
  /** The service is not well. */
  | 'service'
  /** What came back is no answer: a proxy's page, or one cut off. */
  | 'unreadable';

const SENTENCES: Readonly<Record<SearchProblem, string>> = {
  key: 'Google does not accept this key. Check that it was copied whole.',
  forbidden:
    'This key may not use the Fact Check Tools API. Enable the API for its project, and allow its use from here.',
  quota: 'This key has asked too often for now. Try again later.',
  request: 'Google did not understand the question.',
  service: 'The Fact Check Tools API does not answer properly right now. Try again later.',
  unreadable: 'What came back was not an answer of the Fact Check Tools API.',
};

/** An answer of the API that is none. `message` is a sentence for the reader. */
export class SearchError extends Error {
  readonly problem: SearchProblem;
  /** HTTP status. */
  readonly status: number;
  /** What the API says itself, as plain text, shortened; for a log, not for the reader. */
  readonly detail: string | undefined;

  constructor(problem: SearchProblem, status: number, detail?: string) {
    super(SENTENCES[problem]);
    this.name = 'SearchError';
    this.problem = problem;
    this.status = status;
    this.detail = detail;
  }

  /** Whether asking the same again later may help. */
  get isPassing(): boolean {
    return this.problem === 'quota' || this.problem === 'service';
  }
}

const MAX_DETAIL = 300;

/**
 * What an answer with an error means. `body` is the parsed body, or undefined where it is no JSON;
 * Google's errors are `{error: {code, message, status, details: [{reason}]}}`
 * (https://google.aip.dev/193).
 */
export function searchError(status: number, body: unknown): SearchError {
  const error = isNode(body) ? get(body, 'error') : undefined;
  const node = isNode(error) ? error : {};
  const message = get(node, 'message');
  const detail = typeof message === 'string' ? plainText(message.slice(0, MAX_DETAIL)) : undefined;
  const reasons = listOf(get(node, 'details')).map((each) => isNode(each) && get(each, 'reason'));
  return new SearchError(
    problemOf(status, reasons, get(node, 'status'), detail ?? ''),
    status,
    detail,
  );
}

/** Whether a value is what Google's APIs answer instead of a result. */
export function isApiError(value: unknown): value is Node {
  const error = isNode(value) ? get(value, 'error') : undefined;
  return isNode(error) && typeof get(error, 'code') === 'number';
}

/** What a saved error says, for those who meant to read an answer. */
export function errorReason(value: Node): string {
  const error = get(value, 'error');
  const { problem } = searchError(Number(isNode(error) && get(error, 'code')), value);
  return `error of the Fact Check Tools API instead of an answer (${problem})`;
}

function problemOf(
  status: number,
  reasons: unknown[],
  code: unknown,
  detail: string,
): SearchProblem {
  if (reasons.includes('API_KEY_INVALID') || reasons.includes('API_KEY_EXPIRED')) return 'key';
  if (reasons.includes('RATE_LIMIT_EXCEEDED') || code === 'RESOURCE_EXHAUSTED') return 'quota';
  if (status === 429) return 'quota';
  if (status === 401 || /\bapi key\b.*\b(?:not valid|expired|missing)\b/i.test(detail))
    return 'key';
  if (status === 403) return /\bquota\b|\blimit\b/i.test(detail) ? 'quota' : 'forbidden';
  if (status >= 500) return 'service';
  return status >= 400 ? 'request' : 'unreadable';
}
