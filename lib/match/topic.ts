import { isEnglish } from './word-vectors.ts';

/** Longest text that is read as a topic, in words. */
const MAX_WORDS = 20;

/** What states something in English, and so makes a claim of a text. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|says?|said)\b|n['’]t\b/i;

/** A quotation, or a topic with a statement after it: "On jobs: we lost two million." */
const GOES_ON = /[,:;"“”]/;

/** Words with which a text of these scripts hardly ever states anything. */
const NAME_WORDS = 2;
const SPACED_SCRIPTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\s]+$/u;

/**
 * Whether a text only names somebody or a topic: "Matteo Salvini", and in English "On abortion
 * rights", "On whether to raise the debt limit". Some fact-checkers put who spoke in the claim's
 * place; those who rate whether somebody changed position publish topics. Nobody can make such
 * "claims", so a headline of the same people is no match.
 */
export function isTopic(text: string, lang: string): boolean {
  const words = text.trim().split(/\s+/, NAME_WORDS + 1);
  if (words.length <= NAME_WORDS && SPACED_SCRIPTS.test(text)) return true;
  if (!isEnglish(lang) || !/^on\s+(?!average\b)/i.test(text)) return false;
  if (text.split(/\s+/, MAX_WORDS + 1).length > MAX_WORDS) return false;
  return /^on\s+whether\b/i.test(text) || !(GOES_ON.test(text) || STATES.test(text));
}
