import type { Token } from './fold.ts';
import { sentencesIn } from './items.ts';
import { formsOf, type Lexicon, phraseAt } from './lexicon.ts';
import type { Reading } from './unit.ts';

/**
 * "Доказательств того, что мэр знал, нет": what has no evidence stands between the evidence and its
 * negation, and may have words of verdicts in it that nobody says.
 */
export function readLacking(tokens: readonly Token[], { lacking }: Lexicon): Reading {
  const opening = phraseAt(tokens, 0, lacking);
  if (opening === undefined) return undefined;
  const text = ` ${formsOf(sentencesIn(tokens)[0]!.slice(opening.size))}`;
  return opening.sense.some((closing) => text.endsWith(` ${closing}`)) ? 'unproven' : undefined;
}
