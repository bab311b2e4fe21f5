import type { AlignedPair, Alignment } from './align.ts';

/** Longest run of terms that counts as one thing put in another's place. */
const MAX_SWAP = 2;

/** Share of a text that may be missing where the rest only says who told it. */
const WHOLE = 0.9;

/**
 * Whether a passage makes another claim in nearly the same words: one thing put in another's place
 * ("Vitamin D prevents colds"), the same things turned round ("Humans emit more carbon dioxide than
 * volcanoes"), or something put in between ("Pluto is a dwarf planet"). Words alone cannot tell
 * that from a paraphrase, so such a match is never certain enough for a badge.
 */
export function isOtherClaim(alignment: Alignment, checkCoverage: number): boolean {
  if (checkCoverage >= WHOLE && (isTurned(alignment) || hasInsertion(alignment))) return true;
  return isSwapped(alignment);
}

/** Whether something stands inside the claim that the check does not say: "a *dwarf* planet". */
export function hasInsertion({ passage, pairs }: Alignment): boolean {
  const places = pairs.map((pair) => pair.passage);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return positionsOf(passage).some((at) => at > first && at < last);
}

/** Whether the corresponding terms stand in another order. */
export function isTurned({ pairs }: Alignment): boolean {
  const sorted = byCheck(pairs);
  return sorted.some((pair, at) => at > 0 && pair.passage < sorted[at - 1]!.passage);
}

/**
 * Whether all that the passage lacks of the check's text is one short run, with a run as short in
 * its place: before the first, between two, or after the last corresponding terms.
 */
export function isSwapped({ passage, check, pairs }: Alignment): boolean {
  const missing = positionsOf(check);
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (missing.length > MAX_SWAP || last - first >= missing.length) return false;
  const sorted = byCheck(pairs);
  const before = sorted.findLast((pair) => pair.check < first)?.passage ?? -1;
  const after = sorted.find((pair) => pair.check > last)?.passage ?? passage.length;
  const instead = positionsOf(passage).filter((at) => at > before && at < after);
  return instead.length > 0 && instead.length <= MAX_SWAP;
}

function byCheck(pairs: readonly AlignedPair[]): AlignedPair[] {
  return [...pairs].sort((a, b) => a.check - b.check);
}

/** Positions without a correspondence. */
function positionsOf(covered: Float32Array): number[] {
  return Array.from(covered.keys()).filter((at) => covered[at] === 0);
}
