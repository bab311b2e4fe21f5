import type { Token } from './fold.ts';
import {
  type Item,
  isBut,
  isHearsay,
  isMedia,
  isNegation,
  type Sentence,
  sentencesIn,
} from './items.ts';
import { type Lexicon, phraseAt } from './lexicon.ts';
import type { Reading } from './unit.ts';

/**
 * "The pope never said this", "Das ist nie passiert": the first sentence denies as a whole what the
 * claim tells. That is a verdict only where no other stands, as "true" does in "True: she never
 * said this", and where nobody else says so; what a picture never showed is another matter.
 * `sentences` are those of `tokens`.
 */
export function readNever(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Reading {
  const [words] = sentencesIn(tokens);
  const phrase = words && denialIn(words, lexicon);
  if (phrase === undefined) return undefined;
  if (sentences.some((sentence) => sentence.some(saysMore))) return undefined;
  return outside(sentences[0]!, phrase).some(changesDenial) ? undefined : 'false';
}

/** Words of a sentence: `[from, to)`. */
interface Range {
  from: number;
  to: number;
}

/** Where a sentence has such a phrase in one clause. */
function denialIn(words: readonly Token[], { never }: Lexicon): Range | undefined {
  for (const from of words.keys()) {
    const to = from + (phraseAt(words, from, never)?.size ?? 0);
    const isOneClause = words.slice(from + 1, to).every(({ after }) => after === 'space');
    if (to > from && isOneClause) return { from, to };
  }
  return undefined;
}

/** The pieces of a sentence that have no word in a range of its words. */
function outside(sentence: Sentence, { from, to }: Range): Item[] {
  let at = 0;
  return sentence.filter(({ size }) => {
    const start = at;
    at += size;
    return start >= to || at <= from;
  });
}

function saysMore(item: Item): boolean {
  return item.part === 'verdict' || isBut(item) || isMedia(item);
}

/** "According to the mayor", "it is not so that", also in another language. */
function changesDenial(item: Item): boolean {
  return (
    isHearsay(item) || isNegation(item) || item.denies === 'negation' || item.denies === 'doubt'
  );
}
