import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Check } from '~/lib/check/check';
import { SearchError, type SearchProblem } from '~/lib/readers/factchecktools/errors';
import { type FetchedPage, searchClaims } from '~/lib/readers/factchecktools/search';
import type { MessageName } from '../i18n.ts';

/** The one host that is asked, as a pattern. */
const ORIGIN = 'https://factchecktools.googleapis.com/*';

/** Where a key comes from. */
export const LOOKUP_HELP = 'https://developers.google.com/fact-check/tools/api';

/** Checks that one question brings at most. */
const MOST = 30;
const TIMEOUT_MS = 15_000;

export type OnlineState =
  | { kind: 'idle' | 'asking' | 'refused' }
  | { kind: 'failed'; message: MessageName }
  | { kind: 'found'; asked: string; checks: Check[] };

export interface Online {
  state: OnlineState;
  /** To be called in a click's handler: the browser asks for access only for the click itself. */
  ask: (text: string, key: string) => void;
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
    setState({ kind: 'asking' });
    try {
      if (!(await given)) return settle({ kind: 'refused' });
      settle({ kind: 'found', asked: text, checks: await look(text, key) });
    } catch (error) {
      const message =
        error instanceof SearchError ? PROBLEMS[error.problem] : 'onlineProblemNetwork';
      settle({ kind: 'failed', message });
    }
  };
  return { state, ask: (text, key) => void ask(text, key) };
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
  return { status: response.status, body: await response.text() };
}
