import { CAREFULNESS, type Carefulness } from './carefulness.ts';
import { FEATURES } from './features.ts';
import model from './model.json';
import { quickest } from './quickest-network.ts';

/** From here a match is listed in the popup. */
const POSSIBLE_FROM = 0.35;

const MATCHED = FEATURES.indexOf('matched');

/** One word makes no claim, though it may be half of a short one. On the scale of `matched`. */
const MORE_THAN_ONE = Math.log2(1 + 1.5);

const logOddsOf = quickest(model.network);

/** What is scored: a passage and a check compared in full. */
export interface Scored {
  features: ArrayLike<number>;
  isOther: boolean;
  isVerbatim: boolean;
}

/** What the network, and then the rules, make of it. */
export interface Score {
  /** As the network says it, before any rule. */
  logOdds: number;
  /** Chance that passage and check are about the same claim, 0 to 1. */
  probability: number;
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
   * What only resembles the claim (`isOther`), or shares a single word with it, never reaches what is
   * shown; what says it word for word always does, which the network, made for headlines, leaves open
   * for the shortest.
   */
  score(scored: Scored): Score {
    const logOdds = logOddsOf(scored.features);
    return { logOdds, probability: this.#probability(logOdds, scored) };
  }

  isShown(probability: number): boolean {
    return probability >= this.shownFrom;
  }

  isPossible(probability: number): boolean {
    return probability >= POSSIBLE_FROM;
  }

  #probability(logOdds: number, { features, isOther, isVerbatim }: Scored): number {
    const { slope, offset } = model.calibration;
    const probability = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
    if (isOther || features[MATCHED]! < MORE_THAN_ONE)
      return Math.min(probability, this.shownFrom - JUST_BELOW);
    return isVerbatim ? Math.max(probability, VERBATIM) : probability;
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
