import { type Beside, coveredByEither, type Laid, LEAST_SAID } from './beside.ts';
import { type Comparison, compare } from './comparison.ts';
import { type Coverage, coverageOf, toldOf } from './coverage.ts';
import {
  FEATURES,
  featuresOf,
  TEXT_FEATURES,
  type TextFeatures,
  WHOLE_FEATURES,
  type WholeFeatures,
} from './features.ts';
import { isOnlyOfMedia } from './media.ts';
import { isOtherClaim, isTooFar } from './other-claim.ts';
import type { Passage } from './reading.ts';
import { IS_NAME } from './weighed-text.ts';

/** Places among the candidates that are told apart. */
const RANKS = 5;

/** Terms that a text has at least when saying it word for word means something. */
const FEW_TERMS = 3;

/**
 * How near, on the scale of `nearCheck`, a word is that means the same: *kids* comes to .69 of
 * *children*, *Tuesday*, a name, to .71 of *Monday*; *winter* to .56 of *summer*.
 */
const MEANS_THE_SAME = 0.6;

/** A candidate compared in full. */
export interface Compared {
  check: number;
  field: 'claim' | 'title';
  /** In the order of `FEATURES`. */
  features: Float32Array;
  isOther: boolean;
  /**
   * Share of that text, by rarity, that the passage says: its names as such, other words also, in
   * part, by words near in meaning.
   */
  told: number;
  /** How many terms that text has, and how many of them the passage says by no such word or name. */
  terms: number;
  unsaid: number;
  /** Whether the passage is that text word for word, but for words too common to count. */
  isVerbatim: boolean;
}

interface Text {
  comparison: Comparison;
  coverage: Coverage;
}

/**
 * The text of the check that is nearer to the passage, and the check as a whole. `unit`: the rarity
 * of a term that no check has. Undefined for a check without terms.
 */
export function compareInFull(
  passage: Passage,
  beside: Beside,
  lead: number,
  unit: number,
): Compared | undefined {
  const claim = compareText(passage, beside.claim);
  const title = compareText(passage, beside.title);
  const [near, other] = nearness(claim) >= nearness(title) ? [claim, title] : [title, claim];
  if (!near) return undefined;
  const whole: WholeFeatures = {
    wholePassageCoverage: beside.shared,
    wholeNearPassageCoverage: coveredByEither(
      passage.rarity,
      near.comparison.nearPassage,
      other?.comparison.nearPassage,
    ),
    searchScore: beside.candidate.searchScore,
    otherText: (other ?? near).coverage.near,
    claimNearCoverage: (claim ?? near).coverage.nearCheck,
    lead,
    rank: Math.min(RANKS, beside.candidate.rank),
  };
  const features = featuresOf(near.comparison, near.coverage, unit);
  return {
    check: beside.candidate.check,
    field: near === claim ? 'claim' : 'title',
    features: inOrder(features, whole),
    isVerbatim: isVerbatim(features),
    isOther:
      beside.said < LEAST_SAID ||
      isTooFar(near.comparison, near.coverage) ||
      isOther(passage, claim, title),
    told: toldOf(near.comparison),
    terms: near.comparison.check.terms.length,
    unsaid: unsaidIn(near.comparison),
  };
}

function inOrder(text: TextFeatures, whole: WholeFeatures): Float32Array {
  const features = new Float32Array(FEATURES.length);
  let to = 0;
  for (let at = 0; at < TEXT_FEATURES.length; at++) features[to++] = text[TEXT_FEATURES[at]!];
  for (let at = 0; at < WHOLE_FEATURES.length; at++) features[to++] = whole[WHOLE_FEATURES[at]!];
  return features;
}

function compareText(passage: Passage, laid: Laid | undefined): Text | undefined {
  if (!laid) return undefined;
  const { vectors } = passage.meaning;
  const comparison = compare(passage, laid.text, vectors, laid.alignment, passage.meaning);
  return { comparison, coverage: coverageOf(comparison) };
}

function unsaidIn(comparison: Comparison): number {
  let unsaid = 0;
  for (let at = 0; at < comparison.check.terms.length; at++) {
    if (comparison.alignment.check[at] === 0 && !isSaidOtherwise(comparison, at)) unsaid++;
  }
  return unsaid;
}

/** Whether a word of the passage, beside those that correspond, means what a term of the check does. */
function isSaidOtherwise({ check, alignment, here }: Comparison, at: number): boolean {
  const row = check.rows[at]!;
  if (row < 0 || check.named[at]! >= IS_NAME) return false;
  return here
    .nearnessOf(row)
    .some((counts, place) => counts >= MEANS_THE_SAME && alignment.passage[place] === 0);
}

function isVerbatim({ coverage, order, matched }: TextFeatures): boolean {
  return coverage === 1 && order === 1 && matched >= Math.log2(1 + FEW_TERMS);
}

/** What is another claim is so under any title. */
function isOther(passage: Passage, claim: Text | undefined, title: Text | undefined): boolean {
  const texts = [claim, title].filter((text) => text !== undefined);
  return (
    isOnlyOfMedia(claim?.comparison.check.terms ?? [], passage.terms) ||
    texts.some(({ comparison, coverage }) =>
      isOtherClaim(comparison, coverage.check, coverage.passage),
    )
  );
}

function nearness(text: Text | undefined): number {
  return text ? text.coverage.near + text.comparison.meaning : -1;
}
