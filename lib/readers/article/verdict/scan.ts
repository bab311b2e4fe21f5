import type { TextRange } from '~/lib/check/check';
import { phraseForm, type Word, wordsOf } from '~/lib/check/words';
import { type VerdictGrammar, verdictGrammar } from './grammar';
import { quotationsIn } from './quotations';

/** A sentence with the ranges that are set in bold, in UTF-16 offsets. */
export interface Sentence {
  text: string;
  strong: TextRange[];
}

/** What is known beforehand: the article's language and its claim, as far as the title tells. */
export interface VerdictContext {
  lang: string;
  claim: string;
}

/** A sentence prepared for looking at its words. */
export interface Scan extends Sentence {
  words: readonly Word[];
  lang: string;
  grammar: VerdictGrammar;
  quotations: TextRange[];
  /** The claim's words in the form for comparison, between spaces. */
  claim: string;
}

/** Prepares a sentence. */
export function scanOf({ text, strong }: Sentence, { lang, claim }: VerdictContext): Scan {
  return {
    text,
    strong,
    words: wordsOf(text),
    lang,
    grammar: verdictGrammar(lang),
    quotations: quotationsIn(text),
    claim: ` ${phraseForm(claim)} `,
  };
}

/** What ends a clause; between the words of one there are spaces, commas, quotation marks. */
const BREAK = /[.;:!?()[\]\n–—]| - /;

/** Whether the word at `left` and the next one stand in one clause. */
export function isJoined({ text, words }: Scan, left: number): boolean {
  return !BREAK.test(text.slice(words[left]?.end, words[left + 1]?.start));
}
