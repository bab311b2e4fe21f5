import { Reading, readTerm, type Term, type TermTaker } from './analyse.ts';
import type { Entry } from './entries.ts';
import type { Language } from './languages.ts';
import { WordTable } from './word-table.ts';

/** What is known of a written word, in place of its term's number. */
const NOTHING = -1;
const ASK = -2;

/** Shorter words may belong to what stands behind them: "US$ 5", "S. Korea". */
const LEAST_LETTERS = 3;
const isPartOfMore = (text: string, start: number, end: number) =>
  end - start < LEAST_LETTERS && '$.'.includes(text.charAt(end));

/** The words of one language as they are written, and the number of each one's term. */
class Words {
  readonly table = new WordTable();
  /** By a word's number: its term's number, or `NOTHING`, or `ASK`. */
  terms = new Int32Array(1024);

  set(word: number, term: number): void {
    if (word >= this.terms.length) {
      const larger = new Int32Array(this.terms.length * 2);
      larger.set(this.terms);
      this.terms = larger;
    }
    this.terms[word] = term;
  }
}

/**
 * Reads the terms of many texts as numbers, from 0 on, in the order in which terms come: the terms
 * that `analyse` gives. Nearly all words of a text came before, and what they are does not depend
 * on their neighbours, so they are read once.
 */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<Language, Words>();
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
    const known = this.#wordsOf(reading.language);
    this.#take = take;
    for (let at = 0; at < reading.words.length; ) {
      const { start, end, kind } = reading.words[at]!;
      if (kind === 'number' || isPartOfMore(text, start, end)) {
        at += readTerm(reading, at, this.#taker);
        continue;
      }
      const before = known.table.size;
      const word = known.table.numberAt(text, start, end);
      if (word === before) this.#learn(known, word, reading.entries.of(text, start, end));
      const term = known.terms[word] ?? ASK;
      if (term === ASK) at += readTerm(reading, at, this.#taker);
      else {
        if (term !== NOTHING) take(term);
        at++;
      }
    }
  }

  #learn(words: Words, word: number, entry: Entry): void {
    const { term, isSpelledNumber, isStopWord, isAcronym, isLetter } = entry;
    if (isSpelledNumber || (isStopWord && (isAcronym || isLetter))) words.set(word, ASK);
    else words.set(word, isStopWord || term === '' ? NOTHING : this.#number(term));
  }

  #wordsOf(language: Language): Words {
    const known = this.#words.get(language) ?? new Words();
    this.#words.set(language, known);
    return known;
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
