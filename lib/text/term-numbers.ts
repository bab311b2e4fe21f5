import { Reading, readTerm, type Term, type TermTaker } from './analyse.ts';
import type { Entry } from './entries.ts';
import { hashOf } from './hash.ts';
import type { Language } from './languages.ts';
import { loneNumber, standsAlone } from './quantities.ts';
import { WordList } from './word-list.ts';
import { WordTable } from './word-table.ts';

// A written word's value: its term's number and one, or one of these.
const NEW = 0;
const NOTHING = -1;
const ASK = -2;

/** Shorter words may belong to what stands behind them: "US$ 5", "S. Korea". */
const LEAST_LETTERS = 3;
const isPartOfMore = (text: string, start: number, end: number) =>
  end - start < LEAST_LETTERS && '$.'.includes(text.charAt(end));

/** What takes numbers, one after the other. */
interface Numbers {
  push(value: number): void;
}

/**
 * Reads the terms of many texts as numbers, from 0 on, in the order in which terms come: the terms
 * that `analyse` gives. Nearly all words of a text came before, and what they are does not depend
 * on their neighbours, so they are read once.
 */
export class TermNumbers {
  /** By their numbers. */
  readonly #terms: string[] = [];
  /** Each with its number and one; the few that find no place there. */
  readonly #numbers = new WordTable();
  readonly #others = new Map<string, number>();
  /** By language, the words as they are written. */
  readonly #tables = new Map<Language, WordTable>();
  readonly #words = new WordList();
  #places = new Int32Array(256);
  #into: Numbers = [];
  readonly #taker: TermTaker = {
    word: ({ term }: Entry) => this.#into.push(this.#number(term)),
    other: ({ term }: Term) => this.#into.push(this.#number(term)),
  };

  /** All terms, by their numbers. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  /** Appends the number of each term of a text, in its order. `lang`: BCP 47 or empty. */
  read(text: string, lang: string, into: Numbers): void {
    const reading = new Reading(text, lang, this.#words);
    const table = this.#tableOf(reading.language);
    const { words } = reading;
    if (words.length > this.#places.length) this.#places = new Int32Array(words.length * 2);
    table.findPlaces(text, words, this.#places);
    for (let at = 0; at < words.length; ) {
      const value = this.#value(reading, at, table);
      if (value === ASK) {
        this.#into = into;
        at += readTerm(reading, at, this.#taker);
      } else {
        if (value !== NOTHING) into.push(value - 1);
        at++;
      }
    }
  }

  /** What the word at a position is, as far as it is the same wherever it stands. */
  #value(reading: Reading, at: number, table: WordTable): number {
    const { text, words, language } = reading;
    const [start, end] = [words.start(at), words.end(at)];
    const isNumber = words.kind(at) === 'number';
    if (isNumber ? !standsAlone(reading, at, language.numbers) : isPartOfMore(text, start, end))
      return ASK;
    const place = this.#places[at]!;
    if (place < 0) return ASK;
    const known = table.value(place);
    if (known !== NEW) return known;
    const value = isNumber
      ? this.#number(loneNumber(text.slice(start, end), language.numbers)) + 1
      : this.#valueOf(reading.entries.of(text, start, end));
    table.setValue(place, value);
    return value;
  }

  #valueOf({ term, isSpelledNumber, isStopWord, isAcronym, isLetter }: Entry): number {
    if (isSpelledNumber || (isStopWord && (isAcronym || isLetter))) return ASK;
    return isStopWord || term === '' ? NOTHING : this.#number(term) + 1;
  }

  #tableOf(language: Language): WordTable {
    const known = this.#tables.get(language) ?? new WordTable();
    this.#tables.set(language, known);
    return known;
  }

  #number(term: string): number {
    const place = this.#numbers.placeOf(term, 0, term.length, hashOf(term, 0, term.length));
    const known = place < 0 ? (this.#others.get(term) ?? NEW) : this.#numbers.value(place);
    if (known !== NEW) return known - 1;
    const value = this.#terms.push(term);
    if (place < 0) this.#others.set(term, value);
    else this.#numbers.setValue(place, value);
    return value - 1;
  }
}
