import type { Token } from './fold.ts';
import {
  type Item,
  isBut,
  isFiller,
  isHearsay,
  isNegation,
  outside,
  type Range,
  type Sentence,
} from './items.ts';
import { type Lexicon, phraseAt } from './lexicon.ts';
import { isDegree, type Reading } from './unit.ts';

/** Pieces that a claim has at least: "it is true that so" says nothing. */
const FEWEST = 2;

/**
 * "It is true that the fee was doubled": the label is one sentence that calls the claim true and
 * says it again. Whatever may set it right (a "but", a further clause), deny a part of it or make it
 * somebody else's word leaves nothing certain: "It is true that she was there, not that she sang".
 */
export function readConfirmed(
  tokens: readonly Token[],
  [sentence, ...more]: readonly Sentence[],
  lexicon: Lexicon,
): Reading {
  if (sentence === undefined || more.length > 0) return undefined;
  const phrase = confirmationIn(tokens, lexicon);
  if (phrase === undefined) return undefined;
  const claim = outside(sentence, phrase);
  if (claim.length < FEWEST || claim.some(leavesOpen)) return undefined;
  if (isCut(sentence, phrase)) return undefined;
  // "上記の内容は一部事実です": before the truth a degree is of it.
  if (phrase.from > 0 && claim.some(isDegree)) return undefined;
  return claim.slice(1).every(({ after }) => after === 'space') ? 'true' : undefined;
}

function confirmationIn(words: readonly Token[], { confirms }: Lexicon): Range | undefined {
  for (const from of words.keys()) {
    const found = phraseAt(words, from, confirms);
    const to = from + (found?.size ?? 0);
    if (found?.sense === 'opening' && from === 0) return { from, to };
    if (found?.sense === 'closing' && to === words.length) return { from, to };
  }
  return undefined;
}

/** "不属实" is a word that only ends as the phrase does; "da je" may go on. */
function isCut(sentence: Sentence, { from, to }: Range): boolean {
  let end = 0;
  return sentence.some((item) => {
    const start = end;
    end += item.size;
    const crosses = (start < from && from < end) || (start < to && to < end);
    return crosses && !isFiller(item) && item.part !== 'that';
  });
}

function leavesOpen(item: Item): boolean {
  return (
    OPEN.has(item.part) ||
    isBut(item) ||
    isNegation(item) ||
    isHearsay(item) ||
    item.denies === 'negation' ||
    item.denies === 'doubt'
  );
}

const OPEN = new Set<Item['part']>(['verdict', 'only']);
