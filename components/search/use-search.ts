import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '~/lib/check/verdict';
import type { SearchAnswer } from '~/lib/protocol/messages';
import { searchChecks } from '../background.ts';

/** How many results are listed at first, and how many "Show more" adds. */
export const PAGE_SIZE = 30;

/** What the reader searches for. */
export interface Search {
  text: string;
  verdicts: Verdict[];
  /** Publishers' names; none: all. */
  publishers: string[];
  /** First parts of BCP 47 tags; none: all. */
  langs: string[];
  /** ISO dates, both days included. */
  from?: string;
  to?: string;
  /** How many results to list. */
  limit: number;
}

export const EMPTY_SEARCH: Search = {
  text: '',
  verdicts: [],
  publishers: [],
  langs: [],
  limit: PAGE_SIZE,
};

/** Whether anything but the words narrows the search. */
export function isFiltered({ verdicts, publishers, langs, from, to }: Search): boolean {
  const chosen = verdicts.length + publishers.length + langs.length > 0;
  return chosen || from !== undefined || to !== undefined;
}

/** The answers to `EMPTY_SEARCH`, with which the panel opens. */
export interface Newest {
  /** As it was when the panel was open last, or the beginning of that. */
  before?: SearchAnswer;
  now: Promise<SearchAnswer>;
}

/** An answer with the search that it answers. */
export interface Answered {
  search: Search;
  answer: SearchAnswer;
}

export interface SearchState {
  /** The latest answer; stays while the next one is under way, so that nothing flickers. */
  answered: Answered | undefined;
  failed: boolean;
  retry: () => void;
}

/**
 * Search at every change, without waiting for a pause in typing. The latest question wins: an
 * answer that comes after a newer question was asked is dropped. When another index answers (its
 * `builtAt` is another), it is asked the same again.
 *
 * @param newest what was asked for before there was a surface
 */
export function useSearch(
  search: Search,
  builtAt: number | undefined,
  newest?: Newest,
): SearchState {
  const [answered, setAnswered] = useState<Answered | undefined>(
    newest?.before && { search: EMPTY_SEARCH, answer: newest.before },
  );
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const generation = useChanges(builtAt);

  // Attempt and generation are no part of the question; their change asks the same again.
  useLayoutEffect(() => {
    let outdated = false;
    const isFirst = search === EMPTY_SEARCH && attempt + generation === 0;
    const answering = (isFirst && newest?.now) || searchChecks({ ...search, offset: 0 });
    answering.then(
      (answer) => {
        if (outdated) return;
        setAnswered({ search, answer });
        setFailed(false);
      },
      () => !outdated && setFailed(true),
    );
    return () => {
      outdated = true;
    };
  }, [search, attempt, generation]);

  return { answered, failed, retry: () => setAttempt((before) => before + 1) };
}

/** How often a value has become another since it was first known. */
function useChanges(value: unknown): number {
  const last = useRef(value);
  const changes = useRef(0);
  if (value !== undefined && value !== last.current) {
    if (last.current !== undefined) changes.current += 1;
    last.current = value;
  }
  return changes.current;
}
