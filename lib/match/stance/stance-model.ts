import { cueFeatures, wordFeatures } from './features.ts';
import { type Chances, LogisticModel, type Scores, TreesModel, toChances } from './model.ts';
import type { Pair } from './pair.ts';

/** A learned model as it is written in `weights.ts`. */
export interface WrittenModel {
  /** Trees over the features of `cueFeatures`. */
  trees: string;
  /** A regression over the same. */
  cues: string;
  /** And one over these and `wordFeatures`, for English. */
  words: string;
}

/**
 * The mean of two models that err differently: trees see how cues combine, the regression sees each
 * one. English words have weights of their own; other languages go by the kinds of their cue words.
 */
export class StanceModel {
  readonly #trees: TreesModel;
  readonly #cues: LogisticModel;
  readonly #words: LogisticModel;

  constructor({ trees, cues, words }: WrittenModel) {
    this.#trees = new TreesModel(trees);
    this.#cues = new LogisticModel(cues);
    this.#words = new LogisticModel(words);
  }

  chances(pair: Pair): Chances {
    const features = cueFeatures(pair);
    const byTrees = this.#trees.chances(features);
    const byWeights =
      pair.passage.language === 'en'
        ? this.#words.chances(features, wordFeatures(pair))
        : this.#cues.chances(features);
    return toChances(byTrees.map((chance, at) => (chance + byWeights[at]!) / 2) as Scores);
  }
}
