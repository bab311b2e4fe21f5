import { MAX_DEVIATION, type Network } from '~/lib/match/network';
import { randomFrom, shuffle } from './random.ts';

export interface Examples {
  /** Row after row, `width` values each. */
  inputs: Float32Array;
  width: number;
  /** 1 for yes. */
  answers: Uint8Array;
  weights: Float32Array;
}

export interface NetworkOptions {
  /** Widths of the layers between inputs and answer. */
  hidden: readonly number[];
  epochs: number;
  batch: number;
  rate: number;
  /** L2 penalty. */
  decay: number;
  seed: number;
}

/** Trains a network that gives the log-odds of yes. */
export function trainNetwork(examples: Examples, options: NetworkOptions): Network {
  const weightOf = meanOf(examples.weights);
  return learn(examples, examples.answers.length, options, (layers, inputs, row) => {
    const start = row * examples.width;
    const answer = forward(layers, inputs.subarray(start, start + examples.width));
    const error = 1 / (1 + Math.exp(-answer)) - examples.answers[row]!;
    backward(layers, error * (examples.weights[row]! / weightOf / options.batch));
  });
}

/**
 * Trains a network whose answers put the yes of each list first: those of a list, as shares that
 * add up to one, are to be the right ones' (ListNet's loss for the first place, Cao et al., 2007).
 * `lists`: where each list ends; the rows of one have one weight.
 */
export function trainOrder(
  examples: Examples,
  lists: readonly number[],
  options: NetworkOptions,
): Network {
  const { width, answers, weights } = examples;
  const weightOf = meanOf(Float32Array.from(lists, (end) => weights[end - 1]!));
  return learn(examples, lists.length, options, (layers, inputs, list) => {
    const [from, to] = [lists[list - 1] ?? 0, lists[list]!];
    const rows = Array.from({ length: to - from }, (_, at) =>
      inputs.subarray((from + at) * width, (from + at + 1) * width),
    );
    const said = sharesOf(rows.map((row) => forward(layers, row)));
    const wanted = rightShares(said, answers.subarray(from, to));
    const weight = weights[from]! / weightOf / options.batch;
    for (const [at, row] of rows.entries()) {
      forward(layers, row);
      backward(layers, (said[at]! - wanted[at]!) * weight);
    }
  });
}

/** Shares that add up to one, of answers in log-odds of each other. */
function sharesOf(answers: readonly number[]): number[] {
  const most = Math.max(...answers);
  const powers = answers.map((answer) => Math.exp(answer - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** All is to be the right ones', among which what was said stays in proportion. */
function rightShares(said: readonly number[], answers: Uint8Array): number[] {
  const right = said.map((share, at) => (answers[at] ? Math.max(share, 1e-30) : 0));
  const sum = right.reduce((all, share) => all + share, 0);
  return right.map((share) => share / sum);
}

/** Adds up slopes for one item: a row, or a list of them. */
type Teach = (layers: readonly Layer[], inputs: Float32Array, item: number) => void;

/** Learns from items in random order, with Adam (Kingma & Ba, 2015) and a rate that falls to zero. */
function learn(examples: Inputs, items: number, options: NetworkOptions, teach: Teach): Network {
  const random = randomFrom(options.seed);
  const { mean, scale } = momentsOf(examples);
  const inputs = standardised(examples, mean, scale);
  const widths = [examples.width, ...options.hidden, 1];
  const layers = widths.slice(1).map((to, at) => new Layer(widths[at]!, to, random));
  const order = Int32Array.from({ length: items }, (_, item) => item);
  const steps = options.epochs * Math.floor(items / options.batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from + options.batch <= items; from += options.batch) {
      for (const item of order.subarray(from, from + options.batch)) teach(layers, inputs, item);
      step++;
      const rate = options.rate * (1 - (0.95 * step) / steps);
      for (const layer of layers) layer.move(rate, options.decay, step);
    }
  }
  return {
    mean: rounded(mean),
    scale: rounded(scale),
    layers: layers.map(({ weights, biases }) => ({
      weights: rounded(weights),
      biases: rounded(biases),
    })),
  };
}

/** Four digits are more than the answers can tell apart. */
function rounded(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(4)));
}

function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Inputs = Pick<Examples, 'inputs' | 'width'>;

function momentsOf({ inputs, width }: Inputs) {
  const rows = inputs.length / width;
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let at = 0; at < inputs.length; at++) mean[at % width]! += inputs[at]! / rows;
  for (let at = 0; at < inputs.length; at++) {
    square[at % width]! += (inputs[at]! - mean[at % width]!) ** 2 / rows;
  }
  return { mean, scale: square.map((value) => Math.sqrt(value) + 1e-6) };
}

function standardised({ inputs, width }: Inputs, mean: Float64Array, scale: Float64Array) {
  return inputs.map((value, at) => {
    const deviation = (value - mean[at % width]!) / scale[at % width]!;
    return Math.max(-MAX_DEVIATION, Math.min(MAX_DEVIATION, deviation));
  });
}

const ADAM = { first: 0.9, second: 0.99, least: 1e-8 };

class Layer {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly outputs: Float32Array;
  /** What came in last, and what it was blamed for. */
  inputs: Float32Array = new Float32Array(0);
  readonly blame: Float32Array;
  readonly #slopes: { weights: Float32Array; biases: Float32Array };
  readonly #moments: Float32Array[];

  constructor(
    readonly from: number,
    readonly to: number,
    random: () => number,
  ) {
    const spread = Math.sqrt(1.5 / from) * Math.sqrt(3) * (to === 1 ? 0.1 : 1);
    this.weights = Float32Array.from({ length: from * to }, () => (2 * random() - 1) * spread);
    this.biases = new Float32Array(to).fill(to === 1 ? -3 : 0);
    this.outputs = new Float32Array(to);
    this.blame = new Float32Array(from);
    this.#slopes = { weights: new Float32Array(from * to), biases: new Float32Array(to) };
    this.#moments = [from * to, from * to, to, to].map((size) => new Float32Array(size));
  }

  forward(inputs: Float32Array): Float32Array {
    const { outputs, weights, to } = this;
    this.inputs = inputs;
    outputs.set(this.biases);
    for (let input = 0; input < inputs.length; input++) {
      const value = inputs[input]!;
      if (value === 0) continue;
      const row = input * to;
      for (let at = 0; at < to; at++) outputs[at]! += value * weights[row + at]!;
    }
    return outputs;
  }

  /** Adds up slopes for what the outputs are blamed for; blames the inputs where `passOn`. */
  backward(blamed: Float32Array, passOn: boolean): void {
    const { weights, inputs, to, blame } = this;
    const slopes = this.#slopes;
    for (let at = 0; at < to; at++) slopes.biases[at]! += blamed[at]!;
    for (let input = 0; input < inputs.length; input++) {
      const row = input * to;
      const value = inputs[input]!;
      let sum = 0;
      for (let at = 0; at < to; at++) {
        slopes.weights[row + at]! += value * blamed[at]!;
        sum += blamed[at]! * weights[row + at]!;
      }
      if (passOn) blame[input] = value > 0 ? sum : 0;
    }
  }

  move(rate: number, decay: number, step: number): void {
    const [first, second, firstBias, secondBias] = this.#moments as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (let at = 0; at < this.weights.length; at++) {
      this.#slopes.weights[at]! += decay * this.weights[at]!;
    }
    adam(this.weights, this.#slopes.weights, first, second, rate, step);
    adam(this.biases, this.#slopes.biases, firstBias, secondBias, rate, step);
  }
}

function adam(
  values: Float32Array,
  slopes: Float32Array,
  first: Float32Array,
  second: Float32Array,
  rate: number,
  step: number,
): void {
  const [one, two] = [1 - ADAM.first ** step, 1 - ADAM.second ** step];
  for (let at = 0; at < values.length; at++) {
    const slope = slopes[at]!;
    first[at] = ADAM.first * first[at]! + (1 - ADAM.first) * slope;
    second[at] = ADAM.second * second[at]! + (1 - ADAM.second) * slope * slope;
    values[at]! -= (rate * (first[at]! / one)) / (Math.sqrt(second[at]! / two) + ADAM.least);
  }
  slopes.fill(0);
}

function forward(layers: readonly Layer[], inputs: Float32Array): number {
  let values = inputs;
  for (const [depth, layer] of layers.entries()) {
    values = layer.forward(values);
    if (depth === layers.length - 1) break;
    for (let at = 0; at < values.length; at++) if (values[at]! < 0) values[at] = 0;
  }
  return values[0]!;
}

function backward(layers: readonly Layer[], error: number): void {
  let blamed: Float32Array = Float32Array.of(error);
  for (let depth = layers.length - 1; depth >= 0; depth--) {
    const layer = layers[depth]!;
    layer.backward(blamed, depth > 0);
    blamed = layer.blame;
  }
}
