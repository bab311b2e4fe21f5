import type { WeighedText } from './weighed-text.ts';
import type { WordVectors } from './word-vectors.ts';

/** From this cosine on two words have something to do with each other. */
const UNRELATED = 0.2;

/** What a word of like meaning counts at most, against 1 for the same word. */
const MOST_NEAR = 0.9;

/** What a term without a vector weighs in the meaning of a text, beside the vectors' lengths. */
const UNKNOWN_WEIGHT = 1 / 6;

/** What a text is about, by its words' vectors. Kept as long as its text is compared. */
export class Meaning {
  /** Sum of the vectors, as long as they are. */
  readonly #all: Float32Array;
  /** Sums of directions, weighed by rarity: of its names, and of what is said of them. */
  readonly #names: Float32Array;
  readonly #acts: Float32Array;
  /** Square of the length of all, terms without a vector as directions of their own. */
  readonly #square: number;
  readonly #near = new Map<number, Float32Array>();

  constructor(
    readonly text: WeighedText,
    readonly vectors: WordVectors | undefined,
  ) {
    const dimensions = vectors?.dimensions ?? 0;
    this.#all = new Float32Array(dimensions);
    this.#names = new Float32Array(dimensions);
    this.#acts = new Float32Array(dimensions);
    let square = 0;
    for (let at = 0; at < text.terms.length; at++) {
      if (text.rows[at]! < 0) square += unknownWeight(text, at) ** 2;
      else if (vectors) this.#add(vectors, at);
    }
    this.#square = square + dot(this.#all, this.#all);
  }

  /** Cosine of the sums of all vectors, -1 to 1. `shared`: positions of equal terms in this text. */
  likeness(other: Meaning, shared: readonly number[]): number {
    let sum = dot(this.#all, other.#all);
    for (const at of shared) if (this.text.rows[at]! < 0) sum += unknownWeight(this.text, at) ** 2;
    const lengths = this.#square * other.#square;
    return lengths === 0 ? 0 : sum / Math.sqrt(lengths);
  }

  /** The same of the names alone. */
  likenessOfNames(other: Meaning): number {
    return cosine(this.#names, other.#names);
  }

  /** The same of what is no name: what is said to have happened, whoever it was. */
  likenessOfActs(other: Meaning): number {
    return cosine(this.#acts, other.#acts);
  }

  /** How much a term counts as each of this text's terms, by nearness in meaning, up to 0.9. */
  nearnessOf(row: number): Float32Array {
    const known = this.#near.get(row);
    if (known) return known;
    const { rows } = this.text;
    const near = new Float32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      if (rows[at]! < 0 || !this.vectors) continue;
      const nearness = this.vectors.nearness(row, rows[at]!);
      near[at] = Math.max(0, (MOST_NEAR * (nearness - UNRELATED)) / (1 - UNRELATED));
    }
    this.#near.set(row, near);
    return near;
  }

  #add(vectors: WordVectors, at: number): void {
    const { dimensions, sections } = vectors;
    const { values, scales, lengths } = sections;
    const row = this.text.rows[at]!;
    const scale = scales[row]!;
    const direction = (this.text.rarity[at]! * scale) / lengths[row]!;
    const named = this.text.named[at]! * direction;
    const from = row * dimensions;
    const acts = direction - named;
    const [ofAll, ofNames, ofActs] = [this.#all, this.#names, this.#acts];
    for (let place = 0; place < dimensions; place++) {
      const value = values[from + place]!;
      ofAll[place]! += scale * value;
      ofNames[place]! += named * value;
      ofActs[place]! += acts * value;
    }
  }
}

function unknownWeight({ rarity }: WeighedText, at: number): number {
  return rarity[at]! * UNKNOWN_WEIGHT;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

/** Least length that has a direction. */
const NOTHING = 1e-6;

function cosine(one: Float32Array, other: Float32Array): number {
  const lengths = Math.sqrt(dot(one, one) * dot(other, other));
  return lengths < NOTHING ? 0 : dot(one, other) / lengths;
}
