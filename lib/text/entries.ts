import { fold, withoutAccents } from './fold.ts';
import { hashOf } from './hash.ts';
import type { Language } from './languages.ts';

/** What a language makes of one word, whatever stands around it. */
export interface Entry {
  /** The word as written. */
  surface: string;
  folded: string;
  term: string;
  isStopWord: boolean;
  isAcronym: boolean;
  isCapitalised: boolean;
  /** Whether it is a small number in letters. */
  isSpelledNumber: boolean;
  /** Whether it is a single letter that is no word by itself: the C of "vitamin C". */
  isLetter: boolean;
}

/** Sets of places for entries, by the hash of the word; a new word takes the place of an old one. */
const SETS = 2 ** 12;
const PLACES = 4;

/**
 * The entries of a language, each worked out once as long as it is remembered. Words are looked up
 * where they stand: of most, no string is ever made.
 */
export class Entries {
  readonly #hashes = new Int32Array(SETS * PLACES);
  readonly #entries = new Array<Entry | undefined>(SETS * PLACES).fill(undefined);
  /** The place in a set that is given away next. */
  #next = 0;

  constructor(private readonly language: Language) {}

  /** The entry of the word that stands in a text from `start` to `end`. */
  of(text: string, start: number, end: number): Entry {
    const hash = hashOf(text, start, end);
    const first = ((hash ^ (hash >>> 15)) & (SETS - 1)) * PLACES;
    for (let place = first; place < first + PLACES; place++) {
      if (this.#hashes[place] !== hash) continue;
      const found = this.#entries[place];
      if (found && standsAt(found.surface, text, start, end)) return found;
    }
    const entry = makeEntry(copied(text, start, end), this.language);
    const place = first + (this.#next++ & (PLACES - 1));
    this.#hashes[place] = hash;
    this.#entries[place] = entry;
    return entry;
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** Engines copy short parts of a text, and refer to where longer ones stand. */
const COPIED_ANYWAY = 12;

/** A part of a text that does not keep the whole text in memory, as a slice of it would. */
function copied(text: string, start: number, end: number): string {
  if (end - start <= COPIED_ANYWAY) return text.slice(start, end);
  const units = Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at));
  return String.fromCharCode(...units);
}

const remembered = new WeakMap<Language, Entries>();

/** A language's entries, the same ones each time. */
export function entriesOf(language: Language): Entries {
  const known = remembered.get(language) ?? new Entries(language);
  remembered.set(language, known);
  return known;
}

/** Not the article A nor the pronoun I. */
const LONE_LETTER = /^[B-DF-HJ-NP-TV-Z]$/;

/** What a folded word is compared as. */
function termFrom(folded: string, { stem }: Language): string {
  return folded === '' ? '' : withoutAccents(stem(folded));
}

/**
 * The term of one plain word, whether or not it is a stop word: for lists of words in many
 * languages, of which nothing else need be known.
 */
export function termOf(word: string, language: Language): string {
  return termFrom(fold(language.bare(word)), language);
}

function makeEntry(surface: string, language: Language): Entry {
  const { bare, stopWords, numbers } = language;
  const folded = fold(bare(surface));
  return {
    surface,
    folded,
    term: termFrom(folded, language),
    isStopWord: stopWords.has(folded),
    isAcronym: /^(?:\p{Lu}\.?){2,}$/u.test(surface),
    isCapitalised: /^\p{Lu}/u.test(surface),
    isSpelledNumber: numbers.spelled.has(folded),
    isLetter: LONE_LETTER.test(surface),
  };
}
