import type { TextRange } from '~/lib/check/check';

/**
 * What a passage does with the claim: says it (`asserts`), rejects it (`denies`), or only tells,
 * asks or quotes it (`reports`).
 */
export const STANCES = ['asserts', 'denies', 'reports'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * `shown`: a badge on the page. Listed in the popup only: `possible`, not certain enough for one;
 * `withheld`, certain enough, but of a publisher that makes none until the reader switches it on.
 */
export type Outcome = 'shown' | 'possible' | 'withheld';

/** Why a passage was matched, in a form the card can render. Ranges are UTF-16 offsets. */
export interface Explanation {
  /** Which text of the check the passage was compared with. */
  field: 'claim' | 'title';
  /** Words that correspond: `near` where they are not the same word. */
  aligned: AlignedWords[];
  /** What stands in one text only and matters, the weightiest first. */
  differs: Difference[];
}

export interface AlignedWords {
  passage: TextRange;
  check: TextRange;
  kind: 'same' | 'near';
}

export interface Difference {
  kind: 'rejection' | 'negation' | 'number' | 'date' | 'name' | 'word';
  side: 'passage' | 'check';
  text: string;
}

/** One check found for a passage. */
export interface Match {
  id: string;
  /** Chance that passage and check are about the same claim, 0 to 1. */
  probability: number;
  stance: Stance;
  outcome: Outcome;
  explanation: Explanation;
}
