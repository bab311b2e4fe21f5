import type { Term } from '~/lib/text/analyse';
import type { WordVectors } from './word-vectors.ts';

/** A text as it is compared: its distinct terms in order, and what is known of each. */
export interface WeighedText {
  terms: readonly string[];
  /** How much each term tells in the index at hand. */
  rarity: Float32Array;
  /** Row in the word vectors, or -1. */
  rows: Int32Array;
  /** How surely each term is a name, 0 to 1. */
  named: Float32Array;
}

/** How surely a term without a vector is a name: mostly what is not common is one. */
const UNCOMMON = 0.8;

/** How surely a word is a name that the passage writes as one. */
const WRITTEN_AS_NAME = 0.7;

/** Weighs distinct terms. `writtenAsName` says which the text itself writes like a name. */
export function weigh(
  terms: readonly string[],
  rarityOf: (term: string, at: number) => number,
  vectors: WordVectors | undefined,
  writtenAsName?: ReadonlySet<string>,
): WeighedText {
  const rarity = new Float32Array(terms.length);
  const rows = new Int32Array(terms.length);
  const named = new Float32Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    const row = vectors?.rowOf(term) ?? -1;
    const written = writtenAsName?.has(term) ? WRITTEN_AS_NAME : 0;
    rarity[at] = rarityOf(term, at);
    rows[at] = row;
    named[at] = row < 0 || !vectors ? UNCOMMON : Math.max(written, vectors.nameShare(row));
  }
  return { terms, rarity, rows, named };
}

/** The distinct terms of an analysed text, and those that it writes as names. */
export function distinctTerms(analysed: readonly Term[]): {
  terms: string[];
  writtenAsName: Set<string>;
} {
  const names = analysed.filter(({ kind }) => kind === 'name');
  return {
    terms: [...new Set(analysed.map(({ term }) => term))],
    writtenAsName: new Set(names.map(({ term }) => term)),
  };
}

/** Whether a term is a number: quantities begin with a digit. */
export function isNumber(term: string): boolean {
  const first = term.charCodeAt(0);
  return first >= 48 && first <= 57;
}
