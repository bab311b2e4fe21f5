import { languageFor } from './detect.ts';
import { fold, withoutAccents } from './fold.ts';
import { type Language, languageOf } from './languages.ts';
import { quantityAt, type Unit } from './quantities.ts';
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

/**
 * The terms of a text in its language, stop words left out, in the order of the text and never
 * overlapping. Names are words with a capital after another word; in a headline in title case or
 * in capitals nothing is a name. `lang` is a BCP 47 tag or empty.
 */
export function analyse(text: string, lang: string): Term[] {
  const language = languageOf(languageFor(text, lang));
  const entryOf = entriesOf(language);
  const found = words(withoutHandlesAndDays(text));
  const reading = { text, words: found, fold: (word: string) => entryOf(word).folded };
  const flat = hasFlatCapitals(text, found);
  const terms: Term[] = [];
  for (let at = 0; at < found.length; at++) {
    const quantity = quantityAt(reading, at, language.numbers);
    if (quantity) {
      const { term, value, unit, start, end } = quantity;
      terms.push({
        term,
        surface: text.slice(start, end),
        start,
        end,
        kind: 'number',
        value,
        unit,
      });
      at += quantity.words - 1;
    } else {
      const term = termOf(text, found[at]!, at, flat, language, entryOf);
      if (term) terms.push(term);
    }
  }
  return terms;
}

function termOf(
  text: string,
  { start, end, kind }: Word,
  position: number,
  flat: boolean,
  { stem }: Language,
  entryOf: (surface: string) => Entry,
): Term | undefined {
  const surface = text.slice(start, end);
  const direction = abbreviated(text, surface, end);
  if (direction) return { term: stem(direction), surface, start, end, kind: 'name' };
  const { term, isStopWord, isAcronym, isCapitalised } = entryOf(surface);
  if (term === '' || isCurrencyPrefix(text, surface, end)) return undefined;
  if (isStopWord && !isNameAnyway(surface, isAcronym, flat) && !isLetter(surface, position)) {
    return undefined;
  }
  const named = !flat && (isAcronym || (isCapitalised && (position > 0 || kind === 'tag')));
  return { term, surface, start, end, kind: named ? 'name' : 'word' };
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
function isNameAnyway(surface: string, isAcronym: boolean, flat: boolean): boolean {
  return isAcronym && ACRONYMS.has(surface) && !(flat && surface === 'WHO');
}

/** The C of "vitamin C", not the article A nor the pronoun I. */
function isLetter(surface: string, position: number): boolean {
  return position > 0 && /^[B-DF-HJ-NP-TV-Z]$/.test(surface);
}

/** What a language makes of one word, whatever stands around it. */
interface Entry {
  folded: string;
  term: string;
  isStopWord: boolean;
  isAcronym: boolean;
  isCapitalised: boolean;
}

/** Words remembered for each language; when there are more, all are forgotten. */
const MAX_ENTRIES = 20_000;

const remembered = new WeakMap<Language, (surface: string) => Entry>();

/** The entries of a language, each worked out once as long as it is remembered. */
function entriesOf(language: Language): (surface: string) => Entry {
  const known = remembered.get(language);
  if (known) return known;
  const entries = new Map<string, Entry>();
  const entryOf = (surface: string): Entry => {
    const found = entries.get(surface);
    if (found) return found;
    if (entries.size >= MAX_ENTRIES) entries.clear();
    const entry = makeEntry(surface, language);
    entries.set(surface, entry);
    return entry;
  };
  remembered.set(language, entryOf);
  return entryOf;
}

function makeEntry(surface: string, { bare, stem, stopWords }: Language): Entry {
  const folded = fold(bare(surface));
  return {
    folded,
    term: folded === '' ? '' : withoutAccents(stem(folded)),
    isStopWord: stopWords.has(folded),
    isAcronym: /^(?:\p{Lu}\.?){2,}$/u.test(surface),
    isCapitalised: /^\p{Lu}/u.test(surface),
  };
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
