import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Check } from '~/lib/check/check';
import { SearchError, type SearchProblem } from '~/lib/readers/factchecktools/errors';
import { type FetchedPage, searchClaims } from '~/lib/readers/factchecktools/search';
import type { MessageName } from '../i18n.ts';
import { keepFound } from './keep-found.ts';

/** The one host that is asked, as a pattern. */
const ORIGIN = 'https://factchecktools.googleapis.com/*';

/** Where a key comes from. */
export const LOOKUP_HELP = 'https://developers.google.com/fact-check/tools/api';

/** Checks that one question brings at most. */
const MOST = 30;
const TIMEOUT_MS = 15_000;
/** An answer with `MOST` checks takes some 50 kB. */
const MAX_ANSWER_BYTES = 4_000_000;

export type OnlineState =
  | { kind: 'idle' }
  | { kind: 'asking' | 'refused'; asked: string }
  | { kind: 'failed'; asked: string; message: MessageName }
  | { kind: 'found'; asked: string; checks: Check[]; kept: 'no' | 'keeping' | 'yes' | 'failed' };

export interface Online {
  /** What became of the latest question; `asked` is its text. */
  state: OnlineState;
  /** To be called in a click's handler: the browser asks for access only for the click itself. */
  ask: (text: string, key: string) => void;
  /** Keep what was found, once. */
  keep: () => void;
}

const PROBLEMS: Record<SearchProblem, MessageName> = {
  key: 'onlineProblemKey',
  forbidden: 'onlineProblemForbidden',
  quota: 'onlineProblemQuota',
  request: 'onlineProblemAnswer',
  service: 'onlineProblemAnswer',
  unreadable: 'onlineProblemAnswer',
};

/** Questions to Google's Fact Check Tools; the latest one counts. */
export function useOnline(): Online {
  const [state, setState] = useState<OnlineState>({ kind: 'idle' });
  const latest = useRef(0);
  const ask = async (text: string, key: string) => {
    const request = ++latest.current;
    const settle = (next: OnlineState) => request === latest.current && setState(next);
    const given = browser.permissions.request({ origins: [ORIGIN] });
    setState({ kind: 'asking', asked: text });
    try {
      if (!(await given)) return settle({ kind: 'refused', asked: text });
      settle({ kind: 'found', asked: text, checks: await look(text, key), kept: 'no' });
    } catch (error) {
      const message =
        error instanceof SearchError ? PROBLEMS[error.problem] : 'onlineProblemNetwork';
      settle({ kind: 'failed', asked: text, message });
    }
  };
  const keep = async () => {
    if (state.kind !== 'found' || state.kept === 'keeping' || state.kept === 'yes') return;
    const request = latest.current;
    const settle = (kept: 'keeping' | 'yes' | 'failed') =>
      request === latest.current && setState({ ...state, kept });
    settle('keeping');
    await keepFound(state.asked, state.checks).then(
      () => settle('yes'),
      () => settle('failed'),
    );
  };
  return { state, ask: (text, key) => void ask(text, key), keep: () => void keep() };
}

async function look(text: string, key: string): Promise<Check[]> {
  const request = { query: text, key, pageSize: MOST };
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
