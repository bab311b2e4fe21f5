/** A term of a search and what it gives to each check that has it. */
export interface SummedTerm {
  term: number;
  /** How many checks have it. */
  count: number;
  /** A whole number from 1 on; those of all terms together are at most `MOST_UNITS`. */
  units: number;
}

export interface Summed {
  check: number;
  /** The units of its terms times the brevity of its length (weights.ts). */
  score: number;
}

/** What a sum holds at most: it has two bytes. */
export const MOST_UNITS = 0xffff;

/**
 * Adds up what terms give to checks, and keeps the best. This is where a search spends its time, so
 * there are two: `SumsInKernel` in WebAssembly, and `SumsInScript` for where that may not run, which
 * says in TypeScript what both give.
 */
export interface Sums {
  /**
   * The `limit` checks with the highest scores, in their order; ties by check number. The terms come
   * rarest first. Exact: the same as adding everything up and sorting it, up to a limit of 65,535,
   * which is how far the kernel counts.
   */
  best(terms: readonly SummedTerm[], limit: number): Summed[];
}
