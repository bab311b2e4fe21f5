import { isEnglish } from './word-vectors.ts';

/** Longest text that is read as a topic, in words. */
const MAX_WORDS = 20;

/** What states something in English, and so makes a claim of a text. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|says?|said)\b|n['’]t\b/i;

/** A quotation, or a topic with a statement after it: "On jobs: we lost two million." */
const GOES_ON = /[,:;"“”]/;

/**
 * Whether an English text only names a topic: "On abortion rights", "On whether to raise the debt
 * limit". Fact-checkers who rate whether somebody changed position publish such "claims". Nobody
 * can make them, so a headline of the same people is no match.
 */
export function isTopic(text: string, lang: string): boolean {
  if (!isEnglish(lang) || !/^on\s+(?!average\b)/i.test(text)) return false;
  if (text.split(/\s+/, MAX_WORDS + 1).length > MAX_WORDS) return false;
  return /^on\s+whether\b/i.test(text) || !(GOES_ON.test(text) || STATES.test(text));
}
