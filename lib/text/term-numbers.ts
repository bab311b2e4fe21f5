import { Reading, readTerm, type Term, type TermTaker } from './analyse.ts';
import type { Entry } from './entries.ts';
import type { Language } from './languages.ts';
import { WordTable } from './word-table.ts';

// A written word's value: its term's number and one, or one of these.
const ASK = 0;
const NOTHING = -1;

/** Shorter words may belong to what stands behind them: "US$ 5", "S. Korea". */
const LEAST_LETTERS = 3;
const isPartOfMore = (text: string, start: number, end: number) =>
  end - start < LEAST_LETTERS && '$.'.includes(text.charAt(end));

/**
 * Reads the terms of many texts as numbers, from 0 on, in the order in which terms come: the terms
 * that `analyse` gives. Nearly all words of a text came before, and what they are does not depend
 * on their neighbours, so they are read once.
 */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  /** By language, the words as they are written. */
  readonly #tables = new Map<Language, WordTable>();
  #take: (term: number) => void = () => {};
  readonly #taker: TermTaker = {
    word: ({ term }: Entry) => this.#take(this.#number(term)),
    other: ({ term }: Term) => this.#take(this.#number(term)),
  };

  /** How many terms there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** All terms, by their numbers. */
  get terms(): string[] {
    return [...this.#numbers.keys()];
  }

  /** The number of a term that came; -1 of another. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** Calls back with the number of each term of a text, in its order. `lang`: BCP 47 or empty. */
  read(text: string, lang: string, take: (term: number) => void): void {
    const reading = new Reading(text, lang);
    const table = this.#tableOf(reading.language);
    this.#take = take;
    for (let at = 0; at < reading.words.length; ) {
      const { start, end, kind } = reading.words[at]!;
      if (kind === 'number' || isPartOfMore(text, start, end)) {
        at += readTerm(reading, at, this.#taker);
        continue;
      }
      const before = table.size;
      const word = table.numberAt(text, start, end);
      if (word === before) {
        table.setValue(word, this.#valueOf(reading.entries.of(text, start, end)));
      }
      const value = word < 0 ? ASK : table.value(word);
      if (value === ASK) at += readTerm(reading, at, this.#taker);
      else {
        if (value !== NOTHING) take(value - 1);
        at++;
      }
    }
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
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
