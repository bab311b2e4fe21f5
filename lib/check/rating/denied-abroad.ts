import type { Sentence } from './items.ts';

/** Words between a certain negation and the verdict behind it: "não se trata de um fake". */
const REACH_FORWARD = 5;

/** Words between a verdict and a certain negation behind it: "fake bir haber değil". */
const REACH_BACK = 3;

/**
 * Whether a negation of another language stands before or behind a verdict: "Kein Fake" in a check
 * that says it is in English. Its own language would know what is left of the verdict; this one
 * does not, and to leave the negation out would turn the label round.
 */
export function isDeniedAbroad(sentence: Sentence): boolean {
  return sentence.some(({ denies }, at) => {
    if (denies === undefined) return false;
    if (denies === 'maybe') return reaches(sentence, at, 1, 1);
    return reaches(sentence, at, 1, REACH_FORWARD) || reaches(sentence, at, -1, REACH_BACK);
  });
}

/** Whether a verdict stands in the same clause, at most `most` pieces away. */
function reaches(sentence: Sentence, from: number, step: -1 | 1, most: number): boolean {
  for (let at = from + step; Math.abs(at - from) <= most; at += step) {
    const later = sentence[step === 1 ? at : at + 1];
    const item = sentence[at];
    if (item === undefined || later?.after !== 'space') return false;
    if (item.part === 'verdict') return true;
  }
  return false;
}
