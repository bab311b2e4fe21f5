import { isOnTheFalseSide, isOnTheTrueSide, type Verdict } from '../verdict.ts';
import {
  type Item,
  isAnd,
  isEvidence,
  isFiller,
  isNamed,
  isNegation,
  type Sentence,
} from './items.ts';
import type { Part } from './lexicon.ts';

/**
 * What a label says: a verdict; `unclear` where its words contradict each other or leave nothing
 * certain; undefined where the language does not know it.
 */
export type Reading = Verdict | 'unclear' | undefined;

/** A verdict word together with the words that change it: "not entirely true". */
export interface Unit {
  /** What they mean together; undefined where nothing certain is left ("not false"). */
  verdict: Verdict | undefined;
  /** Its pieces in the sentence: `[from, to)`. */
  from: number;
  to: number;
  /** Words of the listed phrase. */
  size: number;
  /** Whether it is a proof denied: "n'est pas prouvé". */
  isUnproven: boolean;
}

/**
 * "Yalan değil doğru", "거짓이 아니라 사실": of two verdicts with a negation between them it is of the
 * former in one language and of the latter in another.
 */
function isOfEither(sentence: Sentence, at: number): boolean {
  if (sentence[at]!.part !== 'not') return false;
  let before = at - 1;
  while (before >= 0 && sentence[before + 1]!.after === 'space' && mayFollow(sentence[before]!)) {
    before -= 1;
  }
  const verdict = sentence[before + 1]!.after === 'space' ? sentence[before]?.verdict : undefined;
  return verdict !== undefined && !isOnTheTrueSide(verdict);
}

/** What may stand between a verdict and the negation behind it. */
function mayFollow(item: Item): boolean {
  return isNegation(item) || (mayStandBetween(item) && !isAnd(item));
}

/** Fillers that may stand between a verdict and what changes it: "not a wholly". */
const REACH = 3;

const DEGREES = new Set<Item['part']>(['fully', 'mostly', 'partly', 'barely']);
const CHANGES = new Set<Item['part']>([...DEGREES, 'not', 'ended']);

/** Whether a word says how far something holds: wholly, mostly, partly, hardly. */
export function isDegree({ part }: Item): boolean {
  return DEGREES.has(part);
}

/**
 * The verdicts of a sentence. `isOneClause`: what leads up to a verdict may stand in a clause of
 * its own ("Partly: true").
 */
export function unitsOf(sentence: Sentence, isOneClause = false): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < sentence.length; index += 1) {
    if (sentence[index]!.part === 'verdict') units.push(unitAt(sentence, index, isOneClause));
  }
  return units;
}

function unitAt(sentence: Sentence, index: number, isOneClause: boolean): Unit {
  const before = changesBefore(sentence, index, isOneClause);
  const behind = changesBehind(sentence, index);
  const item = sentence[index]!;
  const isOfOther = isOnTheTrueSide(item.verdict) && before.some((at) => isOfEither(sentence, at));
  const isDenied = item.isDenial || [...before, ...behind].some((at) => isNegation(sentence[at]!));
  let meaning: Meaning | undefined =
    isOfOther || (isDenied && hasOnlyBeside(sentence, index))
      ? undefined
      : { ...plain(item.verdict!), isProof: item.isProof };
  // "Stimmt nicht ganz": behind a verdict the last word is the nearest.
  for (const change of [...before, ...behind.toReversed()]) {
    meaning = meaning && changed(meaning, sentence[change]!.part as Part);
  }
  const all = [index, ...before, ...behind];
  return {
    verdict: meaning?.verdict,
    from: Math.min(...all),
    to: Math.max(...all) + 1,
    size: item.size,
    isUnproven: meaning?.isProof === true && meaning.verdict === 'unproven',
  };
}

/** Positions of what changes the verdict at `index` and stands before it, the nearest first. */
function changesBefore(sentence: Sentence, index: number, isOneClause: boolean): number[] {
  const found: number[] = [];
  let fillers = 0;
  for (let at = index - 1; at >= 0 && fillers <= REACH; at -= 1) {
    if (!isOneClause && sentence[at + 1]!.after !== 'space') break;
    const item = sentence[at]!;
    if (CHANGES.has(item.part)) found.push(at);
    else if (mayStandBetween(item)) fillers += 1;
    else break;
  }
  return found;
}

/**
 * Positions of what changes the verdict at `index` and stands behind it: "stimmt nicht". What
 * leads to a further verdict belongs to that one; what stands behind an "and" or a "that" is of
 * something else: "true and not new", "true that nobody came". A degree counts at the end of a clause only: "false, mostly because ..." is false.
 */
function changesBehind(sentence: Sentence, index: number): number[] {
  const found: number[] = [];
  let fillers = 0;
  for (let at = index + 1; at < sentence.length && fillers <= REACH; at += 1) {
    const item = sentence[at]!;
    if (item.after !== 'space' || isAnd(item) || item.opens || NOR.has(item.form)) return found;
    if (CHANGES.has(item.part)) found.push(at);
    else if (mayStandBetween(item)) fillers += 1;
    else if (item.part === 'verdict') return [];
    else return found.filter((change) => !isDegree(sentence[change]!));
  }
  return found;
}

/** "And not" in one word, as words are compared. */
const NOR = new Set(
  'nor ani eika eivatka nici ואינו ואינה ואינם ולא وليس وليست ولم ولا'.split(' '),
);

function mayStandBetween(item: Item): boolean {
  return isFiller(item) || isNamed(item) || isEvidence(item) || item.part === 'only';
}

/**
 * "Sadece doğru değil", "ليس صحيحا فقط": whether an "only" stands right beside a verdict. What is
 * "not only true" is true, and what is "only not true" false: nobody knows which is meant. Behind
 * the negation it is of what follows: "सच नहीं सिर्फ अफवाह" ("not true, only a rumour").
 */
function hasOnlyBeside(sentence: Sentence, index: number): boolean {
  return reachesOnly(sentence, index, -1) || reachesOnly(sentence, index, 1);
}

function reachesOnly(sentence: Sentence, index: number, step: -1 | 1): boolean {
  for (let at = index + step; sentence[Math.max(at, at - step)]?.after === 'space'; at += step) {
    const item = sentence[at];
    if (item?.part === 'only') return true;
    if (item === undefined || !(isFiller(item) || isNamed(item))) return false;
  }
  return false;
}

interface Meaning {
  verdict: Verdict;
  /** "entirely true": its negation leaves a part of the truth standing. */
  isFull: boolean;
  /** "confirmed": its negation says that nobody knows. */
  isProof?: boolean;
}

/** What a degree or a negation makes of a verdict. */
function changed(meaning: Meaning, change: Part): Meaning | undefined {
  const { verdict } = meaning;
  if (meaning.isProof && (change === 'not' || change === 'barely')) {
    return { ...plain('unproven'), isProof: true };
  }
  if (change === 'not') return notThat(meaning);
  if (change === 'ended') return isOnTheTrueSide(verdict) ? plain('outdated') : undefined;
  if (!isOnTheLine(verdict)) return meaning;
  if (change === 'fully') return { ...meaning, isFull: true };
  if (change === 'barely') return verdict === 'true' ? plain('mostly-false') : undefined;
  if (change === 'partly') return plain('mixed');
  if (verdict === 'true') return plain('mostly-true');
  return verdict === 'false' ? plain('mostly-false') : meaning;
}

/** What is "not false" need not be true: it may be exaggerated, or unproven. */
function notThat({ verdict, isFull }: Meaning): Meaning | undefined {
  if (verdict !== 'true') return undefined;
  return plain(isFull ? 'mixed' : 'false');
}

function plain(verdict: Verdict): Meaning {
  return { verdict, isFull: false };
}

function isOnTheLine(verdict: Verdict): boolean {
  return isOnTheTrueSide(verdict) || isOnTheFalseSide(verdict);
}
