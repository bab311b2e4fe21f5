import { CAREFULNESS, type Carefulness } from './carefulness.ts';
import { FEATURES } from './features.ts';
import model from './model.json';
import { evaluate, type Network } from './network.ts';
import { NetworkInKernel } from './network-in-kernel.ts';

/** From here a match is listed in the popup. */
const POSSIBLE_FROM = 0.35;

const MATCHED = FEATURES.indexOf('matched');

/** One word makes no claim, though it may be half of a short one. On the scale of `matched`. */
const MORE_THAN_ONE = Math.log2(1 + 1.5);

/** The weights as arrays of numbers of one kind, which are read quickest. */
const network: Network = {
  mean: Float64Array.from(model.network.mean),
  scale: Float64Array.from(model.network.scale),
  layers: model.network.layers.map(({ weights, biases }) => ({
    weights: Float64Array.from(weights),
    biases: Float64Array.from(biases),
  })),
};

/** Log-odds, by the fastest means that may run here; made when they are first asked for. */
let logOddsOf: ((features: ArrayLike<number>) => number) | undefined;

function logOdds(features: ArrayLike<number>): number {
  if (!logOddsOf) {
    const inKernel = NetworkInKernel.of(network);
    logOddsOf = (inputs) => (inKernel ? inKernel.evaluate(inputs) : evaluate(network, inputs));
  }
  return logOddsOf(features);
}

/** What is scored: a passage and a check compared in full. */
export interface Scored {
  features: ArrayLike<number>;
  isOther: boolean;
  isVerbatim: boolean;
}

/** Turns features into the chance that passage and check are about the same claim. */
export class Scorer {
  /** From this chance on a match is shown on the page. */
  readonly shownFrom: number;

  /** `checks`: how many the index has. Among more, more resemble a passage by chance. */
  constructor(checks: number, carefulness: Carefulness) {
    this.shownFrom = shownFrom(checks, carefulness);
  }

  /**
   * 0 to 1. What only resembles the claim (`isOther`), or shares a single word with it, never reaches
   * what is shown; what says it word for word always does, which the network, made for headlines,
   * leaves open for the shortest.
   */
  probability({ features, isOther, isVerbatim }: Scored): number {
    const { slope, offset } = model.calibration;
    const probability = 1 / (1 + Math.exp(-(slope * logOdds(features) + offset)));
    if (isOther || features[MATCHED]! < MORE_THAN_ONE)
      return Math.min(probability, this.shownFrom - JUST_BELOW);
    return isVerbatim ? Math.max(probability, VERBATIM) : probability;
  }

  isShown(probability: number): boolean {
    return probability >= this.shownFrom;
  }

  isPossible(probability: number): boolean {
    return probability >= POSSIBLE_FROM;
  }
}

const JUST_BELOW = 1e-6;
const VERBATIM = 0.99;

/** The chance from which so many wrong badges are expected, by the ordinary headlines of training. */
function shownFrom(checks: number, carefulness: Carefulness): number {
  const { logOdds, perDoubling, trainedChecks, fewestChecks } = model.shown;
  const doublings = Math.log2(Math.max(checks, fewestChecks) / trainedChecks);
  const at = CAREFULNESS.indexOf(carefulness);
  return 1 / (1 + Math.exp(-(logOdds[at]! + perDoubling * doublings)));
}
