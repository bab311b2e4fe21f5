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
  /** Sums of directions, weighed by rarity: of its names, and of what is said of them. */
  #parts: { names: Sum; acts: Sum } | undefined;
  #near: Map<number, Float32Array> | undefined;

  constructor(
    readonly text: WeighedText,
    readonly vectors: WordVectors | undefined,
  ) {
    this.#all = new Float64Array(vectors?.dimensions ?? 0);
    const { rows } = text;
    let square = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      if (row < 0) square += unknownWeight(text, at) ** 2;
      else if (vectors) addTo(this.#all, vectors, row, vectors.sections.scales[row]!);
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

  /** Summed up when first asked for: of a check's two texts, only the nearer one is asked. */
  #named(): { names: Sum; acts: Sum } {
    this.#parts ??= sumsOfParts(this.text, this.vectors);
    return this.#parts;
  }
}

function sumsOfParts({ rows, rarity, named }: WeighedText, vectors: WordVectors | undefined) {
  const dimensions = vectors?.dimensions ?? 0;
  const [names, acts] = [new Float64Array(dimensions), new Float64Array(dimensions)];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row < 0 || !vectors) continue;
    const { scales, lengths } = vectors.sections;
    const direction = (rarity[at]! * scales[row]!) / lengths[row]!;
    const ofName = named[at]! * direction;
    addTo(names, vectors, row, ofName);
    addTo(acts, vectors, row, direction - ofName);
  }
  return { names: sumOf(names), acts: sumOf(acts) };
}

/**
 * Adds a row of the vectors, `weight` times, to a sum. In double precision, because an engine turns
 * every number of a `Float32Array` into one and back, which takes twice as long as the adding.
 */
function addTo(sum: Float64Array, { sections }: WordVectors, row: number, weight: number): void {
  if (weight === 0) return;
  const { values } = sections;
  const from = row * sum.length;
  for (let place = 0; place < sum.length; place++) sum[place]! += weight * values[from + place]!;
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
