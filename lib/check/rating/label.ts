import { isOnTheFalseSide, isOnTheTrueSide, type Verdict } from '../verdict.ts';
import { announces } from './hearsay.ts';
import {
  clausesOf,
  type Item,
  isBut,
  isEvidence,
  isFiller,
  isHearsay,
  isMedia,
  isNamed,
  isNegation,
  isTurn,
  namesTooMuch,
  type Said,
  type Sentence,
} from './items.ts';
import { type Asks, formsOf, type Lexicon } from './lexicon.ts';
import { unitsAsked } from './questions.ts';
import { isTakenBack } from './real-media.ts';
import { isDegree, type Reading, unitsOf } from './unit.ts';

/**
 * "Truth" and "fact", as words are compared. By themselves they rate; before an explanation they
 * are as often its heading, and it corrects a claim: "Fact: the bridge was open all day".
 */
const FACT_NOUNS = new Set(
  [
    'truth verdad verdade verite verita wahrheit waarheid feit sannhet sanning sandhed fakta',
    'totuus gercek hakikat सच حقيقه حقيقت 사실',
  ]
    .join(' ')
    .split(' ')
    .concat('su that', '事 实', '事 實', '真 相', '事 実', 'ข้ อ เ ท็ จ จ ริ ง', 'ค ว า ม จ ริ ง'),
);

/** Pieces that a label may have beside its verdict. */
const BESIDE = new Set<Item['part']>(['claim', 'media', 'rated', 'filler', 'and', 'now']);

/** Longest clause, in pieces, that may lead up to a label: "Rating by our desk: ". */
const LONGEST_LEAD = 8;

/** The verdict of a label that is nothing but listed words: "Mostly true", "False / misleading". */
export function readWhole({ sentences, clauses }: Said): Reading {
  if (!clauses.every(isListed)) return undefined;
  if (clauses.flat().some(isHearsay)) return 'unclear';
  const verdicts = sentences.flatMap((sentence) => {
    const isOne = sentence.filter(({ part }) => part === 'verdict').length === 1;
    return unitsOf(sentence, isOne).map(({ verdict }) => verdict);
  });
  if (clauses.some((clause, at) => isBareTurn(clause) && !saysItAgain(clause, clauses[at - 1]))) {
    return 'unclear';
  }
  if (sentences.some(endsInChange)) return 'unclear';
  const reading = announced(clauses) ?? corrected(sentences) ?? together(verdicts);
  // "True: 0%", "Correct figure: 7".
  if (
    isTrue(reading) &&
    clauses.some(([first]) => first!.part === 'number' && first!.after === 'colon')
  )
    return 'unclear';
  if (isTrue(reading) && (sentences.some(namesTooMuch) || clauses.some(isTitle))) return 'unclear';
  if (isTrue(reading) && (clauses.some(isYear) || sentences.some(deniesMore))) return 'unclear';
  if (saysOtherOfClaim(clauses)) return 'unclear';
  const hasBut = sentences.some((sentence) => sentence.some(isBut));
  return hasBut && isTrue(reading) ? 'mixed' : reading;
}

/** "The true story", "La vraie photo": what it is about, not what it is. "True story" is. */
function isTitle(clause: Sentence): boolean {
  const [article, truth, noun, ...more] = clause;
  if (noun === undefined || more.length > 0 || !ARTICLES.has(article!.form)) return false;
  return truth!.part === 'verdict' && isNamed(noun);
}

const ARTICLES = new Set(
  'the el la los las le les l il lo gli i o a os as der die das de het den det'.split(' '),
);

/** "Correct and not new": a negation that is of nothing known. */
function deniesMore(sentence: Sentence): boolean {
  const units = unitsOf(sentence, true);
  return sentence.some(
    (item, at) => isNegation(item) && !units.some(({ from, to }) => from <= at && at < to),
  );
}

/** "Video real (2015)" says that it is old, not that it is true. */
function isYear([word, ...more]: Sentence): boolean {
  return more.length === 0 && /^(19|20)\d\d$/.test(word!.form);
}

/** "True: the photo is fake": a truth, and a sentence that says the opposite or tells the claim again. */
function saysOtherOfClaim([head, ...rest]: readonly Sentence[]): boolean {
  if (head === undefined || head.some(isNamed)) return false;
  if (!unitsOf(head).some(({ verdict }) => isTrue(verdict))) return false;
  const next = rest[0];
  const isSaid = next?.some(isNamed) && !next.some(({ part }) => part === 'but');
  return isSaid === true && unitsOf(next!).some(({ verdict }) => !isTrue(verdict));
}

/** "Not false, but misleading": what stands behind the "but" is what it is, unless it is on the line. */
function corrected(sentences: readonly Sentence[]): Reading {
  const [sentence, ...more] = sentences;
  const but = sentence?.findIndex(({ part }) => part === 'but') ?? -1;
  if (sentence === undefined || more.length > 0 || but === -1) return undefined;
  const [denied, ...others] = unitsOf(sentence.slice(0, but));
  if (denied === undefined || denied.verdict !== undefined || others.length > 0) return undefined;
  const verdicts = unitsOf(sentence.slice(but)).map(({ verdict }) => verdict);
  return verdicts.some((one) => isOnTheTrueSide(one) || isOnTheFalseSide(one))
    ? undefined
    : together(verdicts);
}

/** The verdict before a colon or a full stop, "Misleading: the number is true but old"; never "true". */
function announced([head, ...rest]: readonly Sentence[]): Reading {
  const after = rest[0]?.[0]?.after;
  if (head === undefined || (after !== 'colon' && after !== 'sentence')) return undefined;
  const reading = together(unitsOf(head).map(({ verdict }) => verdict));
  return isTrue(reading) || reading === 'other' ? undefined : reading;
}

/**
 * The verdict that a label begins with, an explanation behind it: "False. The photo shows ...".
 * What leads up to it ("Rating:") does not count. "True" does not hold where it is a heading
 * ("Correct figure: 7"), or where the rest takes it back ("True, but ..."), is a degree, says whose
 * word it is, or calls something false.
 */
export function readHead({ clauses }: Said): Reading {
  const at = clauses.findIndex((clause) => !clause.every(isBeside) || !isListed(clause));
  const [head, ...rest] = partedAtBut(clauses.slice(Math.max(0, at)));
  if (at === -1 || head === undefined || !isListed(head)) return undefined;
  const units = unitsOf(head);
  const reading = together(units.map(({ verdict }) => verdict));
  if (reading === undefined) return undefined;
  const next = rest[0]?.[0];
  // "False, said the minister"
  if (next?.part === 'hearsay' && next.after === 'clause') return 'unclear';
  if (!isTrue(reading)) return head.some(isHearsay) ? 'unclear' : reading;
  if (head.some(isHearsay) || isHeading(head, units.at(-1)!.to, rest[0])) return 'unclear';
  return withRest(reading, head, rest);
}

/** "Rakam doğru ancak ...": a "but" begins a clause also where no comma stands before it. */
function partedAtBut(clauses: readonly Sentence[]): readonly Sentence[] {
  const [first, ...rest] = clauses;
  const but = first?.findIndex(isBut) ?? -1;
  return but > 0 && !isListed(first!)
    ? [first!.slice(0, but), first!.slice(but), ...rest]
    : clauses;
}

/** "Correct figure: 7", "Richtig ist: ...": what comes is what is right, and the claim is not. */
function isHeading(head: Sentence, end: number, next: Sentence | undefined): boolean {
  if (head.some(isFactNoun)) return true;
  // "आंकड़ा सही है, लेकिन ...": the verb stands last.
  const isVerbLast = next?.[0] && isBut(next[0]) && head.slice(end).every(isFiller);
  if (end < head.length && !isVerbLast) return true;
  if (next?.[0]?.after !== 'colon') return false;
  const isPredicate = head.some((item, at) => isNamed(item) && isFiller(head[at + 1]));
  return head.some(isNamed) && !isPredicate;
}

/** A noun that may be a heading, "Lo que es verdad: ..."; "Es verdad: ..." is none. */
function isFactNoun({ form }: Item, at: number, head: Sentence): boolean {
  const isPredicate = head.length === 2 && at === 1 && COPULAS.has(head[0]!.form);
  return FACT_NOUNS.has(form) && !isPredicate;
}

const COPULAS = new Set(['es', 'e']);

/**
 * "No, ..." and "Yes, ...": the answer to the question whether the claim is true, which may be
 * `asked` before.
 */
export function readAnswer(
  { clauses }: Said,
  { yes, no, longestAnswer, asks }: Lexicon,
  asked: readonly Sentence[],
): Reading {
  const [answer, ...rest] = withoutLead(clauses);
  const next = rest[0];
  if (answer === undefined || (next === undefined && asked.length === 0)) return undefined;
  // "No. 9" is a number.
  if (next?.[0]?.part === 'number' && next[0].after === 'sentence') return undefined;
  // Czech "no" is no "no", and nobody else's language is asked what it is.
  if (next === undefined && answer.every(({ part }) => part === 'but')) return 'unclear';
  const form = answer.length <= longestAnswer ? formsOf(answer) : '';
  if (!no.has(form) && !yes.has(form)) return undefined;
  if (asked.some((one) => asksTheOtherWay(one) || asksForWord(one))) return 'unclear';
  const verdicts = rest.flatMap((clause) => unitsOf(clause).map(({ verdict }) => verdict));
  if (next && announces(next, undefined)) return 'unclear';
  if (no.has(form)) return next === undefined ? 'false' : denial(next, verdicts);
  if (next?.[0] && isBut(next[0])) {
    // "Is the photo real? Yes, but it is from 2014."
    const isOfMedia = isTakenBack(rest) && [...asked, ...rest].some((one) => one.some(isMedia));
    return isOfMedia ? 'misleading-context' : butRest(rest);
  }
  const isTrue = verdicts.every(isOnTheTrueSide) && !rest.flat().some(isTurn);
  return isTrue && asksForTruth(asked, asks) ? 'true' : 'unclear';
}

/** What follows "Fact check:". */
function withoutLead(clauses: readonly Sentence[]): readonly Sentence[] {
  const [lead, ...rest] = clauses;
  return lead?.every(isFiller) && rest[0]?.[0]?.after === 'colon' ? rest : clauses;
}

/** "Did the mayor not resign?"; a question may end with a negation that is none, as in Vietnamese. */
function asksTheOtherWay(question: Sentence): boolean {
  return question.slice(0, -1).some((item) => isNegation(item) || item.denies === 'negation');
}

/** "Is it a con?": whether the claim is something that the vocabulary does not know. */
function asksForWord(question: Sentence): boolean {
  const [subject, word, ...more] = question.filter((item) => !isFiller(item));
  return subject?.part === 'claim' && word?.part === 'unknown' && more.length === 0;
}

/** "Is it true that ...?": of another question nobody knows what "yes" says of the claim. */
function asksForTruth(asked: readonly Sentence[], asks: Asks): boolean {
  const verdicts = asked
    .flatMap((question) => unitsAsked(question, asks))
    .map(({ verdict }) => verdict);
  return asked.length === 0 || verdicts.some(isOnTheTrueSide);
}

/** Pieces before a verdict that a clause still begins with: "there is currently no evidence". */
const LONGEST_OPENING = 3;

/** "No, the mayor stayed" is false; "No, misleading" says what it is; "No, no hoax" is anything. */
function denial(next: Sentence, verdicts: readonly (Verdict | undefined)[]): Reading {
  if (verdicts.some((verdict) => verdict === undefined || isOnTheTrueSide(verdict))) {
    return 'unclear';
  }
  // "No, there is no evidence that ..."
  const [unit] = unitsOf(next);
  const saysNothingShown = unit?.verdict === 'unproven' && unit.size > 1;
  if (saysNothingShown && unit.from <= LONGEST_OPENING) return 'unproven';
  const said = isListed(next) ? together(unitsOf(next).map(({ verdict }) => verdict)) : undefined;
  return said === 'other' ? 'false' : (said ?? 'false');
}

/** The label at the end of a sentence: "Rating by our desk: False". */
export function readTail({ clauses }: Said): Reading {
  const lead = clauses[0];
  const tail = clauses[1];
  if (clauses.length !== 2 || !lead || !tail || !isListed(tail) || lead.length > LONGEST_LEAD) {
    return undefined;
  }
  if (unitsOf(lead).length > 0 || lead.some(isTurn)) return undefined;
  if (tail.some(isHearsay) || announces(lead, tail[0])) return undefined;
  const reading = together(unitsOf(tail).map(({ verdict }) => verdict));
  return isTrue(reading) && !lead.every(isBeside) ? undefined : reading;
}

/** "Claim: the bridge fell. Verdict: false": what the last sentence announces; never "true". */
export function readLastLine(sentences: readonly Sentence[]): Reading {
  const [lead, ...tail] = clausesOf(sentences.at(-1) ?? []);
  const isAnnounced = lead?.every(isFiller) && tail[0]?.[0]?.after === 'colon';
  if (!isAnnounced || !tail.every(isListed) || tail.flat().some(isHearsay)) return undefined;
  const reading = together(tail.flatMap((clause) => unitsOf(clause).map(({ verdict }) => verdict)));
  return isTrue(reading) ? undefined : reading;
}

/** Words in a label that may have one which is not listed: "Misleading advertisement". */
const SHORT = 3;

/** A label of few words with a verdict among them; never "true", which takes more. */
export function readShort(sentences: readonly Sentence[]): Reading {
  const items = sentences.flat();
  const words = items.reduce((sum, { size }) => sum + size, 0);
  if (
    words > SHORT ||
    items.some(isTurn) ||
    items.some(isHearsay) ||
    items.some(({ part }) => part === 'number')
  ) {
    return undefined;
  }
  const reading = together(sentences.flatMap((one) => unitsOf(one).map(({ verdict }) => verdict)));
  return isTrue(reading) || reading === 'other' ? undefined : reading;
}

/** What several verdicts in one label say: the first counts, unless it is "true". */
function together(verdicts: readonly (Verdict | undefined)[]): Reading {
  if (verdicts.includes(undefined)) return 'unclear';
  const [first, ...more] = [...new Set(verdicts)] as Verdict[];
  if (first === undefined) return undefined;
  if (first === 'other' && more.length > 0) return together(more);
  const others = more.filter((verdict) => verdict !== 'other');
  if (others.length === 0) return first;
  if (!isOnTheTrueSide(first)) {
    return others.some(isOnTheTrueSide) ? besideTrue(first) : first;
  }
  if (others.every(isOnTheTrueSide)) return 'mostly-true';
  return (
    takenBack(others) ??
    (others.every((verdict) => besideTrue(verdict) !== 'unclear') ? 'mixed' : 'unclear')
  );
}

/** What a truth is that only one thing speaks against: "True, but misleading", "Correct, but out of date". */
function takenBack([first, ...more]: readonly (Verdict | undefined)[]): Verdict | undefined {
  const isOne = more.every((verdict) => verdict === first);
  return isOne && (first === 'misleading-context' || first === 'outdated') ? first : undefined;
}

/** What is left of a verdict in a label that says "true" as well. */
function besideTrue(verdict: Verdict): Reading {
  if (isOnTheFalseSide(verdict) || isOnTheTrueSide(verdict) || verdict === 'mixed') return 'mixed';
  return verdict === 'misleading-context' ? verdict : 'unclear';
}

function withRest(reading: Reading, head: Sentence, rest: readonly Sentence[]): Reading {
  const [clause] = rest;
  const next = clause?.[0];
  if (clause === undefined || next === undefined) return reading;
  if (isBut(next) || hasLateBut(clause)) return butRest(rest);
  // "Stimmt, sie kam aber ging": a "but" in between may be of something else.
  if (next.after === 'clause' && clause.some(isBut)) return 'unclear';
  // "To prawda, że opłata wzrosła, ale ...": what is granted need not be the claim.
  if (next.opens && rest.some((one) => one.some(isBut))) return 'unclear';
  if (next.after !== 'sentence' && isLimited(head, clause)) return 'unclear';
  const isDoubted = rest.some((one) => unitsOf(one).some(({ verdict }) => !isTrue(verdict)));
  return isDoubted ? 'unclear' : reading;
}

/** Whether a truth's sentence goes on with how far it holds, whose word it is, or what does not. */
function isLimited(head: Sentence, clause: Sentence): boolean {
  const next = clause[0]!;
  if (isDegree(next) || isNegation(next) || ['that', 'number'].includes(next.part)) return true;
  if (clause.some((item) => isHearsay(item) || item.denies === 'negation')) return true;
  // "The number is right, the comparison is not."
  const last = clause.at(-1)!;
  const isContrast = next.after === 'clause' && (isNegation(last) || last.denies !== undefined);
  if (isContrast && head.some(isNamed)) return true;
  return clause.some(isEvidence) && clause.some((item) => isTurn(item) || isDegree(item));
}

/** "Die Zahl stimmt, gilt aber nur ...", "..., der Vergleich hinkt jedoch": behind the verb, or last. */
function hasLateBut(clause: Sentence): boolean {
  const isLate = clause.slice(1, 1 + LATEST_BUT).some(isBut) || isBut(clause.at(-1)!);
  return clause[0]!.after === 'clause' && isLate;
}

const LATEST_BUT = 2;

/** What is left of a truth with a "but" behind it: "True, but the photo is shown out of context". */
function butRest(rest: readonly Sentence[]): Verdict {
  if (rest.flat().some(isHearsay)) return 'mixed';
  return (
    takenBack(rest.flatMap((clause) => unitsOf(clause).map(({ verdict }) => verdict))) ?? 'mixed'
  );
}

function isTrue(reading: Reading): boolean {
  return reading === 'true' || reading === 'mostly-true';
}

/** "No, it is true": a negation by itself turns nobody knows what. */
function isBareTurn(clause: Sentence): boolean {
  return clause.some(isNegation) && unitsOf(clause).length === 0;
}

/** "False: it is not so": a whole sentence that denies the claim, beside a verdict that does. */
function saysItAgain(clause: Sentence, before: Sentence | undefined): boolean {
  const words = clause.filter((item) => !isFiller(item));
  const [subject, ...denial] = words;
  if (!isNamed(subject) || denial.length === 0 || !denial.every(isNegation)) return false;
  const said = before === undefined ? [] : unitsOf(before);
  return said.length > 0 && said.every(({ verdict }) => isOnTheFalseSide(verdict));
}

/** "True, partly": which part is left, nobody knows. */
function endsInChange(sentence: Sentence): boolean {
  const clauses = clausesOf(sentence);
  const last = clauses.at(-1)!;
  if (saysItAgain(last, clauses.at(-2))) return false;
  const isChange = last.every((item) => isDegree(item) || isNegation(item) || isBeside(item));
  return isChange && !last.every(isBeside) && unitsOf(sentence).length > 0;
}

function isBeside({ part }: Item): boolean {
  return BESIDE.has(part) || part === 'number';
}

/** Whether every word is listed; numbers may stand alone: "0 [manipulated content]". */
function isListed(clause: Sentence): boolean {
  return (
    clause.every(({ part }) => part === 'number') ||
    clause.every(({ part }) => part !== 'unknown' && part !== 'number')
  );
}
