import { isOnTheTrueSide } from '../verdict.ts';
import type { Token } from './fold.ts';
import { itemsOf, type Sentence, sentencesIn } from './items.ts';
import { readAnswer, readHead, readShort, readTail, readWhole } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { isChoice, isQuestion } from './questions.ts';
import { readRealMedia } from './real-media.ts';
import { deniesFalsehood, readSentences } from './sentence.ts';
import { type Reading, unitsOf } from './unit.ts';

/**
 * What a label says in one language, by the plainest form that fits. What it asks is left out: a
 * question is no verdict.
 */
export function readingOf(tokens: readonly Token[], lexicon: Lexicon): Reading {
  const said: Sentence[] = [];
  const asked: Sentence[] = [];
  for (const words of sentencesIn(tokens)) {
    const sentence = itemsOf(words, lexicon);
    (isQuestion(words, sentence, lexicon.asks) || isChoice(sentence) ? asked : said).push(sentence);
  }
  if (said.length === 0 && asked.length > 0) return 'unclear';
  if (said.some(deniesFalsehood)) return 'unclear';
  // "Is it a fake? No, ..." answers something else than whether the claim is true.
  const asksOther = asked
    .flatMap((one) => unitsOf(one))
    .some((unit) => !isOnTheTrueSide(unit.verdict));
  return (
    (asksOther ? undefined : readAnswer(said, lexicon)) ??
    readRealMedia(said) ??
    readWhole(said) ??
    readHead(said) ??
    readTail(said) ??
    readShort(said) ??
    readSentences(said) ??
    (asksOther ? 'unclear' : undefined)
  );
}
