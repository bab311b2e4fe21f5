import { analyse } from '~/lib/text/analyse';
import type { BenchCheck } from '../support/bench-check.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A word of the base: a token, and the number of its word. */
export interface BaseToken extends Token {
  number: number;
}

/**
 * The real text that a collection grows from: all its claims and titles one after the other, token
 * by token. A token's place is its position in that row. Words are told apart by language and
 * without case, and have numbers.
 */
export class Base {
  readonly tokens: BaseToken[] = [];
  /** For each place, where its sentence ends. */
  readonly ends: number[] = [];
  /** Places where sentences begin, by language. */
  readonly starts = new Map<string, number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #places: number[][] = [];
  readonly #isContent: (boolean | undefined)[] = [];

  constructor(readonly checks: readonly BenchCheck[]) {
    for (const { claim, title, lang = 'en' } of checks) {
      this.#add(claim, lang);
      if (title) this.#add(title, lang);
    }
  }

  #add(text: string, lang: string): void {
    const found = tokensOf(text);
    if (found.length === 0) return;
    const end = this.tokens.length + found.length;
    const starts = this.starts.get(lang) ?? [];
    this.starts.set(lang, starts);
    starts.push(this.tokens.length);
    for (const token of found) {
      const number = this.#numberFor(token.word, lang);
      this.#places[number]!.push(this.tokens.length);
      this.tokens.push({ ...token, number });
      this.ends.push(end);
    }
  }

  #numberFor(word: string, lang: string): number {
    const key = keyOf(word, lang);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#places.push([]) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Every place of a word. */
  placesOf({ number }: BaseToken): readonly number[] {
    return this.#places[number]!;
  }

  /** Whether the base has a word in a language. */
  has(word: string, lang: string): boolean {
    return this.#numbers.has(keyOf(word, lang));
  }

  /** How many words all sentences have. */
  get words(): number {
    return this.tokens.length;
  }

  /** How many different words there are. */
  get vocabulary(): number {
    return this.#places.length;
  }

  /** Whether the analyser keeps a word: it tells something of what a text is about. */
  isContent({ word, number }: BaseToken, lang: string): boolean {
    this.#isContent[number] ??= analyse(word, lang).length > 0;
    return this.#isContent[number];
  }
}

/** One key for all forms of a word that are taken for the same. */
export function keyOf(word: string, lang: string): string {
  return `${lang} ${word.toLowerCase()}`;
}
