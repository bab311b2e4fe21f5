import type { Token } from './fold.ts';
import { sentencesOf } from './items.ts';
import { readAnswer, readHead, readShort, readTail, readWhole } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { readSentences } from './sentence.ts';
import type { Reading } from './unit.ts';

/** What a label says in one language, by the plainest form that fits. */
export function readingOf(tokens: readonly Token[], lexicon: Lexicon): Reading {
  const sentences = sentencesOf(tokens, lexicon);
  return (
    readWhole(sentences) ??
    readAnswer(sentences, lexicon) ??
    readHead(sentences) ??
    readTail(sentences) ??
    readShort(sentences) ??
    readSentences(sentences)
  );
}
