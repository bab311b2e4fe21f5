import type { BenchCheck } from '../support/bench-check.ts';
import { Base, type Sentence } from './base.ts';
import { Random } from './random.ts';
import { inCaseOf, type Token, textOf } from './tokens.ts';
import { type Heaps, Vocabulary } from './vocabulary.ts';

/**
 * How the words of 40,000 published checks in six languages grow with their texts (claims and
 * titles): what a base that is too small to show it itself is held to. `bench:scale --describe`
 * prints it for any collection.
 */
export const USUAL_HEAPS: Heaps = { k: 32.4, beta: 0.545 };

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
  for (let number = base.length; number < size; number++) yield grower.make(`made-${number}`);
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
  /** Content words of every check so far, for those that share its theme, by language. */
  readonly #themes = new Map<string, string[][]>();

  constructor(
    readonly base: Base,
    readonly random: Random,
  ) {
    const isMuch = base.words >= ENOUGH_WORDS;
    this.#openness = isMuch ? OF_MUCH_TEXT : OF_LITTLE_TEXT;
    this.#vocabulary = new Vocabulary(random, isMuch ? growthOf(base) : USUAL_HEAPS);
    for (const sentence of base.sentences) this.#remember(sentence.tokens, sentence.lang);
  }

  /** A new check, with the language, rating, publisher and date of one of the base. */
  make(id: string): BenchCheck {
    const { title, lang = 'en', rating, publisher, date } = this.random.pick(this.base.checks);
    const claim = this.#filled(this.walk(lang), lang, this.#theme(lang), FROM_THEME);
    const own = this.#remember(claim, lang);
    const made: BenchCheck = { id, claim: textOf(claim), lang, rating, publisher, date };
    if (title) {
      const tokens = this.#filled(this.walk(lang), lang, own, FROM_CLAIM);
      this.#remember(tokens, lang);
      made.title = textOf(tokens);
    }
    return made;
  }

  /** A made sentence of words that were there before: what other people write about. */
  sentence(lang: string): Token[] {
    return this.#filled(this.walk(lang), lang, this.#theme(lang), FROM_THEME, false);
  }

  /** A walk through the base's sentences of a language. */
  walk(lang: string): Token[] {
    const starts = this.base.byLanguage.get(lang) ?? [];
    for (let tries = 0; ; tries++) {
      const tokens = this.#walkFrom(this.#sentence(this.random.pick(starts)), lang);
      if (tokens.length >= SHORTEST || tries > 20) return tokens;
    }
  }

  #walkFrom(start: Sentence, lang: string): Token[] {
    const walked: Token[] = [];
    let [tokens, at] = [start.tokens, 0];
    while (at < tokens.length && walked.length < LONGEST) {
      const token = tokens[at]!;
      walked.push(token);
      at++;
      if (!this.random.chance(CROSSING)) continue;
      const [sentence, place] = this.random.pick(this.base.placesOf(token.word, lang));
      [tokens, at] = [this.#sentence(sentence).tokens, place + 1];
    }
    return walked;
  }

  #sentence(number: number): Sentence {
    return this.base.sentences[number]!;
  }

  #theme(lang: string): readonly string[] {
    return this.random.pick(this.#themes.get(lang) ?? [[]]);
  }

  #filled(
    tokens: readonly Token[],
    lang: string,
    theme: readonly string[],
    fromTheme: number,
    mayCoin = true,
  ): Token[] {
    return tokens.map((token) => {
      if (!this.#isOpen(token.word, lang)) return token;
      return { ...token, word: this.#wordFor(token.word, lang, theme, fromTheme, mayCoin) };
    });
  }

  #wordFor(
    word: string,
    lang: string,
    theme: readonly string[],
    fromTheme: number,
    mayCoin: boolean,
  ): string {
    if (mayCoin && this.#vocabulary.isTooSmall) return this.#vocabulary.coined(word, lang);
    if (theme.length >= LEAST_THEME && this.random.chance(fromTheme))
      return inCaseOf(this.random.pick(theme), word);
    return this.random.chance(this.#openness.kept) ? word : this.#vocabulary.used(word, lang);
  }

  #isOpen(word: string, lang: string): boolean {
    if (this.base.placesOf(word, lang).length > this.#openness.upTo) return false;
    return this.base.isContent(word, lang);
  }

  /** Notes the words of a new text; returns those of its open places. */
  #remember(tokens: readonly Token[], lang: string): string[] {
    const open: string[] = [];
    for (const { word } of tokens) {
      const isOpen = this.#isOpen(word, lang);
      this.#vocabulary.note(word, lang, isOpen);
      if (isOpen) open.push(word.toLowerCase());
    }
    const themes = this.#themes.get(lang);
    if (themes) themes.push(open);
    else this.#themes.set(lang, [open]);
    return open;
  }
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
