/** Lists of terms, one behind the other: list `n` is from `starts[n]` to `starts[n + 1]`. */
export interface TermLists {
  starts: Uint32Array;
  terms: Uint32Array;
}

/** For each term its checks, ascending: those of term `n` are from `starts[n]` to `starts[n + 1]`. */
export interface CheckLists {
  starts: Uint32Array;
  checks: Uint32Array;
}

/** Calls back with every posting, each time the same, a term's checks in ascending order. */
export type EachPosting = (take: (term: number, check: number) => void) => Generator<void, void>;

/** Gathers postings by their terms: counts them, then puts each in its place. */
export function* gather(each: EachPosting, termCount: number): Generator<void, CheckLists> {
  const starts = new Uint32Array(termCount + 1);
  yield* each((term) => starts[term + 1]!++);
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  yield;
  const next = starts.slice(0, termCount);
  const checks = new Uint32Array(starts[termCount]!);
  yield* each((term, check) => {
    checks[next[term]!++] = check;
  });
  return { starts, checks };
}

const CHECKS_PER_STEP = 4_000;

/**
 * The postings of checks that each have two lists in `texts`, a claim and a title, and one in
 * `keywords`: each term once.
 */
export function postingsOf(texts: TermLists, keywords: TermLists, termCount: number): EachPosting {
  return function* each(take) {
    /** For each term, one more than the last check that had it. */
    const last = new Uint32Array(termCount);
    const takeRange = (terms: Uint32Array, from: number, to: number, check: number) => {
      for (let at = from; at < to; at++) {
        const term = terms[at]!;
        if (last[term] === check + 1) continue;
        last[term] = check + 1;
        take(term, check);
      }
    };
    const checks = keywords.starts.length - 1;
    for (let check = 0; check < checks; check++) {
      if (check % CHECKS_PER_STEP === 0) yield;
      takeRange(texts.terms, texts.starts[check * 2]!, texts.starts[check * 2 + 2]!, check);
      takeRange(keywords.terms, keywords.starts[check]!, keywords.starts[check + 1]!, check);
    }
  };
}
