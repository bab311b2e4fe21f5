import { type Base, keyOf } from './base.ts';
import type { Random } from './random.ts';
import { inCaseOf } from './tokens.ts';

/** How many different words a text of `words` words has: K · wordsᵝ (Heaps 1978). */
export interface Heaps {
  k: number;
  beta: number;
}

/** Tries to coin a word that is not there yet. */
const TRIES = 8;

/**
 * The words that fill the open places of made sentences, in a process of Simon's kind ("On a class
 * of skew distribution functions", 1955): a new word whenever the vocabulary is smaller than
 * Heaps' law has it, else one that was used before, the likelier the more often it was. Both laws
 * of natural text, Heaps' and Zipf's, follow.
 */
export class Vocabulary {
  /** All uses so far by language, a word each, lower-case; an earlier use is drawn from here. */
  readonly #uses = new Map<string, string[]>();
  readonly #coined = new Set<string>();
  #words = 0;

  constructor(
    private readonly base: Base,
    private readonly random: Random,
    private readonly heaps: Heaps,
  ) {}

  /** Counts the words of a text, of which `open` stand in open places. */
  note(words: number, open: readonly string[], lang: string): void {
    this.#words += words;
    const uses = this.#usesOf(lang);
    for (const word of open) uses.push(word);
  }

  /** Whether it is time for a new word. */
  get isTooSmall(): boolean {
    const size = this.base.vocabulary + this.#coined.size;
    return size < this.heaps.k * this.#words ** this.heaps.beta;
  }

  /** A word that was used before, the likelier the more often; `word` itself when none was. */
  used(word: string, lang: string): string {
    const uses = this.#usesOf(lang);
    return uses.length === 0 ? word : inCaseOf(this.random.pick(uses), word);
  }

  /** A new word: the beginning of one and the end of another; of a number another number. */
  coined(word: string, lang: string): string {
    if (/^\p{Nd}/u.test(word)) return this.#noted(this.#number(word), lang);
    let made = '';
    for (let tries = 0; tries < TRIES; tries++) {
      // Where two halves only ever give known words, a third makes it a new one.
      made = this.#part(word, lang, 'start') + made.slice(-4) + this.#part(word, lang, 'end');
      if (!this.#isKnown(made, lang)) break;
    }
    return inCaseOf(this.#noted(made, lang), word);
  }

  #isKnown(word: string, lang: string): boolean {
    return this.#coined.has(keyOf(word, lang)) || this.base.has(word, lang);
  }

  #noted(word: string, lang: string): string {
    if (!this.base.has(word, lang)) this.#coined.add(keyOf(word, lang));
    return word;
  }

  #part(word: string, lang: string, side: 'start' | 'end'): string {
    const letters = [...this.used(word, lang).toLowerCase()];
    const length = 2 + this.random.below(4);
    return (side === 'start' ? letters.slice(0, length) : letters.slice(-length)).join('');
  }

  #number(word: string): string {
    return word.replace(/\p{Nd}/gu, () => String(this.random.below(10)));
  }

  #usesOf(lang: string): string[] {
    let uses = this.#uses.get(lang);
    if (!uses) {
      uses = [];
      this.#uses.set(lang, uses);
    }
    return uses;
  }
}
