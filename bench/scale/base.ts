import { analyse } from '~/lib/text/analyse';
import type { BenchCheck } from '../support/bench-check.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A claim, title or sentence that others are made of. */
export interface Sentence {
  lang: string;
  tokens: Token[];
}

/** Where a word stands: which sentence, which of its tokens. */
export type Place = [sentence: number, token: number];

/**
 * The real text that a collection grows from: its sentences, where each word stands in them, how
 * often. Words are told apart by language and without case.
 */
export class Base {
  readonly sentences: Sentence[] = [];
  /** Sentences by language. */
  readonly byLanguage = new Map<string, number[]>();
  readonly #places = new Map<string, Place[]>();
  readonly #isContent = new Map<string, boolean>();
  /** How many words all sentences have. */
  words = 0;

  constructor(readonly checks: readonly BenchCheck[]) {
    for (const { claim, title, lang = 'en' } of checks) {
      this.#add(claim, lang);
      if (title) this.#add(title, lang);
    }
  }

  #add(text: string, lang: string): void {
    const number = this.sentences.length;
    const tokens = tokensOf(text);
    if (tokens.length === 0) return;
    this.sentences.push({ lang, tokens });
    append(this.byLanguage, lang, number);
    for (const [at, { word }] of tokens.entries()) {
      append(this.#places, keyOf(word, lang), [number, at]);
      this.words++;
    }
  }

  /** Every place of a word in texts of a language. */
  placesOf(word: string, lang: string): readonly Place[] {
    return this.#places.get(keyOf(word, lang)) ?? [];
  }

  /** How many different words there are. */
  get vocabulary(): number {
    return this.#places.size;
  }

  /** Whether the analyser keeps a word: it tells something of what a text is about. */
  isContent(word: string, lang: string): boolean {
    const key = keyOf(word, lang);
    let content = this.#isContent.get(key);
    if (content === undefined) {
      content = analyse(word, lang).length > 0;
      this.#isContent.set(key, content);
    }
    return content;
  }
}

export function keyOf(word: string, lang: string): string {
  return `${lang} ${word.toLowerCase()}`;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
