import { isOnTheFalseSide, isOnTheTrueSide, type Verdict } from '../verdict.ts';
import { isReported } from './hearsay.ts';
import {
  type Item,
  isAnd,
  isEvidence,
  isFiller,
  isHearsay,
  isMedia,
  isNamed,
  isNegation,
  isTurn,
  namesTooMuch,
  type Sentence,
} from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, type Unit, unitsOf } from './unit.ts';

/** How far before its verdict the claim may be named, in pieces. */
const REACH = 12;

/** How far before a verdict something else may be denied that it is part of, in pieces. */
const REACH_OF_DENIAL = 5;

/** Words from which a phrase speaks for itself wherever it stands: "no evidence". */
const STRONG = 2;

/** A verdict in a sentence, and how it is said. */
interface Statement extends Unit {
  /** Said of something that is named: "the claim ... is false". */
  isPredicate: boolean;
  /** Part of what is named: "a false claim". */
  isAttribute: boolean;
  /** The same of words, not of a picture. */
  isOfClaim: boolean;
  isStrong: boolean;
  /** Not the publisher's own word, or denied. */
  isReported: boolean;
}

/**
 * The verdict that a label passes in whole sentences: "The video, which many shared, is fake."
 * A verdict of "true" must be a sentence's only matter, "We rate this claim true", and nothing may
 * speak against it. What somebody else says is no verdict.
 */
export function readSentences(sentences: readonly Sentence[]): Reading {
  const units = sentences.flatMap(statementsOf);
  const said = units.filter(isSaid);
  if (said.some(({ verdict }) => verdict === undefined)) return 'unclear';
  if (said.length === 0 && units.some((unit) => unit.isReported)) return 'unclear';
  const isTrue = said.some(({ verdict }) => isOnTheTrueSide(verdict));
  if (isTrue) return truth(units, said, sentences);
  return (
    beginning(sentences[0] ?? []) ?? chosen(units, said, sentences) ?? otherMedia(units, sentences)
  );
}

function statementsOf(sentence: Sentence): Statement[] {
  return unitsOf(sentence).map((unit) => {
    const isPlain = isPlainPredicate(sentence, unit);
    const isTrue = isOnTheTrueSide(unit.verdict);
    return {
      ...unit,
      isPredicate: isTrue ? isPlainTruth(sentence, unit) : isPlain || endsOnClaim(sentence, unit),
      isAttribute: isNamed(neighbour(sentence, unit, -1)) || isNamed(neighbour(sentence, unit, 1)),
      isOfClaim:
        neighbour(sentence, unit, 1)?.part === 'claim' ||
        sentence.slice(unit.from, unit.to).some((item) => item.isOfClaim),
      isStrong: unit.size >= STRONG || endsUnproven(sentence, unit),
      isReported: isTakenBack(sentence, unit, isPlain),
    };
  });
}

/** "The effect of the plant is not proven"; "no confirmed cases" says how many there are. */
function endsUnproven(sentence: Sentence, unit: Unit): boolean {
  return unit.isUnproven && endsClause(sentence, unit) && !sentence.some(isHearsay);
}

/**
 * Whether a falsehood is denied or not the publisher's own word, or a joke or the change of a picture
 * denied.
 */
function isTakenBack(sentence: Sentence, unit: Unit, isPlain: boolean): boolean {
  const { verdict } = unit;
  if (isOnTheFalseSide(verdict) && isReported(sentence, unit, isPlain)) return true;
  // "By law, false advertising is banned" tells what the evidence says.
  const isTold = !isPlain && sentence.slice(0, unit.from).some(isEvidence);
  if (isOnTheFalseSide(verdict) && isTold) return true;
  if (verdict === 'satire') return isNoJoke(sentence, unit);
  return (isOnTheFalseSide(verdict) || verdict === 'altered-media') && isDenied(sentence, unit);
}

/** Whether a verdict is said at all and not a word among others; for "true" more is asked. */
function isSaid({ verdict, isPredicate, isAttribute, isStrong, isReported }: Statement): boolean {
  if (isOnTheTrueSide(verdict)) return isPredicate;
  return (isPredicate || isAttribute || isStrong) && !isReported;
}

/** "The claim is false": the claim, nothing but fillers, the verdict. */
function isPlainPredicate(sentence: Sentence, unit: Unit): boolean {
  let at = unit.from - 1;
  while (isFiller(sentence[at])) at -= 1;
  const isDirect = at === unit.from - 1;
  return isNamed(sentence[at]) && (!isDirect || endsClause(sentence, unit));
}

/** "The claim that ... is false": the claim is named before, the verdict stands at the end. */
function endsOnClaim(sentence: Sentence, unit: Unit): boolean {
  const before = sentence.slice(Math.max(0, unit.from - REACH), unit.from);
  return endsClause(sentence, unit) && before.some(isNamed);
}

/**
 * "The claim is true": the claim, the verdict and fillers are the whole sentence; or the publisher
 * says that it rates, "..., so we rate it true".
 */
function isPlainTruth(sentence: Sentence, unit: Unit): boolean {
  // "Il numero corretto è 7": without its accent "is" is "and".
  if (isNamed(sentence[unit.from - 1]) && isAnd(sentence[unit.to])) return false;
  const before = sentence.slice(0, unit.from);
  const around = before.slice(
    before.findLastIndex((item) => !isNamed(item) && !isFiller(item)) + 1,
  );
  const isAlone = around.length === before.length && before.some(isNamed);
  const isRated = around.some(({ part }) => part === 'rated');
  return (
    (isAlone || isRated) &&
    endsClause(sentence, unit) &&
    !sentence.some(isHearsay) &&
    !namesTooMuch(before)
  );
}

/**
 * "It is false that the claim is false": of two falsehoods in one clause each is of a claim, or one
 * is of the other.
 */
export function deniesFalsehood(sentence: Sentence, { that }: Lexicon): boolean {
  if (sentence.filter(({ part }) => part === 'verdict').length < 2) return false;
  const units = unitsOf(sentence);
  const clauses = units
    .filter((unit) => isOnTheFalseSide(unit.verdict) && isPlainPredicate(sentence, unit))
    .map((unit) => clauseStart(sentence, unit));
  if (new Set(clauses).size < clauses.length) return true;
  const [first, second] = bareClause(sentence, units, that) ?? claimOfClaim(sentence, units) ?? [];
  if (first === undefined || second === undefined || first.verdict === 'unproven') return false;
  const isOfLine = isOnTheLine(first.verdict) || isOnTheFalseSide(second.verdict);
  return isOfLine && !isOnTheTrueSide(second.verdict);
}

/**
 * "There is no evidence that this is true": what is not proven is a verdict by itself, be it that
 * the claim is true or that it is false.
 */
export function readUnproven(sentence: Sentence, { that }: Lexicon): Reading {
  if (!sentence.some(({ verdict }) => verdict === 'unproven')) return undefined;
  const [first] = bareClause(sentence, unitsOf(sentence), that) ?? [];
  return first?.verdict === 'unproven' && !sentence.some(isHearsay) ? 'unproven' : undefined;
}

/**
 * "It is not true that it is false", "Yanlış olduğu doğru değil": a verdict, and one in a clause
 * with nothing else in it, of which the first is said. Where the clause tells a claim again, "It is
 * not true that the landing was a hoax", that is what is false.
 */
function bareClause(
  sentence: Sentence,
  units: readonly Unit[],
  that: ReadonlySet<string>,
): [Unit, Unit] | undefined {
  const at = units.findIndex(({ to }) => that.has(behindFillers(sentence, to, that)?.form ?? ''));
  const [first, second] = units.slice(at === -1 ? units.length : at);
  if (first === undefined || second === undefined) return undefined;
  // "Contenido falso que es engañoso" has two verdicts of the same.
  const isAttribute = first.to === first.from + 1 && first.size === 1;
  if (isAttribute && isNamed(sentence[first.from - 1])) return undefined;
  const isBare = firstClauses(sentence, second).every(isListed);
  return isBare ? [first, second] : undefined;
}

/** "The claim that the photo is fake is false": two things named, and behind the first verdict another. */
function claimOfClaim(sentence: Sentence, units: readonly Unit[]): [Unit, Unit] | undefined {
  const [first, second] = units;
  if (first === undefined || second === undefined) return undefined;
  const between = sentence.slice(first.to, second.from);
  const isPredicate = between.length > 0 && between.every(isFiller);
  const isNested = sentence.slice(0, first.from).filter(isNamed).length > 1;
  const isBare = isPredicate && isNested && firstClauses(sentence, second).every(isListed);
  const isOneClause = sentence.slice(1, second.to).every(({ after }) => after === 'space');
  return isBare && isOneClause && !between.some(isAnd) ? [first, second] : undefined;
}

/** A sentence up to the end of the clause that a verdict stands in. */
function firstClauses(sentence: Sentence, { to }: Unit): Sentence {
  const end = sentence.findIndex(({ after }, at) => at >= to && after !== 'space');
  return end === -1 ? sentence : sentence.slice(0, end);
}

function isOnTheLine(verdict: Verdict | undefined): boolean {
  return isOnTheTrueSide(verdict) || isOnTheFalseSide(verdict);
}

/** The first item that is no filler, or opens a clause. */
function behindFillers(
  sentence: Sentence,
  from: number,
  that: ReadonlySet<string>,
): Item | undefined {
  let at = from;
  while (isFiller(sentence[at]) && !that.has(sentence[at]!.form)) at += 1;
  return sentence[at];
}

function isListed({ part }: Item): boolean {
  return part !== 'unknown' && part !== 'number' && part !== 'but';
}

/**
 * Whether a negation with other words in between denies a falsehood: "no such thing as fake news",
 * "To nie jest fake" in Slovak. "The claim that it did not work is false" denies something else.
 */
function isDenied(sentence: Sentence, unit: Unit): boolean {
  if (isFiller(sentence[unit.from - 1])) return false;
  for (let at = unit.from - 1; at >= 0 && at >= unit.from - REACH_OF_DENIAL; at -= 1) {
    if (sentence[at + 1]!.after !== 'space' || isAnd(sentence[at])) return false;
    if (sentence[at]!.part === 'verdict') return false;
    if (isNegation(sentence[at]!)) return true;
  }
  return false;
}

/**
 * "The article does not come from a satirical website", "風刺サイトのものではありません": a negation with
 * a word or two between it and what it is of. A clause that a "that" opens denies something else.
 */
function isNoJoke(sentence: Sentence, unit: Unit): boolean {
  let at = unit.from - 1;
  while (isFiller(sentence[at]) && sentence[at + 1]!.after === 'space') at -= 1;
  for (const nearest = at; at >= 0 && sentence[at + 1]!.after === 'space'; at -= 1) {
    const item = sentence[at]!;
    if (isNegation(item)) return !sentence.slice(0, at).some(({ opens }) => opens);
    if (item.part !== 'unknown' || nearest - at >= REACH_TO_JOKE) break;
  }
  const rest = firstClauses(sentence, unit).slice(unit.to);
  return rest.length <= REACH_OF_DENIAL && rest.at(-1)?.part === 'not';
}

/** Words between a negation and the joke that it denies: "comes not *from the* ...". */
const REACH_TO_JOKE = 2;

function clauseStart(sentence: Sentence, { from }: Unit): number {
  return sentence.findLastIndex(
    ({ after, part }, at) => at <= from && (after !== 'space' || part === 'but'),
  );
}

function endsClause(sentence: Sentence, { to }: Unit): boolean {
  let at = to;
  if (isAnd(sentence[at])) return true;
  while (mayEnd(sentence[at]) && sentence[at]?.after === 'space') at += 1;
  const next = sentence[at];
  return next === undefined || next.after !== 'space';
}

function mayEnd(item: Item | undefined): boolean {
  return item !== undefined && (isFiller(item) || isEvidence(item));
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
  if (isOnTheTrueSide(first.verdict) || isReported(sentence, first, false)) return undefined;
  const isFirst = sentence.slice(0, first.from).every((item) => isNamed(item) || isFiller(item));
  if (!isFirst) return undefined;
  return isOnTheFalseSide(first.verdict) && hasTrueBeside(sentence) ? 'unclear' : first.verdict;
}

/** "Wrong date, right place": a later clause begins with "true". */
function hasTrueBeside(sentence: Sentence): boolean {
  return unitsOf(sentence).some(
    ({ verdict, from }) =>
      from > 0 && isOnTheTrueSide(verdict) && sentence[from]!.after === 'clause',
  );
}

/**
 * Of several verdicts the one that is said of the claim. What a satirical site told, "and is not
 * real", stays a joke.
 */
function chosen(
  units: readonly Statement[],
  said: readonly Statement[],
  sentences: readonly Sentence[],
): Reading {
  if (said[0]?.verdict === 'satire') return 'satire';
  if (isShownElsewhere(units, said, sentences)) return 'misleading-context';
  const predicate = said.find((unit) => unit.isPredicate);
  if (predicate) {
    const isConceded = isOnTheFalseSide(predicate.verdict) && sentences.some(concedesTruth);
    return isConceded ? 'unclear' : predicate.verdict;
  }
  const altered = said.find(({ verdict }) => verdict === 'altered-media');
  const [first] = said;
  if (altered || first === undefined) return altered?.verdict;
  // "A true hero, a false claim" is told of something, and nobody knows whether of the claim.
  const isMixed = units.some(({ verdict }) => isOnTheTrueSide(verdict));
  return isMixed && isOnTheFalseSide(first.verdict) ? 'unclear' : first.verdict;
}

/**
 * "This photo was not taken here; it is shared with a false claim": the claim that a picture is
 * shown with is false, and where the label says that the picture is real, old or of another place
 * the picture is out of its context.
 */
function isShownElsewhere(
  units: readonly Statement[],
  said: readonly Statement[],
  sentences: readonly Sentence[],
): boolean {
  const falsehoods = said.filter(({ verdict }) => isOnTheFalseSide(verdict));
  if (falsehoods.length === 0 || !falsehoods.every((unit) => unit.isOfClaim)) return false;
  if (!sentences.some((sentence) => sentence.some(isMedia))) return false;
  const isReal = units.some(({ verdict }) => verdict && SHOWN_ELSEWHERE.has(verdict));
  return isReal || deniesOfMedia(sentences);
}

/** What the label may say of a picture that is shown with a false claim. */
const SHOWN_ELSEWHERE = new Set<Verdict>(['true', 'misleading-context', 'outdated']);

/** "It is true that she said it, but the number is wrong": which of the two is the claim, nobody knows. */
function concedesTruth(sentence: Sentence): boolean {
  const truth = unitsOf(sentence).find(({ verdict }) => isOnTheTrueSide(verdict));
  return truth !== undefined && sentence.slice(truth.to).some(({ part }) => part === 'but');
}

/** "This photo was not taken in ...": it is shown for what it is not. */
function otherMedia(units: readonly Statement[], sentences: readonly Sentence[]): Reading {
  return units.length === 0 && deniesOfMedia(sentences) ? 'misleading-context' : undefined;
}

function deniesOfMedia(sentences: readonly Sentence[]): boolean {
  return joinedAtDates(sentences).some((sentence) => {
    const media = sentence.findIndex(isMedia);
    return media !== -1 && sentence.slice(media).some(({ part }) => part === 'not');
  });
}

/** "Iz 2016. godine i nema veze ...", "2016 г. в ...": a date has a full stop that ends no sentence. */
function joinedAtDates(sentences: readonly Sentence[]): Sentence[] {
  const joined: Item[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1)?.at(-1);
    const isDate = last?.part === 'number' || /^[a-zа-я]$/.test(last?.form ?? '');
    if (isDate) joined.at(-1)!.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
}

function neighbour(sentence: Sentence, unit: Unit, side: -1 | 1): Item | undefined {
  const at = side === -1 ? unit.from - 1 : unit.to;
  const isJoined = sentence[side === -1 ? unit.from : unit.to]?.after === 'space';
  return isJoined ? sentence[at] : undefined;
}
