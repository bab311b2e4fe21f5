import { createHash } from 'node:crypto';
import type { BenchCheck } from '../support/bench-check.ts';
import { Base, type BaseToken } from './base.ts';
import { Random } from './random.ts';
import { inCaseOf, type Token, textOf } from './tokens.ts';
import { type Heaps, Vocabulary } from './vocabulary.ts';

/**
 * How the words of 40,000 published checks in six languages grow with their texts (claims and
 * titles): what a base that is too small to show it itself is held to. `bench:scale --describe`
 * prints it for any collection.
 */
const USUAL_HEAPS: Heaps = { k: 32.4, beta: 0.545 };

/** Words in a base from which its own growth is believed. */
const ENOUGH_WORDS = 200_000;

/** Chance, at each word, to go on in another sentence that has the same word. */
const CROSSING = 0.15;

/** Chance that an open place takes a word of the check's theme: claims come in clusters. */
const FROM_THEME = 0.5;

/** A theme of fewer words would be repeated rather than taken up. */
const LEAST_THEME = 3;

/** Chance that a title's open place takes a word of its claim. */
const FROM_CLAIM = 0.6;

/** A sentence ends here at the latest, in words. */
const LONGEST = 80;
const SHORTEST = 4;

/** Which words of the base are open places, that other words may fill. */
interface Openness {
  /** Content words that the base has at most so often. */
  upTo: number;
  /** Chance that an open place keeps its word after all. */
  kept: number;
}

/** In much text the common words carry the language, and the rare ones are names and numbers. */
const OF_MUCH_TEXT: Openness = { upTo: 20, kept: 0.5 };
/** Of little text every word that tells something would come far too often. */
const OF_LITTLE_TEXT: Openness = { upTo: Number.POSITIVE_INFINITY, kept: 0.1 };

/**
 * A collection of `size` checks. A base that has as many is drawn from; a smaller one is grown:
 * its own checks first, then made ones. Same base, size and seed: same checks.
 */
export function* collection(
  base: readonly BenchCheck[],
  size: number,
  seed: number,
): Generator<BenchCheck> {
  const random = new Random(seed);
  if (base.length >= size) {
    yield* drawn(base, size, random);
    return;
  }
  const grower = new Grower(new Base(base), random);
  yield* base;
  for (let number = base.length; number < size; number++) {
    yield grower.make(madeId(seed, number));
  }
}

/**
 * An id as the product gives them (`lib/check/identity.ts`): its digits are a hash, which no index
 * can make shorter, and which is what an index of the product has to hold.
 */
function madeId(seed: number, number: number): string {
  const digits = createHash('sha256').update(`${seed} ${number}`).digest('hex').slice(0, 16);
  return `made.example:${digits}`;
}

/** A random choice of `size` checks, in the order of the base (Knuth's algorithm S). */
function* drawn(base: readonly BenchCheck[], size: number, random: Random): Generator<BenchCheck> {
  let wanted = size;
  for (const [at, check] of base.entries()) {
    if (!random.chance(wanted / (base.length - at))) continue;
    wanted--;
    yield check;
  }
}

/**
 * Makes new checks from a base. A sentence is a walk through the base's sentences: word after
 * word, crossing now and then into another sentence at a word that both have, so that each two
 * neighbours are neighbours in real text. Rare content words are open places that other words
 * fill: those of an earlier check (its theme), earlier ones at random, or new ones as fast as
 * Heaps' law wants them.
 */
export class Grower {
  readonly #vocabulary: Vocabulary;
  readonly #openness: Openness;
  /** Words in open places of every text so far, for those that share its theme, by language. */
  readonly #themes = new Map<string, string[][]>();

  constructor(
    readonly base: Base,
    readonly random: Random,
  ) {
    const isMuch = base.words >= ENOUGH_WORDS;
    this.#openness = isMuch ? OF_MUCH_TEXT : OF_LITTLE_TEXT;
    this.#vocabulary = new Vocabulary(base, random, isMuch ? growthOf(base) : USUAL_HEAPS);
    for (const [lang, starts] of base.starts) {
      for (const start of starts) {
        const tokens = base.tokens.slice(start, base.ends[start]);
        const open = tokens.filter((token) => this.#isOpen(token, lang));
        this.#remember(tokens.length, open.map(lowerCase), lang);
      }
    }
  }

  /** A new check, with the language, rating, publisher and date of one of the base. */
  make(id: string): BenchCheck {
    const { title, lang = 'en', rating, publisher, date } = this.random.pick(this.base.checks);
    const claim = this.#filled(lang, { theme: this.#theme(lang), fromTheme: FROM_THEME });
    this.#remember(claim.tokens.length, claim.open, lang);
    const made = { id, claim: textOf(claim.tokens), lang, rating, publisher, date };
    if (!title) return made;
    const own = this.#filled(lang, { theme: claim.open, fromTheme: FROM_CLAIM });
    this.#remember(own.tokens.length, own.open, lang);
    return { ...made, title: textOf(own.tokens) };
  }

  /** A made sentence of words that were there before: what other people write about. */
  sentence(lang: string): Token[] {
    const filling = { theme: this.#theme(lang), fromTheme: FROM_THEME, isOld: true };
    return this.#filled(lang, filling).tokens;
  }

  /** A walk through the base's sentences of a language. */
  #walk(lang: string): BaseToken[] {
    const starts = this.base.starts.get(lang);
    if (!starts) throw new Error(`no text in the language “${lang}”`);
    for (let tries = 0; ; tries++) {
      const tokens = this.#walkFrom(this.random.pick(starts));
      if (tokens.length >= SHORTEST || tries > 20) return tokens;
    }
  }

  #walkFrom(start: number): BaseToken[] {
    const walked: BaseToken[] = [];
    let [place, end] = [start, this.base.ends[start]!];
    while (place < end && walked.length < LONGEST) {
      const token = this.base.tokens[place++]!;
      walked.push(token);
      if (!this.random.chance(CROSSING)) continue;
      const other = this.random.pick(this.base.placesOf(token));
      [place, end] = [other + 1, this.base.ends[other]!];
    }
    return walked;
  }

  #theme(lang: string): readonly string[] {
    return this.random.pick(this.#themes.get(lang) ?? [[]]);
  }

  /** A walk with its open places filled, and the words in those, lower-case. */
  #filled(lang: string, filling: Filling): { tokens: Token[]; open: string[] } {
    const open: string[] = [];
    const tokens = this.#walk(lang).map((token) => {
      if (!this.#isOpen(token, lang)) return token;
      const word = this.#wordFor(token.word, lang, filling);
      open.push(word.toLowerCase());
      return { ...token, word };
    });
    return { tokens, open };
  }

  #wordFor(word: string, lang: string, { theme, fromTheme, isOld }: Filling): string {
    if (!isOld && this.#vocabulary.isTooSmall) return this.#vocabulary.coined(word, lang);
    if (theme.length >= LEAST_THEME && this.random.chance(fromTheme))
      return inCaseOf(this.random.pick(theme), word);
    return this.random.chance(this.#openness.kept) ? word : this.#vocabulary.used(word, lang);
  }

  #isOpen(token: BaseToken, lang: string): boolean {
    if (this.base.placesOf(token).length > this.#openness.upTo) return false;
    return this.base.isContent(token, lang);
  }

  #remember(words: number, open: string[], lang: string): void {
    this.#vocabulary.note(words, open, lang);
    const themes = this.#themes.get(lang) ?? [];
    this.#themes.set(lang, themes);
    themes.push(open);
  }
}

/** Where the words of open places come from. */
interface Filling {
  theme: readonly string[];
  /** Chance that one is the theme's. */
  fromTheme: number;
  /** No new word. */
  isOld?: boolean;
}

function lowerCase({ word }: Token): string {
  return word.toLowerCase();
}

/** Heaps' law through two points of the base's own growth: its half and its whole. */
export function growthOf(base: Base): Heaps {
  const half = halfOf(base);
  const beta = Math.log(base.vocabulary / half.vocabulary) / Math.log(base.words / half.words);
  return { k: base.vocabulary / base.words ** beta, beta };
}

/** Every second check: the order of a file often goes by source, and so by subject. */
function halfOf(base: Base): Base {
  return new Base(base.checks.filter((_, at) => at % 2 === 0));
}
