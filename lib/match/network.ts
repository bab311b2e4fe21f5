/** A small network for one yes-or-no question: layers of sums, cut off at zero, then one sum. */
export interface Network {
  /** What is subtracted from each input, and what the rest is divided by. */
  mean: ArrayLike<number>;
  scale: ArrayLike<number>;
  /** `weights`: row after row, one row for each input of the layer. */
  layers: readonly { weights: ArrayLike<number>; biases: ArrayLike<number> }[];
}

/** Inputs count at most this many scales from the mean: nothing unheard-of decides alone. */
export const MAX_DEVIATION = 5;

/** Log-odds of yes. `inputs`: as many as `mean` has. */
export function evaluate(network: Network, inputs: ArrayLike<number>): number {
  const { layers } = network;
  let values = new Float64Array(inputs.length);
  standardise(network, inputs, values);
  for (let depth = 0; depth < layers.length; depth++) {
    // The inputs themselves may be negative; the sums of a layer are cut off at zero.
    if (depth > 0) cutOff(values);
    values = sumsOf(layers[depth]!, values);
  }
  return values[0]!;
}

/** Brings inputs to one scale. */
export function standardise(
  { mean, scale }: Network,
  inputs: ArrayLike<number>,
  into: Float64Array,
): void {
  for (let at = 0; at < mean.length; at++) {
    const deviation = (inputs[at]! - mean[at]!) / scale[at]!;
    into[at] = Math.max(-MAX_DEVIATION, Math.min(MAX_DEVIATION, deviation));
  }
}

/** Sets what is below zero to zero, in place. */
export function cutOff(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) if (values[at]! < 0) values[at] = 0;
}

/** Four sums at a time, which need no memory while they grow. */
function sumsOf({ weights, biases }: Network['layers'][number], values: Float64Array) {
  const width = biases.length;
  const sums = new Float64Array(width);
  let at = 0;
  for (; at + 4 <= width; at += 4) {
    let [one, two, three, four] = [biases[at]!, biases[at + 1]!, biases[at + 2]!, biases[at + 3]!];
    for (let input = 0, row = at; input < values.length; input++, row += width) {
      const value = values[input]!;
      one += value * weights[row]!;
      two += value * weights[row + 1]!;
      three += value * weights[row + 2]!;
      four += value * weights[row + 3]!;
    }
    sums[at] = one;
    sums[at + 1] = two;
    sums[at + 2] = three;
    sums[at + 3] = four;
  }
  for (; at < width; at++) {
    let sum = biases[at]!;
    for (let input = 0; input < values.length; input++) {
      sum += values[input]! * weights[input * width + at]!;
    }
    sums[at] = sum;
  }
  return sums;
}
