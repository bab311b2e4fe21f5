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

/**
 * From here on, of `named` or of a word's uses as a name, a word counts as one: two names that differ
 * are a difference, and another country is near in meaning and yet another one.
 */
export const IS_NAME = 0.5;

/** What is known of a term whatever text it stands in. */
export interface TermFacts {
  term: string;
  rarity: number;
  row: number;
  named: number;
}

/** A term with what the word vectors know of it; row -1: they do not have it. */
export function factsOf(term: string, rarity: number, vectors: WordVectors | undefined): TermFacts {
  const row = vectors?.rowOf(term) ?? -1;
  return { term, rarity, row, named: row < 0 || !vectors ? UNCOMMON : vectors.nameShare(row) };
}

/** Weighs distinct terms. `writtenAsName` says which the text itself writes like a name. */
export function weigh(
  facts: readonly TermFacts[],
  writtenAsName?: ReadonlySet<string>,
): WeighedText {
  const terms = new Array<string>(facts.length);
  const rarity = new Float32Array(facts.length);
  const rows = new Int32Array(facts.length);
  const named = new Float32Array(facts.length);
  for (let at = 0; at < facts.length; at++) {
    const known = facts[at]!;
    terms[at] = known.term;
    rarity[at] = known.rarity;
    rows[at] = known.row;
    const isWritten = known.row >= 0 && writtenAsName?.has(known.term);
    named[at] = isWritten ? Math.max(WRITTEN_AS_NAME, known.named) : known.named;
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
