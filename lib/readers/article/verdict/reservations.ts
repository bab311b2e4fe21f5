import type { VerdictPhrase } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import type { Lead } from './lead';
import { isJoined, type Scan } from './scan';

/**
 * What is held against a verdict in the words around it. `void`: the words do not pass it at all
 * ("some say the claim is true"). `weak`: they pass it only if nothing else in the article does
 * ("PolitiFact rated the claim False").
 */
export type Reservation = 'void' | 'weak';

/*
 * These words are English. In other languages the same letters mean other things ("or", "part"),
 * so that nothing here applies to an article with a grammar of its own.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DEGREES = words(
  'partially partly largely mostly mainly somewhat part parts half technically hardly barely scarcely',
);
/** Before a degree they and it say why: "false, partly because ...". */
const REASONS = words('because since due by as on from thanks owing');
const SAYERS = words(
  'say says said believe believes believed think thinks thought argue argues argued ' +
    'insist insists insisted maintain maintains maintained allege alleges alleged assert asserts ' +
    'asserted contend contends contended call calls called describe describes described',
);
/** Who speaks where we pass a verdict ourselves. */
const OWN = words('we i our');
const FAIR = words('fair safe accurate correct reasonable right true');
const PASSIVE = words('be been being is are was were');
/** "It would be wrong to say the claim is false." */
const DENIALS = words('wrong unfair incorrect inaccurate mistake premature misleading mistaken');
const PORTIONS = words('part parts half halves portion portions aspect aspects element elements');
const RATERS = words(
  'rate rates rated find finds found judge judged deem deemed consider considered rule ruled mark ' +
    'marked label labels labelled labeled conclude concluded determine determined',
);
const CONCESSIONS = words('while although though whereas despite if');
const SUBORDINATORS = words('because since as given');
const CONTRASTS = words('but yet however albeit');
const SOFT_CONTRASTS = words('though although while whereas');
const BESIDE_BOLD = words(
  'not never neither nor or far anything hardly barely scarcely no without may might could would ' +
    'if whether less than formerly once',
);

/** How far before and behind a verdict the words are looked at. */
const BEFORE = 25;
const BEHIND = 8;

/** A degree that stands behind its verdict: "true, at least in part", "right to some extent". */
const DEGREE_BEHIND =
  /^(?:at least |if only |but only |only )?(?:(?:partially|partly|largely|mostly|mainly|somewhat|in (?:\w+ )?parts?|for the most part)(?: (\w+))?|to (?:a|an|some|certain) )/;

/** What little support is called: "supported by some evidence". */
const THIN_SUPPORT = /^by (?:some|little|limited|few|only|anecdotal|weak|scant)\b/;

/** Whether a verdict stands on the side of truth, where every reservation changes it. */
export function isOnTrueSide(verdict: Verdict): boolean {
  return verdict === 'true' || verdict === 'mostly-true';
}

/** What else is known of a verdict: `since` is where an earlier one in the sentence ends. */
interface Circumstances {
  /** Whether it is set in bold or capitalised. */
  isLabel: boolean;
  since: number;
}

/** What is held against a verdict that is the predicate of a verb. */
export function reservationOf(
  scan: Scan,
  phrase: VerdictPhrase,
  lead: Lead,
  { isLabel, since }: Circumstances,
): Reservation | undefined {
  if (!isEnglish(scan)) return undefined;
  const isConditional = isQualified(scan, phrase, lead.start) || isTakenBack(scan, phrase, isLabel);
  if (isConditional || isPassedByOthers(scan, phrase, lead)) return 'void';
  return aboutSubject(scan, phrase, lead, { isLabel, since });
}

/** Whether bold words without a verb are no label: "anything but **true**". */
export function isBoldInPassing(scan: Scan, phrase: VerdictPhrase): boolean {
  if (!isEnglish(scan)) return false;
  const before = formsBefore(scan, phrase.from, 4);
  const isDenied = before.some((form) => BESIDE_BOLD.has(form) || SAYERS.has(form));
  return isDenied || isQualified(scan, phrase) || isTakenBack(scan, phrase, true);
}

/** What joins a verdict to the one before: "True or False", "False in May but True in June". */
export function joinBefore(scan: Scan, { from }: VerdictPhrase): 'contrast' | 'plain' | undefined {
  const [before = ''] = isEnglish(scan) ? formsBefore(scan, from, 1) : [];
  if (CONTRASTS.has(before)) return 'contrast';
  return before === 'or' || before === 'and' ? 'plain' : undefined;
}

/** "partially supported", "partly, at best, true", "accurate in part". `start` is the verb's. */
function isQualified(scan: Scan, phrase: VerdictPhrase, start = phrase.from): boolean {
  const isDegree = (index: number) => DEGREES.has(scan.words[index]?.form ?? '');
  for (let index = start; index < phrase.from - 1; index += 1) if (isDegree(index)) return true;
  const [before] = formsBefore(scan, phrase.from, 1);
  if (before !== undefined && DEGREES.has(before) && !isMild(phrase.verdict)) return true;
  const behind = formsBehind(scan, phrase.to);
  const isInPart = scan.words[phrase.to - 1]?.form === 'part';
  // "True in part because" may be true, and the reason partial.
  if (isInPart) return REASONS.has(behind[0] ?? '');
  const degree = DEGREE_BEHIND.exec(`${behind.join(' ')} `);
  return degree !== null && !REASONS.has(degree[1] ?? '');
}

/** Verdicts that are as good as the same in a lower degree: "somewhat misleading". */
function isMild(verdict: Verdict): boolean {
  return verdict === 'misleading-context' || verdict === 'altered-media' || verdict === 'unproven';
}

/** A verdict with the degree before it, which belongs to its label: "somewhat misleading". */
export function withDegree(scan: Scan, phrase: VerdictPhrase): VerdictPhrase {
  const [before] = isEnglish(scan) ? formsBefore(scan, phrase.from, 1) : [];
  return before !== undefined && DEGREES.has(before)
    ? { ...phrase, from: phrase.from - 1 }
    : phrase;
}

/** "accurate but exaggerated", "supported by some evidence but contradicted by more". */
function isTakenBack(scan: Scan, phrase: VerdictPhrase, isLabel: boolean): boolean {
  const behind = formsBehind(scan, phrase.to);
  if (CONTRASTS.has(scan.words[phrase.to - 1]?.form ?? '')) return behind.length > 0;
  if (!isOnTrueSide(phrase.verdict)) return false;
  const [next = '', second = ''] = behind;
  if (CONTRASTS.has(next) || THIN_SUPPORT.test(behind.join(' '))) return true;
  const isPlainContrast = SOFT_CONTRASTS.has(next) && !scan.grammar.pointers.has(second);
  return !isLabel && (isPlainContrast || behind.some((form) => CONTRASTS.has(form)));
}

/** "was rated True by others" */
function isPassedByOthers({ words, grammar }: Scan, phrase: VerdictPhrase, lead: Lead): boolean {
  const next = words[phrase.to + 1]?.form ?? '';
  if (words[phrase.to]?.form !== 'by' || OWN.has(next) || next === 'us') return false;
  return words
    .slice(lead.start, phrase.from)
    .some(({ form }) => grammar.participles.has(form) || grammar.raters.has(form));
}

/** What the words before the claim say of who passes the verdict, and on how much of it. */
function aboutSubject(
  scan: Scan,
  phrase: VerdictPhrase,
  lead: Lead,
  { isLabel, since }: Circumstances,
): Reservation | undefined {
  const start = subjectStart(scan, lead, since);
  const before = formsBefore(scan, start, BEFORE, /,/);
  const verb = scan.words[lead.start]?.form ?? '';
  const isOwn = [...before, verb].some((form) => OWN.has(form));
  if (isSaidByOthers(before, verb, isOwn)) return 'void';
  if (before.some((form) => PORTIONS.has(form)) || isDenied(before)) return 'void';
  if (before.slice(0, 3).some((form) => CONCESSIONS.has(form))) {
    return isOnTrueSide(phrase.verdict) && !isLabel ? 'void' : 'weak';
  }
  if (before.some((form) => SUBORDINATORS.has(form))) return 'weak';
  return !isOwn && isRatedByOthers(scan, before, lead) ? 'weak' : undefined;
}

function isDenied(before: readonly string[]): boolean {
  return before.some((form, index) => DENIALS.has(form) && before[index + 1] === 'to');
}

/** "some say", "supporters call the claim"; not "it can be said", "it is fair to say". */
function isSaidByOthers(before: readonly string[], verb: string, isOwn: boolean): boolean {
  const at = before.findIndex((form) => SAYERS.has(form));
  if (isOwn) return false;
  if (at === -1) return SAYERS.has(verb);
  // "What he said is False"; but "people say it's false".
  if (at === before.length - 1 && !verb.startsWith('it')) return false;
  const previous = before[at - 1] ?? '';
  if (PASSIVE.has(previous)) return false;
  return previous !== 'to' || !before.slice(0, at).some((form) => FAIR.has(form));
}

/** "PolitiFact rated the claim", "Snopes found that the claim"; not "the claim receives". */
function isRatedByOthers(scan: Scan, before: readonly string[], lead: Lead): boolean {
  const { form: verb } = scan.words[lead.start] ?? { form: '' };
  const subject = scan.words[lead.start - 1]?.form;
  const isOthers = subject !== undefined && !scan.grammar.claims.has(subject);
  const isActive = RATERS.has(verb) && isOthers && !scan.grammar.pointers.has(subject);
  return isActive || before.some((form, index) => index > 0 && RATERS.has(form));
}

/** Where "the claim that ..." begins before its verb; the verb where nothing is called a claim. */
function subjectStart({ words, grammar }: Scan, lead: Lead, since: number): number {
  const isThat = (at: number) => grammar.that.has(words[at]?.form ?? '');
  for (let index = Math.max(since, lead.start - BEFORE); index < lead.start; index += 1) {
    const isNoun = grammar.claims.has(words[index]?.form ?? '');
    if (isNoun && (isThat(index + 1) || isThat(index + 2))) return index;
  }
  return lead.start;
}

/** Up to `count` words before a position, in their order, from the same clause. */
function formsBefore(scan: Scan, at: number, count: number, cut?: RegExp): string[] {
  const forms: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - count); index -= 1) {
    const gap = scan.text.slice(scan.words[index]?.end, scan.words[index + 1]?.start);
    if (!isJoined(scan, index) || cut?.test(gap)) break;
    forms.push(scan.words[index]?.form ?? '');
  }
  return forms.reverse();
}

function formsBehind(scan: Scan, to: number): string[] {
  const forms: string[] = [];
  for (let index = to; index < Math.min(scan.words.length, to + BEHIND); index += 1) {
    // A parenthesis belongs to what stands before it: "true (in part)".
    const gap = scan.text.slice(scan.words[index - 1]?.end, scan.words[index]?.start);
    if (!isJoined(scan, index - 1) && gap.trim() !== '(') break;
    forms.push(scan.words[index]?.form ?? '');
  }
  return forms;
}

function isEnglish({ grammar }: Scan): boolean {
  return grammar.that.has('that');
}
