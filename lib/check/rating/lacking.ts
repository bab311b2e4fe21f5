import type { Token } from './fold.ts';
import { sentencesIn } from './items.ts';
import { formsOf, type Lexicon, phraseAt } from './lexicon.ts';
import type { Reading } from './unit.ts';

/**
 * "Доказательств того, что мэр знал, нет": what has no evidence stands between the evidence and its
 * negation, and may have words of verdicts in it that nobody says.
 */
export function readLacking(tokens: readonly Token[], lexicon: Lexicon): Reading {
  const opening = phraseAt(tokens, 0, lexicon.lacking);
  if (opening === undefined) return undefined;
  const inside = sentencesIn(tokens)[0]!.slice(opening.size);
  const text = ` ${formsOf(inside)}`;
  const closing = opening.sense.find((words) => text.endsWith(` ${words}`));
  if (closing === undefined) return undefined;
  const end = inside.length - closing.split(' ').length;
  return isOfAnother(inside, lexicon) || isDenied(inside, end, lexicon) ? undefined : 'unproven';
}

/** "Доказательства есть, сомнений нет": a clause that does not tell of what there is evidence. */
function isOfAnother(inside: readonly Token[], { that }: Lexicon): boolean {
  const next = inside.findIndex(({ after }) => after !== 'space');
  return next !== -1 && !inside.slice(0, next + 1).some(({ form }) => that.has(form));
}

/** "Dowodów nie brakuje": of what is not lacking there is some. */
function isDenied(inside: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const before = phraseAt(inside, end - 1, lexicon);
  return end > 0 && before?.size === 1 && before.sense.part === 'not';
}
