/**
 * Reads the terms of checks' texts, one check at a time. There are two: `Forward` in script, and
 * `TextsInKernel` in WebAssembly, for where many are read in a hurry.
 */
export interface Texts {
  /** What was read last: the claim's terms, from `claim` on the title's, up to `end`. */
  readonly terms: Uint32Array;
  readonly claim: number;
  readonly end: number;
  /** Reads the texts of a check. */
  read(check: number): void;
  /** Which terms are counted by `tally`. */
  seek(terms: readonly number[]): void;
  /** How often the texts that were read last say each of them; good until the next. */
  tally(): Uint32Array;
}

/** Term numbers of a claim and of its check's title, in the order of the text, as arrays of their own. */
export function textsOf(texts: Texts, check: number): [claim: Uint32Array, title: Uint32Array] {
  texts.read(check);
  return [texts.terms.slice(0, texts.claim), texts.terms.slice(texts.claim, texts.end)];
}
