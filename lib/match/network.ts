/** A small network for one yes-or-no question: layers of sums, cut off at zero, then one sum. */
export interface Network {
  /** What is subtracted from each input, and what the rest is divided by. */
  mean: readonly number[];
  scale: readonly number[];
  /** `weights`: row after row, one row for each input of the layer. */
  layers: readonly { weights: readonly number[]; biases: readonly number[] }[];
}

/** Inputs count at most this many scales from the mean: nothing unheard-of decides alone. */
export const MAX_DEVIATION = 5;

/** Log-odds of yes. `inputs`: as many as `mean` has. */
export function evaluate({ mean, scale, layers }: Network, inputs: ArrayLike<number>): number {
  let values = Float64Array.from(mean, (middle, at) => {
    const deviation = (inputs[at]! - middle) / scale[at]!;
    return Math.max(-MAX_DEVIATION, Math.min(MAX_DEVIATION, deviation));
  });
  for (const [depth, { weights, biases }] of layers.entries()) {
    const sums = Float64Array.from(biases);
    const width = sums.length;
    for (let input = 0; input < values.length; input++) {
      const value = values[input]!;
      if (value === 0) continue;
      for (let at = 0; at < width; at++) sums[at]! += value * weights[input * width + at]!;
    }
    const isLast = depth === layers.length - 1;
    values = isLast ? sums : sums.map((sum) => Math.max(0, sum));
  }
  return values[0]!;
}
