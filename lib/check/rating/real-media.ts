import { isOnTheFalseSide, isOnTheTrueSide } from '../verdict.ts';
import { isBut, isMedia, type Said, type Sentence } from './items.ts';
import { type Reading, unitsOf } from './unit.ts';

/**
 * "Real photo, wrong context": a picture is called real and what is told with it is not. That is
 * neither true nor half true: it is out of its context, or altered.
 */
export function readRealMedia({ sentences, clauses }: Said): Reading {
  // Nearly no label names a picture, and to look for all its verdicts takes a while.
  if (!sentences.some((sentence) => sentence.some(isMedia))) return undefined;
  const [first, ...rest] = clauses.flatMap((clause) =>
    unitsOf(clause).map(({ verdict }) => ({ verdict, clause })),
  );
  if (first === undefined || !isOnTheTrueSide(first.verdict)) return undefined;
  const but = first.clause.findIndex(isBut);
  const head = but > 0 ? first.clause.slice(0, but) : first.clause;
  if (!head.some(isMedia) || head.some(isUnknown)) return undefined;
  const others = rest.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'other');
  // "The video is real, but it was filmed in 2016."
  if (others.length === 0 && isTakenBack(sentences)) return 'misleading-context';
  if (others.length === 0 || others.filter(isOnTheFalseSide).length > 1) return undefined;
  if (others.every((verdict) => verdict === 'altered-media')) return 'altered-media';
  const isElsewhere = others.every(
    (verdict) => verdict === 'misleading-context' || isOnTheFalseSide(verdict),
  );
  return isElsewhere ? 'misleading-context' : undefined;
}

/** Whether a "but" says something that this vocabulary does not know, or when it was: "but from 2016". */
export function isTakenBack(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => {
    const but = sentence.findIndex(isBut);
    return but !== -1 && sentence.slice(but).some((item) => isUnknown(item) || isNumber(item));
  });
}

function isNumber({ part }: Sentence[number]): boolean {
  return part === 'number';
}

function isUnknown({ part }: Sentence[number]): boolean {
  return part === 'unknown';
}
