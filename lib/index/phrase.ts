import type { OpenIndex } from './open.ts';
import type { TypedWord } from './query.ts';
import { beginningTerms, exactTerms } from './word-terms.ts';

/** For each word of a phrase the terms that it may be. */
export type Phrase = ReadonlySet<number>[];

/** The terms that each word of a phrase may be; the last word may be unfinished. */
export function phraseOf(index: OpenIndex, words: readonly TypedWord[]): Phrase {
  return words.map(
    (word) =>
      new Set([
        ...exactTerms(index, word),
        ...(word.unfinished ? beginningTerms(index, word) : []),
      ]),
  );
}

/** Whether a check's claim or title has the phrase's words one behind the other. */
export function hasPhrase(index: OpenIndex, check: number, phrase: Phrase): boolean {
  return index.texts(check).some((terms) => follows(terms, phrase));
}

function follows(terms: Uint32Array, phrase: Phrase): boolean {
  for (let from = 0; from + phrase.length <= terms.length; from++) {
    if (phrase.every((word, at) => word.has(terms[from + at]!))) return true;
  }
  return false;
}
