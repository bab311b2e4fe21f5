import type { AlignedPair } from './align.ts';
import type { WeighedText } from './weighed-text.ts';
import type { WordVectors } from './word-vectors.ts';

/** From this cosine on two words have something to do with each other. */
const UNRELATED = 0.2;

/** What a word of like meaning counts at most, against 1 for the same word. */
const MOST_NEAR = 0.9;

/** What a term without a vector weighs in the meaning of a text, beside the vectors' lengths. */
const UNKNOWN_WEIGHT = 1 / 6;

/** A sum of directions, and the square of its length. */
interface Sum {
  values: Float64Array;
  square: number;
}

/** What a text is about, by its words' vectors. Kept as long as its text is compared. */
export class Meaning {
  /** Sum of the vectors, as long as they are. */
  readonly #all: Float64Array;
  /** Square of the length of all, terms without a vector as directions of their own. */
  readonly #square: number;
  /** Positions of the terms that have a vector, and their rows. */
  readonly #known: Known;
  /** Sums of directions, weighed by rarity: of its names, and of what is said of them. */
  #parts: { names: Sum; acts: Sum } | undefined;
  #near: Map<number, Float32Array> | undefined;
  /** Where nearness is worked out. */
  #cosines: Float64Array<ArrayBuffer> | undefined;

  constructor(
    readonly text: WeighedText,
    readonly vectors: WordVectors | undefined,
  ) {
    this.#all = new Float64Array(vectors?.dimensions ?? 0);
    this.#known = knownIn(text);
    let square = 0;
    for (let at = 0; at < text.rows.length; at++) {
      if (text.rows[at]! < 0) square += unknownWeight(text, at) ** 2;
    }
    if (vectors) {
      const { rows } = this.#known;
      const { scales } = vectors.sections;
      vectors.math.sum(
        rows,
        rows.map((row) => scales[row]!),
        this.#all,
      );
    }
    this.#square = square + dot(this.#all, this.#all);
  }

  /** Cosine of the sums of all vectors, -1 to 1. `pairs`: where this text corresponds to the other. */
  likeness(other: Meaning, pairs: readonly AlignedPair[]): number {
    let sum = dot(this.#all, other.#all);
    for (const { passage, kind } of pairs) {
      if (kind === 'same' && this.text.rows[passage]! < 0) {
        sum += unknownWeight(this.text, passage) ** 2;
      }
    }
    const lengths = this.#square * other.#square;
    return lengths === 0 ? 0 : sum / Math.sqrt(lengths);
  }

  /** The same of the names alone. */
  likenessOfNames(other: Meaning): number {
    return cosine(this.#named().names, other.#named().names);
  }

  /** The same of what is no name: what is said to have happened, whoever it was. */
  likenessOfActs(other: Meaning): number {
    return cosine(this.#named().acts, other.#named().acts);
  }

  /** How much a term counts as each of this text's terms, by nearness in meaning, up to 0.9. */
  nearnessOf(row: number): Float32Array {
    this.#near ??= new Map();
    const known = this.#near.get(row);
    if (known) return known;
    const near = new Float32Array(this.text.rows.length);
    const { rows, positions } = this.#known;
    this.#cosines ??= new Float64Array(rows.length);
    const found = this.vectors?.nearness(row, rows, this.#cosines) ?? this.#cosines;
    for (let at = 0; at < found.length; at++) {
      const counts = (MOST_NEAR * (found[at]! - UNRELATED)) / (1 - UNRELATED);
      if (counts > 0) near[positions[at]!] = counts;
    }
    this.#near.set(row, near);
    return near;
  }

  /** Summed up when first asked for: of a check's two texts, only the nearer one is asked. */
  #named(): { names: Sum; acts: Sum } {
    this.#parts ??= sumsOfParts(this.text, this.#known, this.vectors);
    return this.#parts;
  }
}

interface Known {
  positions: number[];
  rows: number[];
}

function knownIn({ rows }: WeighedText): Known {
  const known: Known = { positions: [], rows: [] };
  for (let at = 0; at < rows.length; at++) {
    if (rows[at]! < 0) continue;
    known.positions.push(at);
    known.rows.push(rows[at]!);
  }
  return known;
}

function sumsOfParts(
  { rarity, named }: WeighedText,
  { positions, rows }: Known,
  vectors: WordVectors | undefined,
) {
  const dimensions = vectors?.dimensions ?? 0;
  const [names, acts] = [new Float64Array(dimensions), new Float64Array(dimensions)];
  if (vectors) {
    const { scales, lengths } = vectors.sections;
    const directions = rows.map(
      (row, at) => (rarity[positions[at]!]! * scales[row]!) / lengths[row]!,
    );
    const ofNames = directions.map((direction, at) => named[positions[at]!]! * direction);
    const ofActs = directions.map((direction, at) => direction - ofNames[at]!);
    vectors.math.sum(rows, ofNames, names);
    vectors.math.sum(rows, ofActs, acts);
  }
  return { names: sumOf(names), acts: sumOf(acts) };
}

function unknownWeight({ rarity }: WeighedText, at: number): number {
  return rarity[at]! * UNKNOWN_WEIGHT;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

const sumOf = (values: Float64Array): Sum => ({ values, square: dot(values, values) });

/** Least length that has a direction. */
const NOTHING = 1e-6;

function cosine(one: Sum, other: Sum): number {
  const lengths = Math.sqrt(one.square * other.square);
  return lengths < NOTHING ? 0 : dot(one.values, other.values) / lengths;
}
