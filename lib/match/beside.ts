import { type Alignment, align } from './align.ts';
import type { Candidate } from './candidates.ts';
import { covered, harmonic } from './coverage.ts';
import type { Passage } from './reading.ts';
import type { WeighedText } from './weighed-text.ts';

/** How many of the next best candidates one is set against. */
const RIVALS = 6;

/** What counts beside the better of title and claim: the share that both have together. */
const TOGETHER = 0.5;

/**
 * Least share of a claim or title that a passage must say in the same words or names to be listed
 * as possible. Of what the network thinks possible four in a thousand say less beside headlines that
 * are about a claim, and twelve beside posts; none of them would get a badge. Most of what ordinary
 * headlines resemble says less, and need not be compared.
 */
export const LEAST_SAID = 0.3;

/**
 * By how much less than its rivals a candidate may share with the passage. Of what is at least
 * possible one in a thousand shares less, or a single word; none of it would get a badge.
 */
const LEAST_LEAD = -0.1;

/** One text of a check, and where the passage says the same in the same words or names. */
export interface Laid {
  text: WeighedText;
  alignment: Alignment;
}

/** A candidate with its texts beside the passage: as much as can be told without word vectors. */
export interface Beside {
  candidate: Candidate;
  claim: Laid | undefined;
  title: Laid | undefined;
  /** Share of the claim or the title, whichever is more, that the passage says in its own words. */
  said: number;
  /** How much passage and check share, 0 to 1.5. */
  shared: number;
  /** How many terms and names of the claim or the title, whichever are more, the passage has. */
  matched: number;
}

/** Lays a candidate's claim and title, either of which may be missing, beside the passage. */
export function layBeside(
  passage: Passage,
  candidate: Candidate,
  [claim, title]: readonly (WeighedText | undefined)[],
): Beside {
  const beside = { candidate, claim: lay(passage, claim), title: lay(passage, title) };
  let [said, better, matched] = [0, 0, 0];
  for (const laid of [beside.claim, beside.title]) {
    if (!laid) continue;
    matched = Math.max(matched, laid.alignment.pairs.length);
    const ofCheck = covered(laid.text.rarity, laid.alignment.check);
    said = Math.max(said, ofCheck);
    better = Math.max(better, harmonic(ofCheck, covered(passage.rarity, laid.alignment.passage)));
  }
  const either = coveredByEither(
    passage.rarity,
    beside.claim?.alignment.passage,
    beside.title?.alignment.passage,
  );
  return { ...beside, said, shared: better + TOGETHER * either, matched };
}

/** Whether a candidate may be so near that it is worth comparing in full. `lead`: see `leadOf`. */
export function isWorthComparing({ said, matched }: Beside, lead: number): boolean {
  return said >= LEAST_SAID && matched > 1 && lead >= LEAST_LEAD;
}

function lay(passage: Passage, text: WeighedText | undefined): Laid | undefined {
  return text && { text, alignment: align(passage.terms, text.terms, passage.places) };
}

/** By how much more a check shares with the passage than the next best ones do. */
export function leadOf(beside: Beside, all: readonly Beside[]): number {
  let [sum, rivals] = [0, 0];
  for (let at = 0; at < all.length && rivals < RIVALS; at++) {
    if (all[at] === beside) continue;
    sum += all[at]!.shared;
    rivals++;
  }
  return beside.shared - sum / Math.max(1, rivals);
}

/** Share of a passage that two texts cover together. */
export function coveredByEither(
  rarity: Float32Array,
  one: Float32Array | undefined,
  other: Float32Array | undefined,
): number {
  let [sum, all] = [0, 0];
  for (let at = 0; at < rarity.length; at++) {
    sum += rarity[at]! * Math.max(one?.[at] ?? 0, other?.[at] ?? 0);
    all += rarity[at]!;
  }
  return all === 0 ? 0 : sum / all;
}
