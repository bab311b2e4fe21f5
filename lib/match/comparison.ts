import { type Alignment, align } from './align.ts';
import type { WeighedText } from './weighed-text.ts';
import type { WordVectors } from './word-vectors.ts';

/** A passage and one text of a check, side by side. */
export interface Comparison {
  passage: WeighedText;
  check: WeighedText;
  alignment: Alignment;
  /**
   * How well each term is covered by the other text: 1 or `NEAR` where it is aligned, otherwise how
   * near the nearest term of the other text comes to it in meaning.
   */
  nearPassage: Float32Array;
  nearCheck: Float32Array;
  /** Nearness in meaning of the two texts as wholes, -1 to 1. */
  meaning: number;
  /** The same of what is left of each text without what is aligned; 0 where nothing is left. */
  restMeaning: number;
}

/** From this cosine on two words have something to do with each other. */
const UNRELATED = 0.2;

/** What a word of like meaning counts at most, against 1 for the same word. */
const MOST_NEAR = 0.9;

/** What a term without a vector weighs in the meaning of a text, beside the vectors' lengths. */
const UNKNOWN_WEIGHT = 1 / 6;

/** Lays a passage and a text of a check side by side. `vectors` only where both are English. */
export function compare(
  passage: WeighedText,
  check: WeighedText,
  vectors: WordVectors | undefined,
): Comparison {
  const alignment = align(passage.terms, check.terms);
  const nearPassage = alignment.passage.slice();
  const nearCheck = alignment.check.slice();
  if (vectors) raiseNear(passage, check, vectors, alignment, nearPassage, nearCheck);
  const meaning = meaningOf(passage, check, alignment, vectors);
  const restMeaning = vectors ? restMeaningOf(passage, check, alignment, vectors) : 0;
  return { passage, check, alignment, nearPassage, nearCheck, meaning, restMeaning };
}

function raiseNear(
  passage: WeighedText,
  check: WeighedText,
  vectors: WordVectors,
  alignment: Alignment,
  nearPassage: Float32Array,
  nearCheck: Float32Array,
): void {
  for (let there = 0; there < check.terms.length; there++) {
    if (check.rows[there]! < 0) continue;
    for (let here = 0; here < passage.terms.length; here++) {
      const isOpen = alignment.check[there] === 0 || alignment.passage[here] === 0;
      if (!isOpen || passage.rows[here]! < 0) continue;
      const nearness = vectors.nearness(check.rows[there]!, passage.rows[here]!);
      const counts = (MOST_NEAR * (nearness - UNRELATED)) / (1 - UNRELATED);
      if (alignment.check[there] === 0) nearCheck[there] = Math.max(nearCheck[there]!, counts);
      if (alignment.passage[here] === 0) nearPassage[here] = Math.max(nearPassage[here]!, counts);
    }
  }
}

/** Cosine of the sums of the texts' vectors; terms without one count as directions of their own. */
function meaningOf(
  passage: WeighedText,
  check: WeighedText,
  alignment: Alignment,
  vectors: WordVectors | undefined,
): number {
  let shared = 0;
  for (const { passage: at, check: there, kind } of alignment.pairs) {
    if (kind === 'same' && check.rows[there]! < 0) shared += unknownWeight(passage, at) ** 2;
  }
  const here = sumOf(passage, vectors);
  const there = sumOf(check, vectors);
  for (let at = 0; at < here.sum.length; at++) shared += here.sum[at]! * there.sum[at]!;
  const lengths = here.square * there.square;
  return lengths === 0 ? 0 : shared / Math.sqrt(lengths);
}

function restMeaningOf(
  passage: WeighedText,
  check: WeighedText,
  alignment: Alignment,
  vectors: WordVectors,
): number {
  const here = restOf(passage, alignment.passage, vectors);
  const there = restOf(check, alignment.check, vectors);
  let [shared, a, b] = [0, 0, 0];
  for (let at = 0; at < here.length; at++) {
    shared += here[at]! * there[at]!;
    a += here[at]! * here[at]!;
    b += there[at]! * there[at]!;
  }
  return a * b === 0 ? 0 : shared / Math.sqrt(a * b);
}

function restOf(text: WeighedText, covered: Float32Array, vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  for (let at = 0; at < text.terms.length; at++) {
    if (covered[at] === 0 && text.rows[at]! >= 0) vectors.addTo(sum, text.rows[at]!);
  }
  return sum;
}

function unknownWeight({ rarity }: WeighedText, at: number): number {
  return rarity[at]! * UNKNOWN_WEIGHT;
}

const sums = new WeakMap<WeighedText, { sum: Float32Array; square: number }>();

function sumOf(text: WeighedText, vectors: WordVectors | undefined) {
  const known = sums.get(text);
  if (known) return known;
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  let square = 0;
  for (let at = 0; at < text.terms.length; at++) {
    if (text.rows[at]! < 0) square += unknownWeight(text, at) ** 2;
    else vectors?.addTo(sum, text.rows[at]!);
  }
  for (const value of sum) square += value * value;
  const made = { sum, square };
  sums.set(text, made);
  return made;
}
