import { analyse } from '~/lib/text/analyse';
import { isNear } from './near-terms.ts';
import { parseQuery, type TypedWord } from './query.ts';

/** A word of the text that is looked at. */
interface TextWord {
  term: string;
  surface: string;
  start: number;
  end: number;
}

/**
 * Where the query's words stand in a text, as ranges of UTF-16 offsets in ascending order. A word
 * that the text does not have as typed marks those that it may have been meant to be.
 */
export function marksIn(text: string, lang: string, query: string): [number, number][] {
  const words: TextWord[] = analyse(text, lang);
  const marked = new Set<TextWord>();
  for (const typed of parseQuery(query).words) {
    const exact = words.filter((word) => isMeant(typed, word));
    const found = exact.length > 0 ? exact : words.filter((word) => isMistyped(typed, word));
    for (const word of found) marked.add(word);
  }
  return words.filter((word) => marked.has(word)).map(({ start, end }) => [start, end]);
}

function isMeant({ term, typed }: TypedWord, word: TextWord): boolean {
  return word.term === term || word.surface.toLowerCase().startsWith(typed);
}

function isMistyped({ term, typed, unfinished }: TypedWord, word: TextWord): boolean {
  if (isNear(term, word.term, false)) return true;
  return unfinished && isNear(typed, word.surface.toLowerCase(), true);
}
