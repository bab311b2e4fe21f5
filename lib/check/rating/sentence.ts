import { type Item, isTurn, type Sentence } from './items.ts';
import { isOnTheTrueSide, type Reading, type Unit, unitsOf } from './unit.ts';

/** How far before its verdict the claim may be named, in pieces. */
const REACH = 12;

/** Words from which a phrase speaks for itself wherever it stands: "no evidence". */
const STRONG = 2;

/** As for a verdict of "true": "we rate as true". */
const STRONG_FOR_TRUE = 3;

/** A verdict in a sentence, and how it is said. */
interface Statement extends Unit {
  /** Said of something that is named: "the claim ... is false". */
  isPredicate: boolean;
  /** Part of what is named: "a false claim". */
  isAttribute: boolean;
  isStrong: boolean;
  /** Position among the sentences. */
  sentence: number;
}

/**
 * The verdict that a label passes in whole sentences: "The video, which many shared, is fake."
 * A verdict of "true" must be said of the claim in plain words, and nothing may speak against it.
 */
export function readSentences(sentences: readonly Sentence[]): Reading {
  const units = sentences.flatMap(statementsOf);
  const said = units.filter(isSaid);
  if (said.some(({ verdict }) => verdict === undefined)) return 'unclear';
  const isTrue = said.some(({ verdict }) => isOnTheTrueSide(verdict));
  if (isTrue) return truth(units, said, sentences);
  return beginning(sentences[0] ?? []) ?? chosen(said, sentences) ?? otherMedia(units, sentences);
}

function statementsOf(sentence: Sentence, position: number): Statement[] {
  return unitsOf(sentence).map((unit) => ({
    ...unit,
    isPredicate: isPredicate(sentence, unit),
    isAttribute: isNamed(neighbour(sentence, unit, -1)) || isNamed(neighbour(sentence, unit, 1)),
    isStrong: unit.size >= STRONG,
    sentence: position,
  }));
}

/** Whether a verdict is said at all and not a word among others; for "true" more is asked. */
function isSaid({ verdict, isPredicate, isAttribute, isStrong, size }: Statement): boolean {
  if (isOnTheTrueSide(verdict)) return isPredicate || size >= STRONG_FOR_TRUE;
  return isPredicate || isAttribute || isStrong;
}

/** "The claim is false": the claim, nothing but fillers, the verdict; or the verdict at the end. */
function isPredicate(sentence: Sentence, unit: Unit): boolean {
  if (isPlainPredicate(sentence, unit)) return true;
  return (
    !isOnTheTrueSide(unit.verdict) &&
    endsClause(sentence, unit) &&
    sentence.slice(Math.max(0, unit.from - REACH), unit.from).some(isNamed)
  );
}

function isPlainPredicate(sentence: Sentence, unit: Unit): boolean {
  let at = unit.from - 1;
  while (sentence[at]?.part === 'filler') at -= 1;
  const isDirect = at === unit.from - 1;
  return isNamed(sentence[at]) && (!isDirect || endsClause(sentence, unit));
}

function endsClause(sentence: Sentence, { to }: Unit): boolean {
  let at = to;
  while (sentence[at]?.part === 'filler' && sentence[at]?.after === 'space') at += 1;
  const next = sentence[at];
  return next === undefined || next.after !== 'space';
}

function truth(
  units: readonly Statement[],
  said: readonly Statement[],
  sentences: readonly Sentence[],
): Reading {
  const isAgreed = units.every(({ verdict }) => isOnTheTrueSide(verdict));
  const isTurned = sentences.some((sentence) => sentence.some(isTurn));
  return isAgreed && !isTurned ? said[0]!.verdict : 'unclear';
}

/** "False information about ...": a verdict other than "true" that a label begins with. */
function beginning(sentence: Sentence): Reading {
  const [first] = unitsOf(sentence);
  if (first?.verdict === undefined || first.verdict === 'other') return undefined;
  if (isOnTheTrueSide(first.verdict)) return undefined;
  const isFirst = sentence.slice(0, first.from).every((item) => isNamed(item) || isFiller(item));
  return isFirst ? first.verdict : undefined;
}

/**
 * Of several verdicts the one that is said of the claim. A photo shown with a "false claim" is
 * out of its context, not false itself.
 */
function chosen(said: readonly Statement[], sentences: readonly Sentence[]): Reading {
  const predicate = said.find((unit) => unit.isPredicate);
  if (predicate) return predicate.verdict;
  const altered = said.find(({ verdict }) => verdict === 'altered-media');
  const [first] = said;
  if (altered || first === undefined) return altered?.verdict;
  const hasMedia = sentences.some((sentence) => sentence.some(isMedia));
  return first.verdict === 'false' && hasMedia ? 'misleading-context' : first.verdict;
}

/** "This photo was not taken in ...": it is shown for what it is not. */
function otherMedia(units: readonly Statement[], sentences: readonly Sentence[]): Reading {
  if (units.length > 0) return undefined;
  const isDenied = sentences.some((sentence) => {
    const media = sentence.findIndex(isMedia);
    return media !== -1 && sentence.slice(media).some(({ part }) => part === 'not');
  });
  return isDenied ? 'misleading-context' : undefined;
}

function neighbour(sentence: Sentence, unit: Unit, side: -1 | 1): Item | undefined {
  const at = side === -1 ? unit.from - 1 : unit.to;
  const isJoined = sentence[side === -1 ? unit.from : unit.to]?.after === 'space';
  return isJoined ? sentence[at] : undefined;
}

function isNamed(item: Item | undefined): boolean {
  return item?.part === 'claim' || item?.part === 'media';
}

function isMedia({ part }: Item): boolean {
  return part === 'media';
}

function isFiller({ part }: Item): boolean {
  return part === 'filler';
}
