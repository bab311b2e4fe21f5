import { fold, withoutAccents } from './fold.ts';
import { languageOf } from './languages.ts';
import { words } from './words.ts';

/**
 * Version of everything that decides which terms a text has. An index remembers the version it was
 * built with, and is rebuilt when this one is higher.
 */
export const ANALYSER_VERSION = 2;

/** A term of a text, and where its word stands there (UTF-16 offsets). */
export interface Term {
  /** What is compared: folded, stemmed; `us` for "U.S.", `1200` for "1,200". */
  term: string;
  /** The word as written. */
  surface: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'name';
}

/** Abbreviated first parts of place names, read as the whole word before a capitalised one. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
};

/**
 * The terms of a text in its language, stop words left out, in the order of the text. Names are
 * words with a capital after a lower-case word; in a headline in title case nothing is a name.
 */
export function analyse(text: string, lang: string): Term[] {
  const { stem, stopWords } = languageOf(lang);
  const found = words(text);
  const titleCase = isTitleCase(text, found);
  const terms: Term[] = [];
  for (const [position, { start, end }] of found.entries()) {
    const surface = text.slice(start, end);
    const word = fold(surface);
    const direction = abbreviated(text, surface, end);
    if (direction) terms.push({ term: stem(direction), surface, start, end, kind: 'name' });
    else if (isNumber(word))
      terms.push({ term: plainNumber(word), surface, start, end, kind: 'number' });
    else if (
      word !== '' &&
      !(stopWords.has(word) && !isAcronym(surface) && !isLetter(surface, position))
    ) {
      const named = isAcronym(surface) || (!titleCase && position > 0 && isCapitalised(surface));
      const term = withoutAccents(stem(word));
      if (term !== '') terms.push({ term, surface, start, end, kind: named ? 'name' : 'word' });
    }
  }
  return terms;
}

/** "S. Korea" is read as "South Korea". */
function abbreviated(text: string, surface: string, end: number): string | undefined {
  if (surface.length !== 1 || text[end] !== '.') return undefined;
  if (!/^\.\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return undefined;
  return ABBREVIATED[surface.toLowerCase()];
}

function isNumber(word: string): boolean {
  return /^\p{Nd}[\p{Nd}.,]*$/u.test(word);
}

/** Thousands separators go, a decimal point stays: "1,200" is `1200`, "1.5" is `1.5`. */
function plainNumber(number: string): string {
  return number.replace(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(',', '.');
}

function isAcronym(surface: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(surface);
}

/** The C of "vitamin C", not the article A nor the pronoun I. */
function isLetter(surface: string, position: number): boolean {
  return position > 0 && /^[B-HJ-Z]$/.test(surface);
}

function isCapitalised(surface: string): boolean {
  return /^\p{Lu}/u.test(surface);
}

/** Share of capitalised words from which a text counts as a headline in title case. */
const TITLE_CASE_SHARE = 0.6;

function isTitleCase(text: string, found: readonly { start: number; end: number }[]): boolean {
  const long = found.filter(({ start, end }) => end - start > 3);
  const capitalised = long.filter(({ start, end }) => isCapitalised(text.slice(start, end)));
  return long.length > 2 && capitalised.length / long.length > TITLE_CASE_SHARE;
}
