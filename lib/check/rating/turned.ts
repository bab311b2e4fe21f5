import { isOnTheFalseSide, isOnTheTrueSide } from '../verdict.ts';
import { isFiller, isHearsay, type Sentence } from './items.ts';
import { type Reading, type Unit, unitsOf } from './unit.ts';

/**
 * "True in 2010 but now false", "was true, no longer is": it was so, and is no more. What "was
 * false, now true" says of the claim, nobody knows.
 */
export function readTurned(sentences: readonly Sentence[]): Reading {
  const [sentence] = sentences;
  if (sentence === undefined || sentences.length > 1 || sentence.some(isHearsay)) return undefined;
  if (!sentence.some(({ part }) => part === 'now' || part === 'ended')) return undefined;
  const [before, after, more] = unitsOf(sentence);
  if (before === undefined || more !== undefined) return undefined;
  if (isOnTheFalseSide(before.verdict) && isOnTheTrueSide(after?.verdict)) {
    return nowBeside(sentence, before, after!) ? 'unclear' : undefined;
  }
  if (before.verdict !== 'outdated' && !isOnTheTrueSide(before.verdict)) return undefined;
  const isOver = after ? isNowFalse(sentence, before, after) : endsThere(sentence, before);
  return isOver ? 'outdated' : undefined;
}

function isNowFalse(sentence: Sentence, before: Unit, after: Unit): boolean {
  const isOver = isOnTheFalseSide(after.verdict) || after.verdict === 'outdated';
  return isOver && nowBeside(sentence, before, after);
}

/** "now" beside the later verdict: "but now false", "aber falsch heute". */
function nowBeside(sentence: Sentence, before: Unit, after: Unit): boolean {
  const now = sentence.findIndex(({ part }, at) => at >= before.to && part === 'now');
  const between = sentence.slice(Math.min(now, after.to) + 1, Math.max(now, after.from));
  return now !== -1 && between.every(isFiller);
}

/** "True, but no longer". */
function endsThere(sentence: Sentence, { to }: Unit): boolean {
  const rest = sentence.slice(to);
  return rest.some(({ part }) => part === 'ended') && rest.every(isKnown);
}

function isKnown({ part }: Sentence[number]): boolean {
  return part !== 'unknown';
}
