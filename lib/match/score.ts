import type { Features } from './features.ts';

/**
 * Weights of a logistic model. They are set by hand, on the careful side; a passage needs most of
 * the claim *and* must not be mostly about something else.
 */
const WEIGHTS = {
  bias: -9.6,
  checkCoverage: 6.5,
  passageCoverage: 5.5,
  /** Per doubling of the corresponding terms: two words in common may be chance, six are not. */
  matched: 1.3,
  order: 0.8,
  numberConflict: -6,
  /** Per doubling of the checks beyond fifty: among more claims, more resemble by chance. */
  crowd: -0.12,
};

const FEW_CHECKS = 50;

/** From here a match is listed in the popup. */
export const POSSIBLE_FROM = 0.35;

/** From here a match is shown on the page. */
export const SHOWN_FROM = 0.8;

/** Chance that passage and check are about the same claim, 0 to 1, in an index of `checks`. */
export function probabilityOf(features: Features, checks: number): number {
  if (features.matched === 0) return 0;
  const z =
    WEIGHTS.bias +
    WEIGHTS.checkCoverage * features.checkCoverage +
    WEIGHTS.passageCoverage * features.passageCoverage +
    WEIGHTS.matched * Math.log2(features.matched) +
    WEIGHTS.order * features.order +
    WEIGHTS.numberConflict * features.numberConflict +
    WEIGHTS.crowd * Math.log2(Math.max(1, checks / FEW_CHECKS));
  return 1 / (1 + Math.exp(-z));
}
