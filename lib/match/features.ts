import type { Alignment } from './align.ts';

/** What the scorer sees of a passage and one text of a check. All are 0 to 1 but `matched`. */
export interface Features {
  /** Share of the check's text that the passage has, by rarity. */
  checkCoverage: number;
  /** Share of the passage that the check's text has, by rarity. */
  passageCoverage: number;
  /** Number of corresponding terms, near ones counted in part. */
  matched: number;
  /** Share of neighbouring correspondences that follow each other in both texts. */
  order: number;
  /** 1 when both texts have numbers and one of the check's is missing from the passage. */
  numberConflict: number;
}

/** A text's terms with how much each one tells. */
export interface WeighedTerms {
  terms: readonly string[];
  rarity: Float32Array;
}

export function featuresOf(
  passage: WeighedTerms,
  check: WeighedTerms,
  alignment: Alignment,
): Features {
  return {
    checkCoverage: coverage(check.rarity, alignment.check),
    passageCoverage: coverage(passage.rarity, alignment.passage),
    matched: alignment.check.reduce((sum, covered) => sum + covered, 0),
    order: sharedOrder(alignment),
    numberConflict: hasNumberConflict(passage, check, alignment) ? 1 : 0,
  };
}

function coverage(rarity: Float32Array, covered: Float32Array): number {
  let [sum, all] = [0, 0];
  for (const [at, weight] of rarity.entries()) {
    sum += weight * covered[at]!;
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

function sharedOrder({ pairs }: Alignment): number {
  if (pairs.length < 2) return 0;
  const byCheck = [...pairs].sort((a, b) => a.check - b.check);
  const following = byCheck.filter((pair, at) => at > 0 && pair.passage > byCheck[at - 1]!.passage);
  return following.length / (pairs.length - 1);
}

const NUMBER = /^\d/;

function hasNumberConflict(
  passage: WeighedTerms,
  check: WeighedTerms,
  alignment: Alignment,
): boolean {
  const unmatched = (terms: readonly string[], covered: Float32Array) =>
    terms.some((term, at) => NUMBER.test(term) && covered[at] === 0);
  return unmatched(check.terms, alignment.check) && unmatched(passage.terms, alignment.passage);
}
