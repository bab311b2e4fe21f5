/**
 * The part of BM25 that depends on one check only (Robertson & Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009), in a byte. Claims are short and of like length, so
 * repetition saturates early and length counts little.
 */
const K1 = 0.6;
const B = 0.3;
const MAX_IMPACT = 1 + K1;

/** `relativeLength`: the check's terms over the mean. The result is 1 to 255. */
export function quantisedImpact(frequency: number, relativeLength: number): number {
  const impact = (frequency * (1 + K1)) / (frequency + K1 * (1 - B + B * relativeLength));
  return Math.max(1, Math.round((impact / MAX_IMPACT) * 255));
}

/** Factor from a byte back to an impact. */
export const IMPACT_STEP = MAX_IMPACT / 255;

/** How much a term tells, from how many of the `checks` have it; always positive. */
export function rarity(checks: number, checksWithTerm: number): number {
  return Math.log(1 + (checks - checksWithTerm + 0.5) / (checksWithTerm + 0.5));
}
