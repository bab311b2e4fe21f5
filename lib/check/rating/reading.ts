import { isOnTheTrueSide } from '../verdict.ts';
import { isDeniedAbroad } from './denied-abroad.ts';
import type { Token } from './fold.ts';
import { isNegation, itemsOf, type Sentence, sentencesIn } from './items.ts';
import { readAnswer, readHead, readLastLine, readShort, readTail, readWhole } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { isChoice, isQuestion } from './questions.ts';
import { readRealMedia } from './real-media.ts';
import { deniesFalsehood, readSentences } from './sentence.ts';
import { readTurned } from './turned.ts';
import { type Reading, unitsOf } from './unit.ts';

/**
 * What a label says in one language, by the plainest form that fits. What it asks is left out: a
 * question is no verdict.
 */
export function readingOf(tokens: readonly Token[], lexicon: Lexicon): Reading {
  const { said, asked } = partedByQuestions(tokens, lexicon);
  if (said.length === 0 && asked.length > 0) return 'unclear';
  if (said.some(deniesFalsehood)) return 'unclear';
  if (said.some(isDeniedAbroad)) return undefined;
  // "Is it a fake? No, ..." answers something else than whether the claim is true.
  const asksOther = asked
    .flatMap((one) => unitsOf(one))
    .some((unit) => !isOnTheTrueSide(unit.verdict));
  return (
    (asksOther ? undefined : readAnswer(said, lexicon, asked)) ??
    readTurned(said) ??
    readRealMedia(said) ??
    readWhole(said) ??
    readHead(said) ??
    readTail(said) ??
    readLastLine(said) ??
    readShort(said) ??
    readSentences(said) ??
    (asksOther ? 'unclear' : undefined)
  );
}

/** The sentences that say something and those that ask; "True or false: false" does both. */
function partedByQuestions(tokens: readonly Token[], lexicon: Lexicon) {
  const said: Sentence[] = [];
  const asked: Sentence[] = [];
  for (const words of sentencesIn(tokens)) {
    const answer = answerAt(words, lexicon);
    for (const part of answer === -1 ? [words] : [words.slice(0, answer), words.slice(answer)]) {
      const sentence = itemsOf(part, lexicon);
      (asks(part, sentence, lexicon) ? asked : said).push(sentence);
    }
  }
  return { said, asked };
}

/** Where the answer begins that stands in one sentence with its question, behind a sign; else -1. */
function answerAt(words: readonly Token[], lexicon: Lexicon): number {
  const at = words.findLastIndex(({ after }) => after === 'colon' || after === 'clause');
  if (at === -1) return -1;
  const question = words.slice(0, at);
  const items = itemsOf(question, lexicon);
  // "Không: đúng": what ends a question elsewhere is all there is.
  if (items.every(isNegation)) return -1;
  const isOne =
    words[at]!.after === 'colon'
      ? asks(question, items, lexicon)
      : isChoice(items) && items.every(({ part }) => part !== 'unknown');
  return isOne ? at : -1;
}

function asks(words: readonly Token[], sentence: Sentence, lexicon: Lexicon): boolean {
  return isQuestion(words, sentence, lexicon.asks) || isChoice(sentence);
}
