import type { Stance } from './decision.ts';

/** Words that turn a sentence round, in the languages of the first checks. */
const NEGATION =
  /\b(?:not|no|never|none|nor|neither|without|cannot|false|falsely|fake|hoax|myth|myths|debunk\w*|refut\w*|disprov\w*|untrue|wrong|bogus|baseless|unfounded|misinformation|disinformation|rumou?r\w*|denies|denied|deny|rejects?|rejected|dismiss\w*|misleading)\b|n['’]t\b/giu;

/** A sentence that leaves open who says so, or whether it is so. */
const REPORT =
  /\b(?:claims?|claimed|claiming|alleg\w+|reportedly|according to|says?|said|saying|tells?|told|insists?|insisted|believes?|believed|argues?|argued|suggests?|suggested|asks?|asked|may|might|could|rumou?r\w*|supposedly|apparently|so-called|whether|fact[- ]?check\w*)\b/iu;

const QUESTION =
  /[?？؟]|^\s*(?:is|are|was|were|did|does|do|can|could|will|has|have|should|why|how)\b/iu;

/**
 * What a passage does with a claim that it is about. Negations count only where the claim has not
 * as many: "vaccines do not work" said of the claim "vaccines do not work" asserts it. A first
 * version by words alone, English: where it does not know it says `reports` rather than `asserts`
 * only if a word or a question mark speaks for it.
 */
export function stanceOf(passage: string, claim: string): Stance {
  if (negations(passage) > negations(claim)) return 'denies';
  if (QUESTION.test(passage) && !QUESTION.test(claim)) return 'reports';
  if (REPORT.test(passage) && !REPORT.test(claim)) return 'reports';
  return 'asserts';
}

/** Number of negating words, as the card and the decision count them. */
export function negations(text: string): number {
  return text.match(NEGATION)?.length ?? 0;
}

/** The negating words themselves, for the explanation. */
export function negationWords(text: string): string[] {
  return text.match(NEGATION) ?? [];
}
