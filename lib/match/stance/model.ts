import { STANCES, type Stance } from '../decision.ts';
import type { Features } from './features.ts';

/** Chance of each stance, together 1. */
export type Chances = Record<Stance, number>;

/** One number for each stance, in the order of `STANCES`. */
export type Scores = [asserts: number, denies: number, reports: number];

/** Written weights are whole numbers: thousandths. */
export const UNIT = 1000;

/** A multinomial logistic regression: for each feature what it adds to each stance's score. */
export class LogisticModel {
  readonly #weights = new Map<string, Scores>();

  /** One feature to a line: its name and three thousandths. The name of the constant is `1`. */
  constructor(written: string) {
    for (const line of written.trim().split('\n')) {
      const [name, asserts, denies, reports] = line.split(' ');
      this.#weights.set(name!, [+asserts! / UNIT, +denies! / UNIT, +reports! / UNIT]);
    }
  }

  /** `present` are further features, each worth 1. */
  chances(features: Features, present: Iterable<string> = []): Scores {
    const scores: Scores = [...(this.#weights.get('1') ?? ([0, 0, 0] as const))];
    for (const [name, value] of features) this.#add(name, value, scores);
    for (const name of present) this.#add(name, 1, scores);
    return softmax(scores);
  }

  #add(name: string, value: number, scores: Scores): void {
    const weights = this.#weights.get(name);
    if (!weights) return;
    scores[0] += value * weights[0];
    scores[1] += value * weights[1];
    scores[2] += value * weights[2];
  }
}

/** A decision tree: over a threshold to the right, else to the left; a leaf is what it adds. */
export type Tree = number | { feature: number; over: number; left: Tree; right: Tree };

/** Gradient-boosted trees: in turn one for each stance. */
export class TreesModel {
  readonly #names: string[];
  readonly #start: Scores;
  readonly #trees: Tree[];

  /**
   * The first line holds the names of the features, the second the three starting scores, each
   * further one a tree in prefix order: `F3 500 -12 40` asks whether the third feature is over
   * 500 thousandths and adds -12 thousandths if not, else 40.
   */
  constructor(written: string) {
    const [names, start, ...trees] = written.trim().split('\n');
    this.#start = start!.split(' ').map((score) => +score / UNIT) as Scores;
    this.#names = names!.split(' ');
    this.#trees = trees.map((tree) => readTree(tree.split(' ')));
  }

  chances(features: Features): Scores {
    const scores: Scores = [...this.#start];
    const values = new Float64Array(this.#names.length);
    for (let at = 0; at < values.length; at++) values[at] = features.get(this.#names[at]!) ?? 0;
    for (let at = 0; at < this.#trees.length; at++)
      scores[at % 3]! += addedBy(this.#trees[at]!, values);
    return softmax(scores);
  }
}

/** Takes its words from the front of the list. */
function readTree(words: string[]): Tree {
  const word = words.shift()!;
  if (!word.startsWith('F')) return +word / UNIT;
  const over = +words.shift()! / UNIT;
  const left = readTree(words);
  return { feature: +word.slice(1), over, left, right: readTree(words) };
}

function addedBy(tree: Tree, values: Float64Array): number {
  let at = tree;
  while (typeof at !== 'number') at = values[at.feature]! > at.over ? at.right : at.left;
  return at;
}

/** Chances that add up to 1, from log-odds that need not. */
export function softmax(scores: Scores): Scores {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum) as Scores;
}

/** Scores in the order of `STANCES`, by name. */
export function toChances([asserts, denies, reports]: Scores): Chances {
  return { asserts, denies, reports };
}

/** The likeliest stance. */
export function likeliest(chances: Chances): Stance {
  return STANCES.reduce((best, stance) => (chances[stance] > chances[best] ? stance : best));
}
