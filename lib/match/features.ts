import type { Comparison } from './comparison.ts';
import { type Coverage, harmonic } from './coverage.ts';
import { hasInsertion, isSwapped, isTurned } from './other-claim.ts';
import { replacements } from './replacements.ts';
import { isNumber, type WeighedText } from './weighed-text.ts';

/** Of the passage and one text of a check, its claim or its title. */
export const TEXT_FEATURES = [
  // How much of each text the other one has.
  'checkCoverage',
  'passageCoverage',
  'coverage',
  'nearCheckCoverage',
  'nearPassageCoverage',
  'nearCoverage',
  'meaning',
  'nameMeaning',
  'actMeaning',
  'rarityCosine',
  // What corresponds.
  'matched',
  'matchedRarity',
  'matchedNames',
  'matchedNumbers',
  'rarestMatched',
  'secondRarestMatched',
  'order',
  'longestRun',
  // What does not.
  'rarestMissing',
  'rarestExtra',
  'farthestMissing',
  'farthestExtra',
  'missingNames',
  'extraNames',
  'namesOnBothSides',
  'numberConflict',
  'unknownShare',
  'inserted',
  // What looks like another claim in nearly the same words.
  'replacedRarity',
  'replacedNearness',
  'isSwapped',
  'isTurned',
  'hasInsertion',
  // The texts.
  'passageTerms',
] as const;

/** Of the check as a whole, title and claim, among the other candidates. */
export const WHOLE_FEATURES = [
  'wholePassageCoverage',
  'wholeNearPassageCoverage',
  'searchScore',
  'otherText',
  'claimNearCoverage',
  'lead',
  'rank',
] as const;

/**
 * What the scorer sees of a passage and a check. "Near" values count words of like meaning in part;
 * sums are in units of the rarity of a term that no check has, so that an index of any size gives
 * like values.
 */
export const FEATURES = [...TEXT_FEATURES, ...WHOLE_FEATURES] as const;
export type TextFeatures = Record<(typeof TEXT_FEATURES)[number], number>;
export type WholeFeatures = Record<(typeof WHOLE_FEATURES)[number], number>;

/** Compares in full. `unit`: the rarity of a term that no check has. */
export function featuresOf(comparison: Comparison, share: Coverage, unit: number): TextFeatures {
  const { passage, check, alignment, nearPassage, nearCheck, here, there } = comparison;
  const missing = openNames(check, nearCheck) / unit;
  const extra = openNames(passage, nearPassage) / unit;
  const [replacedRarity, replacedNearness] = replacements(comparison);
  return {
    checkCoverage: share.check,
    passageCoverage: share.passage,
    coverage: harmonic(share.check, share.passage),
    nearCheckCoverage: share.nearCheck,
    nearPassageCoverage: share.nearPassage,
    nearCoverage: share.near,
    meaning: comparison.meaning,
    nameMeaning: here.likenessOfNames(there),
    actMeaning: here.likenessOfActs(there),
    ...matchedFeatures(comparison, unit),
    rarestMissing: mostOpen(check.rarity, alignment.check) / unit,
    rarestExtra: mostOpen(passage.rarity, alignment.passage) / unit,
    farthestMissing: mostOpen(check.rarity, nearCheck) / unit,
    farthestExtra: mostOpen(passage.rarity, nearPassage) / unit,
    missingNames: missing,
    extraNames: extra,
    namesOnBothSides: Math.min(missing, extra),
    numberConflict: hasNumberConflict(comparison) ? 1 : 0,
    unknownShare: unknownShare(passage, unit),
    inserted: insertedRarity(comparison) / unit,
    replacedRarity: replacedRarity / unit,
    replacedNearness,
    isSwapped: isSwapped(alignment) ? 1 : 0,
    isTurned: isTurned(alignment) ? 1 : 0,
    hasInsertion: hasInsertion(alignment) ? 1 : 0,
    passageTerms: Math.log2(1 + passage.terms.length),
  };
}

/** Rarity of the term that tells most of what is not covered. */
function mostOpen(rarity: Float32Array, coverage: Float32Array): number {
  let most = 0;
  for (let at = 0; at < rarity.length; at++) {
    most = Math.max(most, rarity[at]! * (1 - coverage[at]!));
  }
  return most;
}

function openNames({ rarity, named }: WeighedText, coverage: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < rarity.length; at++) sum += named[at]! * rarity[at]! * (1 - coverage[at]!);
  return sum;
}

function matchedFeatures({ passage, check, alignment }: Comparison, unit: number) {
  const coverage = alignment.check;
  let [matched, matchedRarity, matchedNames, matchedNumbers] = [0, 0, 0, 0];
  let [first, second, same] = [0, 0, 0];
  for (let at = 0; at < coverage.length; at++) {
    if (coverage[at] === 0) continue;
    const rarity = check.rarity[at]! * coverage[at]!;
    matched += coverage[at]!;
    matchedRarity += rarity;
    matchedNames += rarity * check.named[at]!;
    if (isNumber(check.terms[at]!)) matchedNumbers++;
    if (coverage[at] === 1) same += rarity * rarity;
    second = Math.max(second, Math.min(first, rarity));
    first = Math.max(first, rarity);
  }
  return {
    rarityCosine: same / (Math.sqrt(squares(passage.rarity) * squares(check.rarity)) || 1),
    matched: Math.log2(1 + matched),
    matchedRarity: matchedRarity / unit,
    matchedNames: matchedNames / unit,
    matchedNumbers,
    rarestMatched: first / unit,
    secondRarestMatched: second / unit,
    ...orderFeatures(alignment.pairs, check.rarity, unit),
  };
}

function squares(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** Share of correspondences in the same order, and the rarity of the longest unbroken run. */
function orderFeatures(
  pairs: Comparison['alignment']['pairs'],
  rarity: Float32Array,
  unit: number,
): { order: number; longestRun: number } {
  let [following, run, longest] = [0, 0, 0];
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const before = pairs[at - 1];
    if (before && pair.passage > before.passage) following++;
    const isNext = before && pair.check === before.check + 1 && pair.passage === before.passage + 1;
    run = (isNext ? run : 0) + rarity[pair.check]!;
    longest = Math.max(longest, run);
  }
  const order = pairs.length < 2 ? 0.5 : following / (pairs.length - 1);
  return { order, longestRun: longest / unit };
}

/** Whether both texts have a number that the other lacks. */
function hasNumberConflict({ passage, check, alignment }: Comparison): boolean {
  return hasOpenNumber(check, alignment.check) && hasOpenNumber(passage, alignment.passage);
}

function hasOpenNumber({ terms }: WeighedText, coverage: Float32Array): boolean {
  for (let at = 0; at < terms.length; at++) {
    if (coverage[at] === 0 && isNumber(terms[at]!)) return true;
  }
  return false;
}

/** Share of the passage, by rarity, that no check has. */
function unknownShare({ rarity }: WeighedText, unit: number): number {
  // Rarities are kept in four bytes, which may hold a little less than the unit.
  const most = Math.fround(unit);
  let [unknown, all] = [0, 0];
  for (const value of rarity) {
    if (value >= most) unknown += value;
    all += value;
  }
  return all === 0 ? 0 : unknown / all;
}

/** Rarity of what stands in the passage between the first and last corresponding term, alone. */
function insertedRarity({ passage, alignment, nearPassage }: Comparison): number {
  const first = alignment.passage.findIndex((value) => value > 0);
  const last = alignment.passage.findLastIndex((value) => value > 0);
  let sum = 0;
  for (let at = first + 1; at < last; at++) {
    if (alignment.passage[at] === 0) sum += passage.rarity[at]! * (1 - nearPassage[at]!);
  }
  return sum;
}
