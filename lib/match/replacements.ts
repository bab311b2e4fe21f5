import type { Comparison } from './comparison.ts';

/** Longest run of the check's terms that counts as replaced, and of the passage's in its place. */
const MAX_REPLACED = 3;
const MAX_REPLACING = 4;

/**
 * The most telling thing of the check that the passage replaces by another one in the same place:
 * the rarity of the less rare of the two, and how near in meaning they are (0 where unknown).
 */
export function replacements(comparison: Comparison): [rarity: number, nearness: number] {
  const { check, alignment, nearCheck } = comparison;
  const places = placesOf(comparison);
  let best: [number, number] = [0, 0];
  for (let at = 0; at < check.terms.length; at++) {
    if (alignment.check[at]! > 0) continue;
    let end = at;
    while (end < check.terms.length && alignment.check[end] === 0) end++;
    const replacing = end - at > MAX_REPLACED ? 0 : rarestBetween(comparison, places, at, end);
    const replaced = maxOf(check.rarity, at, end);
    const rarity = Math.min(replacing, replaced);
    if (rarity > best[0]) best = [rarity, maxOf(nearCheck, at, end)];
    at = end;
  }
  return best;
}

/** For each term of the check, where it stands in the passage, or -1. */
function placesOf({ check, alignment }: Comparison): Int32Array {
  const places = new Int32Array(check.terms.length).fill(-1);
  for (const pair of alignment.pairs) places[pair.check] = pair.passage;
  return places;
}

/** Rarity of the rarest open term of the passage in the place of the check's run. */
function rarestBetween(
  { passage, alignment }: Comparison,
  places: Int32Array,
  from: number,
  to: number,
): number {
  const before = from > 0 ? places[from - 1]! : -1;
  const after = to < places.length ? places[to]! : -1;
  if (before < 0 && after < 0) return 0;
  const start = before >= 0 ? before + 1 : Math.max(0, after - (to - from) - 1);
  const end = after >= 0 ? after : Math.min(passage.terms.length, start + (to - from) + 1);
  if (end - start > MAX_REPLACING) return 0;
  let rarest = 0;
  for (let at = start; at < end; at++) {
    if (alignment.passage[at] === 0) rarest = Math.max(rarest, passage.rarity[at]!);
  }
  return rarest;
}

function maxOf(values: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, values[at]!);
  return most;
}
