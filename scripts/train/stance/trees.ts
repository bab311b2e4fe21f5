import { type Scores, softmax } from '~/lib/match/stance/model';
import { randomFrom } from '../random.ts';

export interface TreesOptions {
  rounds: number;
  depth: number;
  /** How much of each tree is believed. */
  rate: number;
  /** Share of the rows, and of the features, that each round sees. */
  rowShare: number;
  featureShare: number;
  /** Ridge penalty of a leaf, and the least curvature on each side of a split. */
  penalty: number;
  leastWeight: number;
  seed: number;
}

/** A tree over numbered features. */
export type GrownTree =
  | number
  | { feature: number; over: number; left: GrownTree; right: GrownTree };

export interface GrownTrees {
  start: Scores;
  /** In turn one for each class. */
  trees: GrownTree[];
}

/** Most thresholds that are tried for a feature. */
const MAX_THRESHOLDS = 16;

/** A feature's values as numbers of the threshold they lie under. */
interface Binned {
  thresholds: number[];
  bin: Uint8Array;
}

/**
 * Gradient boosting for classes (Friedman 2001), second order as in XGBoost (Chen and Guestrin
 * 2016): in each round one small tree for each class. Deterministic for a seed. `rows[n][f]` is
 * the value of feature `f`.
 */
export function growTrees(
  rows: readonly Float32Array[],
  classes: readonly number[],
  importance: readonly number[],
  options: TreesOptions,
): GrownTrees {
  const random = randomFrom(options.seed);
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, f) => binned(rows, f));
  const start = [0, 1, 2].map((k) =>
    Math.log(classes.filter((c) => c === k).length / classes.length),
  ) as Scores;
  const scores = rows.map((): Scores => [...start]);
  const trees: GrownTree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const seen = [...rows.keys()].filter(() => random() < options.rowShare);
    const features = [...columns.keys()].filter(() => random() < options.featureShare);
    const chances = scores.map(softmax);
    for (let k = 0; k < 3; k++) {
      const slope = chances.map((p, n) => importance[n]! * (p[k]! - (classes[n] === k ? 1 : 0)));
      const bend = chances.map((p, n) => importance[n]! * Math.max(p[k]! * (1 - p[k]!), 1e-6));
      const tree = grow(seen, options.depth, { columns, features, slope, bend, options });
      trees.push(tree);
      for (const [n, row] of rows.entries()) scores[n]![k]! += grownValue(tree, row);
    }
  }
  return { start, trees };
}

function binned(rows: readonly Float32Array[], feature: number): Binned {
  const values = rows.map((row) => row[feature]!).sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  const middles = distinct.slice(1).map((value, at) => (value + distinct[at]!) / 2);
  const quantiles = Array.from(
    { length: MAX_THRESHOLDS },
    (_, q) => values[Math.floor(((q + 1) / (MAX_THRESHOLDS + 1)) * values.length)]!,
  );
  // Whole thousandths, as they are written.
  const thresholds = [
    ...new Set(
      (middles.length <= MAX_THRESHOLDS ? middles : quantiles).map(
        (t) => Math.round(t * 1000) / 1000,
      ),
    ),
  ];
  const bin = Uint8Array.from(rows, (row) => thresholds.filter((t) => row[feature]! > t).length);
  return { thresholds, bin };
}

interface Ground {
  columns: readonly Binned[];
  features: readonly number[];
  slope: readonly number[];
  bend: readonly number[];
  options: TreesOptions;
}

function grow(rows: readonly number[], depth: number, ground: Ground): GrownTree {
  const { columns, slope, bend, options } = ground;
  const [sumSlope, sumBend] = [sumOf(rows, slope), sumOf(rows, bend)];
  const leaf = (-options.rate * sumSlope) / (sumBend + options.penalty);
  const split = depth > 0 ? bestSplit(rows, sumSlope, sumBend, ground) : undefined;
  if (!split) return leaf;
  const { bin, thresholds } = columns[split.feature]!;
  return {
    feature: split.feature,
    over: thresholds[split.at]!,
    left: grow(
      rows.filter((n) => bin[n]! <= split.at),
      depth - 1,
      ground,
    ),
    right: grow(
      rows.filter((n) => bin[n]! > split.at),
      depth - 1,
      ground,
    ),
  };
}

function sumOf(rows: readonly number[], of: readonly number[]): number {
  return rows.reduce((sum, n) => sum + of[n]!, 0);
}

function bestSplit(
  rows: readonly number[],
  sumSlope: number,
  sumBend: number,
  { columns, features, slope, bend, options }: Ground,
): { feature: number; at: number } | undefined {
  const worth = (s: number, b: number) => (s * s) / (b + options.penalty);
  let best: { feature: number; at: number } | undefined;
  let most = 1e-3;
  for (const feature of features) {
    const { bin, thresholds } = columns[feature]!;
    const slopes = new Float64Array(thresholds.length + 1);
    const bends = new Float64Array(thresholds.length + 1);
    for (const n of rows) {
      slopes[bin[n]!]! += slope[n]!;
      bends[bin[n]!]! += bend[n]!;
    }
    let [left, leftBend] = [0, 0];
    for (let at = 0; at < thresholds.length; at++) {
      left += slopes[at]!;
      leftBend += bends[at]!;
      const rightBend = sumBend - leftBend;
      if (leftBend < options.leastWeight || rightBend < options.leastWeight) continue;
      const gain =
        worth(left, leftBend) + worth(sumSlope - left, rightBend) - worth(sumSlope, sumBend);
      if (gain > most) [most, best] = [gain, { feature, at }];
    }
  }
  return best;
}

function grownValue(tree: GrownTree, row: Float32Array): number {
  let at = tree;
  while (typeof at !== 'number') at = row[at.feature]! > at.over ? at.right : at.left;
  return at;
}
