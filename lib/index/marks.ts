import { analyse } from '~/lib/text/analyse';
import { isNear } from './near-terms.ts';
import { parseQuery, type TypedWord } from './query.ts';
import { isBeginning } from './word-terms.ts';

/** A word of the text that is looked at. */
interface TextWord {
  term: string;
  surface: string;
  start: number;
  end: number;
}

/**
 * Where the query's words stand in a text, as ranges of UTF-16 offsets in ascending order. A word
 * that the text does not have marks what begins like it, and where nothing does, those that it may
 * have been meant to be.
 */
export function marksIn(text: string, lang: string, query: string): [number, number][] {
  const words: TextWord[] = analyse(text, lang);
  const marked = new Set<TextWord>();
  for (const typed of parseQuery(query).words) {
    const found = WAYS.map((isFound) => words.filter((word) => isFound(typed, word)));
    for (const word of found.find(({ length }) => length > 0) ?? []) marked.add(word);
  }
  return words.filter((word) => marked.has(word)).map(({ start, end }) => [start, end]);
}

/** How a word of the text may be one that was typed, the surest first. */
const WAYS: readonly ((typed: TypedWord, word: TextWord) => boolean)[] = [
  ({ term, typed }, word) => word.term === term || word.surface.toLowerCase() === typed,
  isBegun,
  isMistyped,
];

function isBegun(typed: TypedWord, word: TextWord): boolean {
  return isBeginning(word.term, typed) || isBeginning(word.surface.toLowerCase(), typed);
}

function isMistyped({ term, typed, unfinished }: TypedWord, word: TextWord): boolean {
  if (isNear(term, word.term, false)) return true;
  return unfinished && isNear(typed, word.surface.toLowerCase(), true);
}
