import type { Verdict } from '~/lib/check/verdict';

/** A verdict that a sentence passes on a claim. */
export interface SentenceVerdict {
  /** In the article's words, beginning with a capital: `Partially True`, `Not true`. */
  label: string;
  verdict: Verdict;
  /** How sure it is that this is the verdict and not part of the claim; 1 or more. */
  certainty: number;
  /** Whether it is said of something called a claim, and not of whatever. */
  isOfClaim: boolean;
  /** 0 in plain words, 1 with a capital as labels have, 2 in bold or alone, 3 in a line for it. */
  explicitness: 0 | 1 | 2 | 3;
  /** Counts only where nothing else passes a verdict, see `reservationOf`. */
  isWeak: boolean;
  /** Whether it is called a rating: "is rated False". */
  isRated: boolean;
  /** The claim in the sentence's words, where it says "the claim that ...". */
  statement?: string;
}
