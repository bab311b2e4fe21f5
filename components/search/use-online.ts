import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Check } from '~/lib/check/check';
import { SearchError, type SearchProblem } from '~/lib/readers/factchecktools/errors';
import type { MessageName } from '../i18n.ts';
import { NO_CHOICE, type Question, type QuestionChoice } from './question.ts';

/** The one host that is asked, as a pattern. */
const ORIGIN = 'https://factchecktools.googleapis.com/*';

/** Where a key comes from. */
export const LOOKUP_HELP = 'https://developers.google.com/fact-check/tools/api';

export type OnlineState =
  | { kind: 'idle' }
  | { kind: 'asking' | 'refused'; asked: Question }
  | { kind: 'failed'; asked: Question; message: MessageName }
  | { kind: 'found'; asked: Question; checks: Check[]; kept: 'no' | 'keeping' | 'yes' | 'failed' };

export interface Online {
  /** What became of the latest question. */
  state: OnlineState;
  /** What the next question asks for beside its words; kept while a check is open. */
  choice: QuestionChoice;
  choose: (choice: QuestionChoice) => void;
  /** To be called in a click's handler: the browser asks for access only for the click itself. */
  ask: (question: Question, key: string) => void;
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

/**
 * Questions to Google's Fact Check Tools; the latest one counts. `onKept` is told when what was
 * found begins to be read.
 */
export function useOnline(onKept: () => void): Online {
  const [state, setState] = useState<OnlineState>({ kind: 'idle' });
  const [choice, setChoice] = useState(NO_CHOICE);
  const latest = useRef(0);
  const ask = async (asked: Question, key: string) => {
    const request = ++latest.current;
    const settle = (next: OnlineState) => request === latest.current && setState(next);
    const given = browser.permissions.request({ origins: [ORIGIN] });
    // The words of all ratings, nine tenths of the panel's code, are for this alone.
    const loaded = import('./look-up.ts');
    loaded.catch(() => {}); // Told below, where access was given.
    setState({ kind: 'asking', asked });
    try {
      if (!(await given)) return settle({ kind: 'refused', asked });
      settle({
        kind: 'found',
        asked,
        checks: await (await loaded).lookUp(asked, key),
        kept: 'no',
      });
    } catch (error) {
      const message =
        error instanceof SearchError ? PROBLEMS[error.problem] : 'onlineProblemNetwork';
      settle({ kind: 'failed', asked, message });
    }
  };
  const keep = async () => {
    if (state.kind !== 'found' || state.kept === 'keeping' || state.kept === 'yes') return;
    const request = latest.current;
    const settle = (kept: 'keeping' | 'yes' | 'failed') =>
      request === latest.current && setState({ ...state, kept });
    settle('keeping');
    const { keepFound } = await import('./keep-found.ts');
    await keepFound(state.asked, state.checks).then(
      () => {
        settle('yes');
        onKept();
      },
      () => settle('failed'),
    );
  };
  return {
    state,
    choice,
    choose: setChoice,
    ask: (question, key) => void ask(question, key),
    keep: () => void keep(),
  };
}
