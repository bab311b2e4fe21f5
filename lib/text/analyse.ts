import { languageFor } from './detect.ts';
import { type Entries, type Entry, entriesOf } from './entries.ts';
import { type Language, languageOf } from './languages.ts';
import { type Quantity, quantityAt, type Unit } from './quantities.ts';
import { withoutHandlesAndDays } from './signature.ts';
import { WordList } from './word-list.ts';
import { readWords } from './words.ts';

/**
 * Version of everything that decides which terms a text has. An index remembers the version it was
 * built with, and is rebuilt when this one is higher.
 */
export const ANALYSER_VERSION = 4;

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

/** What takes the terms of a text, one after the other. */
export interface TermTaker {
  /** A word of the language, by its entry. */
  word(entry: Entry, reading: Reading, at: number): void;
  /** A number, or a name that is not written in full. */
  other(term: Term): void;
}

/** What is known of a text when its words are read. */
export class Reading {
  readonly language: Language;
  readonly entries: Entries;
  #flat: boolean | undefined;

  /** `lang`: BCP 47 tag or empty; `words`: where its words go, for as long as it is read. */
  constructor(
    readonly text: string,
    lang: string,
    readonly words: WordList,
  ) {
    this.language = languageOf(languageFor(text, lang));
    this.entries = entriesOf(this.language);
    readWords(withoutHandlesAndDays(text), words);
  }

  /** Whether its capitals tell nothing. */
  get flat(): boolean {
    this.#flat ??= hasFlatCapitals(this.text, this.words);
    return this.#flat;
  }

  foldAt(start: number, end: number): string {
    return this.entries.of(this.text, start, end).folded;
  }
}

/**
 * The terms of a text in its language, stop words left out, in the order of the text and never
 * overlapping. Names are words with a capital after another word; in a headline in title case or
 * in capitals nothing is a name. `lang` is a BCP 47 tag or empty.
 */
export function analyse(text: string, lang: string): Term[] {
  const terms: Term[] = [];
  const taker: TermTaker = {
    word: (entry, reading, at) => terms.push(wordOf(entry, reading, at)),
    other: (term) => terms.push(term),
  };
  const reading = new Reading(text, lang, new WordList());
  for (let at = 0; at < reading.words.length; ) at += readTerm(reading, at, taker);
  return terms;
}

/** Reads the term that begins with the word at `at`, if any, and tells how many words it took. */
export function readTerm(reading: Reading, at: number, taker: TermTaker): number {
  const { text, language, entries, words } = reading;
  const [start, end] = [words.start(at), words.end(at)];
  if (words.kind(at) === 'number') return readQuantity(reading, at, taker) || 1;
  const entry = entries.of(text, start, end);
  if (entry.isSpelledNumber) {
    const taken = readQuantity(reading, at, taker);
    if (taken > 0) return taken;
  }
  const direction = end - start === 1 ? abbreviated(text, entry.surface, end) : undefined;
  if (direction) {
    const { surface } = entry;
    taker.other({ term: language.stem(direction), surface, start, end, kind: 'name' });
  } else if (tells(reading, at, entry)) taker.word(entry, reading, at);
  return 1;
}

/** Reads a number with what belongs to it; tells how many words it took, 0 where there is none. */
function readQuantity(reading: Reading, at: number, taker: TermTaker): number {
  const quantity = quantityAt(reading, at, reading.language.numbers);
  if (quantity) taker.other(numberOf(reading.text, quantity));
  return quantity?.words ?? 0;
}

function wordOf(entry: Entry, reading: Reading, at: number): Term {
  const { term, surface, isAcronym, isCapitalised } = entry;
  const { words } = reading;
  const capitalTells = words.kind(at) === 'tag' || at > 0;
  const isName = (isAcronym || (isCapitalised && capitalTells)) && !reading.flat;
  const kind = isName ? 'name' : 'word';
  return { term, surface, start: words.start(at), end: words.end(at), kind };
}

function numberOf(text: string, { term, value, unit, start, end }: Quantity): Term {
  return { term, surface: text.slice(start, end), start, end, kind: 'number', value, unit };
}

/** Whether a word tells anything: it is neither a stop word nor the sign of a currency. */
function tells(reading: Reading, at: number, entry: Entry): boolean {
  if (entry.term === '' || isCurrencyPrefix(reading, at)) return false;
  return !entry.isStopWord || isNameAnyway(entry, reading) || (entry.isLetter && at > 0);
}

/** "S. Korea" is read as "South Korea". */
function abbreviated(text: string, letter: string, end: number): string | undefined {
  if (text[end] !== '.' || !/^\.\s?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return undefined;
  return ABBREVIATED[letter.toLowerCase()];
}

/** The US of "US$ 5" and the R of "R$ 5". */
function isCurrencyPrefix({ text, words }: Reading, at: number): boolean {
  const end = words.end(at);
  return end - words.start(at) <= 2 && text[end] === '$';
}

/** Acronyms that are also stop words; other stop words in capitals are only loud. */
const ACRONYMS: ReadonlySet<string> = new Set(['US', 'U.S.', 'U.S', 'WHO', 'SUS']);

/** US is a name even where all is in capitals: headlines have it more often than "us". */
function isNameAnyway({ surface, isAcronym }: Entry, reading: Reading): boolean {
  return isAcronym && ACRONYMS.has(surface) && !(surface === 'WHO' && reading.flat);
}

/** Share of capitalised words from which their capitals tell nothing. */
const FLAT_SHARE = 0.6;

/** Whether a text is in title case or in capitals, so that capitals do not mark names. */
function hasFlatCapitals(text: string, words: WordList): boolean {
  let [long, capitalised] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const start = words.start(at);
    if (words.end(at) - start <= 3 || words.kind(at) === 'number') continue;
    long++;
    const first = text.charAt(start);
    if (first !== first.toLowerCase()) capitalised++;
  }
  return long > 2 && capitalised / long > FLAT_SHARE;
}
