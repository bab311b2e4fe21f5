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
export function evaluate({ mean, scale, layers }: Network, inputs: ArrayLike<number>): number {
  let values = new Float64Array(mean.length);
  for (let at = 0; at < mean.length; at++) {
    const deviation = (inputs[at]! - mean[at]!) / scale[at]!;
    values[at] = Math.max(-MAX_DEVIATION, Math.min(MAX_DEVIATION, deviation));
  }
  for (const [depth, { weights, biases }] of layers.entries()) {
    const sums = new Float64Array(biases);
    const width = sums.length;
    for (let input = 0; input < values.length; input++) {
      const value = values[input]!;
      // The inputs themselves may be negative; the sums of a layer are cut off at zero.
      if (value === 0 || (value < 0 && depth > 0)) continue;
      const row = input * width;
      for (let at = 0; at < width; at++) sums[at]! += value * weights[row + at]!;
    }
    values = sums;
  }
  return values[0]!;
}
