import { languageFor } from './detect.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Language, languageOf } from './languages.ts';
import { type Quantity, quantityAt, type Unit } from './quantities.ts';
import { withoutHandlesAndDays } from './signature.ts';
import { type Word, words } from './words.ts';

/**
 * Version of everything that decides which terms a text has. An index remembers the version it was
 * built with, and is rebuilt when this one is higher.
 */
export const ANALYSER_VERSION = 3;

/** A term of a text, and where its word stands there (UTF-16 offsets). */
export interface Term {
  /** What is compared: folded, stemmed; `us` for "U.S.", `1200000000` for "$1.2bn". */
  term: string;
  /** The word as written; for a quantity all its words. */
  surface: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'name';
  /** Of a number: its size, where it has one. */
  value?: number;
  /** Of a number: what it counts, where the text says. */
  unit?: Unit;
}

/** Abbreviated first parts of place names, read as the whole word before a capitalised one. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
};

/** What is known of a text when its words are read. */
interface Reading {
  text: string;
  words: readonly Word[];
  language: Language;
  entryOf: (surface: string) => Entry;
  /** Whether its capitals tell nothing. */
  flat: boolean;
}

/**
 * The terms of a text in its language, stop words left out, in the order of the text and never
 * overlapping. Names are words with a capital after another word; in a headline in title case or
 * in capitals nothing is a name. `lang` is a BCP 47 tag or empty.
 */
export function analyse(text: string, lang: string): Term[] {
  const language = languageOf(languageFor(text, lang));
  const found = words(withoutHandlesAndDays(text));
  const flat = hasFlatCapitals(text, found);
  const reading = { text, words: found, language, entryOf: entriesOf(language), flat };
  const terms: Term[] = [];
  for (let at = 0; at < found.length; ) at += readTerm(reading, at, terms);
  return terms;
}

/** Reads the term that begins with the word at `at`, if any, and tells how many words it took. */
function readTerm(reading: Reading, at: number, terms: Term[]): number {
  const { text, words, language, entryOf } = reading;
  const { start, end, kind } = words[at]!;
  const surface = text.slice(start, end);
  const entry = entryOf(surface);
  if (kind === 'number' || language.numbers.spelled.has(entry.folded)) {
    const folded = { text, words, fold: (word: string) => entryOf(word).folded };
    const quantity = quantityAt(folded, at, language.numbers);
    if (quantity) {
      terms.push(numberOf(text, quantity));
      return quantity.words;
    }
  }
  const direction = abbreviated(text, surface, end);
  if (direction) {
    terms.push({ term: language.stem(direction), surface, start, end, kind: 'name' });
  } else if (tells(reading, at, surface, entry)) {
    const isName = !reading.flat && isNamed(entry, kind === 'tag' || at > 0);
    terms.push({ term: entry.term, surface, start, end, kind: isName ? 'name' : 'word' });
  }
  return 1;
}

function numberOf(text: string, { term, value, unit, start, end }: Quantity): Term {
  return { term, surface: text.slice(start, end), start, end, kind: 'number', value, unit };
}

/** Whether a word tells anything: it is neither a stop word nor the sign of a currency. */
function tells({ text, words, flat }: Reading, at: number, surface: string, entry: Entry): boolean {
  if (entry.term === '' || isCurrencyPrefix(text, surface, words[at]!.end)) return false;
  return !entry.isStopWord || isNameAnyway(surface, entry, flat) || isLetter(surface, at);
}

function isNamed({ isAcronym, isCapitalised }: Entry, capitalTells: boolean): boolean {
  return isAcronym || (isCapitalised && capitalTells);
}

/** "S. Korea" is read as "South Korea". */
function abbreviated(text: string, surface: string, end: number): string | undefined {
  if (surface.length !== 1 || text[end] !== '.') return undefined;
  if (!/^\.\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return undefined;
  return ABBREVIATED[surface.toLowerCase()];
}

/** The US of "US$ 5" and the R of "R$ 5". */
function isCurrencyPrefix(text: string, surface: string, end: number): boolean {
  return surface.length <= 2 && text[end] === '$';
}

/** Acronyms that are also stop words; other stop words in capitals are only loud. */
const ACRONYMS: ReadonlySet<string> = new Set(['US', 'U.S.', 'U.S', 'WHO', 'SUS']);

/** US is a name even where all is in capitals: headlines have it more often than "us". */
function isNameAnyway(surface: string, { isAcronym }: Entry, flat: boolean): boolean {
  return isAcronym && ACRONYMS.has(surface) && !(flat && surface === 'WHO');
}

/** The C of "vitamin C", not the article A nor the pronoun I. */
function isLetter(surface: string, position: number): boolean {
  return position > 0 && /^[B-DF-HJ-NP-TV-Z]$/.test(surface);
}

/** Share of capitalised words from which their capitals tell nothing. */
const FLAT_SHARE = 0.6;

/** Whether a text is in title case or in capitals, so that capitals do not mark names. */
function hasFlatCapitals(text: string, found: readonly Word[]): boolean {
  let [long, capitalised] = [0, 0];
  for (const { start, end, kind } of found) {
    if (end - start <= 3 || kind === 'number') continue;
    long++;
    const first = text.charAt(start);
    if (first !== first.toLowerCase()) capitalised++;
  }
  return long > 2 && capitalised / long > FLAT_SHARE;
}
