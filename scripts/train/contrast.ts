import { shuffle } from './random.ts';

/** Word vectors that are being trained: row after row, `width` numbers each. */
export interface Trained {
  rows: Float32Array;
  width: number;
}

export interface ContrastOptions {
  epochs: number;
  batch: number;
  /** How sharply the right pair must stand out among the others of its batch. */
  temperature: number;
  rate: number;
  random: () => number;
  onEpoch: (loss: number) => void;
}

/** Two texts that say the same, as rows of their terms. */
export type Pair = readonly [Int32Array, Int32Array];

/**
 * Moves word vectors so that the sums of two texts that say the same are nearer to each other than
 * to the other texts of the batch (Wieting et al., "Towards Universal Paraphrastic Sentence
 * Embeddings", 2016, with the loss of van den Oord et al., "Contrastive Predictive Coding", 2018).
 * Steps by Adagrad. Texts of the pairs are expected to have two terms or more.
 */
export function contrast(trained: Trained, pairs: readonly Pair[], options: ContrastOptions): void {
  const { batch, epochs, random, onEpoch } = options;
  const order = Int32Array.from(pairs.keys());
  const steps = new Adagrad(trained, options.rate);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let [loss, batches] = [0, 0];
    for (let from = 0; from + batch <= order.length; from += batch, batches++) {
      const chosen = Array.from(order.subarray(from, from + batch), (at) => pairs[at]!);
      loss += trainBatch(trained, chosen, options.temperature, steps);
    }
    onEpoch(loss / (batches * batch));
  }
}

/** One side of a batch: unit vectors of its texts, their lengths before, and what moves them. */
class Side {
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
  readonly gradients: Float32Array;

  constructor(
    { rows, width }: Trained,
    readonly texts: readonly Int32Array[],
  ) {
    this.vectors = new Float32Array(texts.length * width);
    this.lengths = new Float32Array(texts.length);
    this.gradients = new Float32Array(texts.length * width);
    for (const [text, terms] of texts.entries()) {
      const sum = this.vectors.subarray(text * width, (text + 1) * width);
      for (const term of terms) {
        for (let at = 0; at < width; at++) sum[at]! += rows[term * width + at]!;
      }
      const length = Math.hypot(...sum) || 1;
      this.lengths[text] = length;
      for (let at = 0; at < width; at++) sum[at]! /= length;
    }
  }
}

function trainBatch(
  trained: Trained,
  pairs: readonly Pair[],
  temperature: number,
  steps: Adagrad,
): number {
  const left = new Side(
    trained,
    pairs.map(([text]) => text),
  );
  const right = new Side(
    trained,
    pairs.map(([, text]) => text),
  );
  const { pull, loss } = pullsOf(left, right, trained.width, temperature);
  spread(left, right, pull, trained.width, temperature);
  steps.move(left);
  steps.move(right);
  return loss;
}

/** How much each text pulls at each other one: softmax of nearness less 1 for its own, both ways. */
function pullsOf(left: Side, right: Side, width: number, temperature: number) {
  const count = left.texts.length;
  const near = new Float32Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      let sum = 0;
      for (let at = 0; at < width; at++) {
        sum += left.vectors[i * width + at]! * right.vectors[j * width + at]!;
      }
      near[i * count + j] = sum / temperature;
    }
  }
  const pull = new Float32Array(count * count);
  let loss = 0;
  for (let i = 0; i < count; i++) {
    loss += softmaxInto(pull, near, i * count, 1, count, i);
    softmaxInto(pull, near, i, count, count, i);
  }
  return { pull, loss };
}

/** Adds the softmax of `count` values from `start` in steps of `stride`, less 1 at `own`. */
function softmaxInto(
  to: Float32Array,
  values: Float32Array,
  start: number,
  stride: number,
  count: number,
  own: number,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) most = Math.max(most, values[start + at * stride]!);
  let all = 0;
  for (let at = 0; at < count; at++) all += Math.exp(values[start + at * stride]! - most);
  for (let at = 0; at < count; at++) {
    to[start + at * stride]! += Math.exp(values[start + at * stride]! - most) / all;
  }
  to[start + own * stride]! -= 1;
  return -(values[start + own * stride]! - most - Math.log(all));
}

function spread(
  left: Side,
  right: Side,
  pull: Float32Array,
  width: number,
  temperature: number,
): void {
  const count = left.texts.length;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const force = pull[i * count + j]! / temperature;
      if (Math.abs(force) < 1e-6) continue;
      for (let at = 0; at < width; at++) {
        left.gradients[i * width + at]! += force * right.vectors[j * width + at]!;
        right.gradients[j * width + at]! += force * left.vectors[i * width + at]!;
      }
    }
  }
}

/** Steps that grow smaller where much was moved already (Duchi et al., 2011). */
class Adagrad {
  readonly #squares: Float32Array;

  constructor(
    readonly trained: Trained,
    readonly rate: number,
  ) {
    this.#squares = new Float32Array(trained.rows.length).fill(1e-4);
  }

  /** Moves the terms of one side's texts, through the division by the texts' lengths. */
  move({ texts, vectors, lengths, gradients }: Side): void {
    const { rows, width } = this.trained;
    for (const [text, terms] of texts.entries()) {
      let along = 0;
      for (let at = 0; at < width; at++) {
        along += vectors[text * width + at]! * gradients[text * width + at]!;
      }
      for (const term of terms) {
        for (let at = 0; at < width; at++) {
          const place = text * width + at;
          const slope = (gradients[place]! - along * vectors[place]!) / lengths[text]!;
          this.#squares[term * width + at]! += slope * slope;
          rows[term * width + at]! -=
            (this.rate * slope) / Math.sqrt(this.#squares[term * width + at]!);
        }
      }
    }
  }
}
