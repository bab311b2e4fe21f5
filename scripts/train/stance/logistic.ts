import { type Scores, softmax } from '~/lib/match/stance/model';

/** A row as the regression sees it: numbers of features and their values. */
export interface SparseRow {
  at: number[];
  value: number[];
}

export interface LogisticOptions {
  /** Ridge penalty of every weight but the constant's. */
  penalty: number;
  steps: number;
}

/**
 * Fits a multinomial logistic regression by accelerated gradient descent, each weight with its own
 * step (from a bound of the curvature), so that rare features keep pace. Deterministic. The weights
 * of feature `f` are at `3 f`, those of the constant behind the last one.
 */
export function fitLogistic(
  rows: readonly SparseRow[],
  classes: readonly number[],
  importance: readonly number[],
  features: number,
  { penalty, steps }: LogisticOptions,
): Float64Array {
  const curvature = curvatureOf(rows, importance, features);
  const weights = new Float64Array(3 * (features + 1));
  const ahead = new Float64Array(weights.length);
  let before = weights.slice();
  let pace = 1;
  for (let step = 0; step < steps; step++) {
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / nextPace;
    pace = nextPace;
    for (let i = 0; i < weights.length; i++)
      ahead[i] = weights[i]! + momentum * (weights[i]! - before[i]!);
    const gradient = gradientAt(ahead, rows, classes, importance, features);
    before = weights.slice();
    for (let i = 0; i < weights.length; i++) {
      const feature = Math.floor(i / 3);
      const ridge = feature < features ? penalty : 0;
      const slope = gradient[i]! + ridge * ahead[i]!;
      weights[i] = ahead[i]! - slope / (curvature[feature]! + ridge + 1e-9);
    }
  }
  return weights;
}

function curvatureOf(
  rows: readonly SparseRow[],
  importance: readonly number[],
  features: number,
): Float64Array {
  const bound = new Float64Array(features + 1);
  for (const [n, { at, value }] of rows.entries()) {
    const all = value.reduce((sum, x) => sum + Math.abs(x), 1);
    for (const [i, feature] of at.entries())
      bound[feature]! += 0.5 * importance[n]! * Math.abs(value[i]!) * all;
    bound[features]! += 0.5 * importance[n]! * all;
  }
  return bound;
}

function gradientAt(
  weights: Float64Array,
  rows: readonly SparseRow[],
  classes: readonly number[],
  importance: readonly number[],
  features: number,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const [n, row] of rows.entries()) {
    const chances = chancesOf(weights, row, features);
    for (let k = 0; k < 3; k++) {
      const error = importance[n]! * (chances[k]! - (classes[n] === k ? 1 : 0));
      gradient[3 * features + k]! += error;
      for (let i = 0; i < row.at.length; i++)
        gradient[3 * row.at[i]! + k]! += error * row.value[i]!;
    }
  }
  return gradient;
}

function chancesOf(weights: Float64Array, row: SparseRow, features: number): Scores {
  const scores: Scores = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    let score = weights[3 * features + k]!;
    for (let i = 0; i < row.at.length; i++) score += row.value[i]! * weights[3 * row.at[i]! + k]!;
    scores[k] = score;
  }
  return softmax(scores);
}
