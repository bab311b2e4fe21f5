import type { VerdictGrammar } from './grammar';
import { isJoined, type Scan } from './scan';

/** What leads up to a verdict in its sentence: "can be considered", "is not", "we rate this". */
export interface Lead {
  /** Position of its first word; the subject ends before it. */
  start: number;
  /** Position of the word that turns the verdict round. */
  negation?: number;
  /** "not entirely": the negation leaves part of the truth standing. */
  isTotal: boolean;
  /** "may be": no more than a possibility. */
  isHedged: boolean;
}

/** Words between the verb and its verdict, at most. */
const REACH = 12;

/**
 * What leads up to the verdict whose first word stands at `at`; undefined when the verdict is not
 * the predicate of a verb ("the false claim").
 */
export function leadOf(scan: Scan, at: number): Lead | undefined {
  const { grammar } = scan;
  const verb = verbBefore(scan, at);
  if (verb === undefined) return predicateLead(scan, at);
  const start = chainStart(scan, verb);
  const forms = scan.words.slice(start, at).map((word) => word.form);
  const negation = forms.findIndex(
    (form, index) => grammar.negations.has(form) && !grammar.merely.has(forms[index + 1] ?? ''),
  );
  return {
    start,
    negation: negation === -1 ? undefined : start + negation,
    isTotal: forms.some((form) => grammar.totals.has(form)),
    isHedged: isHedged(forms, grammar),
  };
}

/** "lacks context" is verb and verdict in one. */
function predicateLead({ words, grammar }: Scan, at: number): Lead | undefined {
  const isPredicate = at > 0 && grammar.predicates.has(words[at]?.form ?? '');
  return isPredicate ? { start: at, isTotal: false, isHedged: false } : undefined;
}

function verbBefore(scan: Scan, at: number): number | undefined {
  const { words, grammar } = scan;
  let isPastObject = false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const form = words[index]?.form ?? '';
    if (!isJoined(scan, index)) return undefined;
    if (grammar.verbs.has(form)) return isPastObject ? undefined : index;
    if (grammar.raters.has(form) || isRatingOf(scan, index)) return index;
    const isObject =
      grammar.claims.has(form) || grammar.pointers.has(form) || grammar.that.has(form);
    isPastObject ||= isObject;
    if (!isObject && !mayStandBetween(form, grammar)) return undefined;
  }
  return undefined;
}

function mayStandBetween(form: string, grammar: VerdictGrammar): boolean {
  return (
    grammar.fillers.has(form) ||
    grammar.participles.has(form) ||
    grammar.negations.has(form) ||
    grammar.totals.has(form) ||
    grammar.merely.has(form)
  );
}

/** "a rating of ..." */
function isRatingOf({ words, grammar }: Scan, index: number): boolean {
  const form = words[index]?.form;
  return (form === 'of' || form === 'de') && grammar.ratings.has(words[index - 1]?.form ?? '');
}

/**
 * The first of the verbs that stand together: `should` of "should therefore be considered". In
 * "closed in May is False" there is only one; the month is told by its capital.
 */
function chainStart(scan: Scan, verb: number): number {
  const { text, words, grammar } = scan;
  let start = verb;
  for (let index = verb - 1; index >= Math.max(0, verb - REACH); index -= 1) {
    const { form, start: at } = words[index] ?? { form: '', start: 0 };
    const isName = index > 0 && /\p{Lu}/u.test(text.charAt(at));
    if (isName || !isJoined(scan, index)) break;
    const isVerb = grammar.verbs.has(form) || grammar.auxiliaries.has(form);
    if (isVerb || grammar.negations.has(form)) start = index;
    else if (!grammar.fillers.has(form)) break;
  }
  return start;
}

/** "could be true" is a possibility, "could be considered true" a verdict. */
function isHedged(forms: readonly string[], grammar: VerdictGrammar): boolean {
  const isRated = forms.some((form) => grammar.participles.has(form));
  return !isRated && forms.some((form) => grammar.hedges.has(form));
}

/** Whether what leads up to the verdict at `at` speaks of rating: "is rated", "we rate". */
export function isRating({ words, grammar }: Scan, lead: Lead, at: number): boolean {
  return words
    .slice(lead.start, at)
    .some(({ form }) => grammar.participles.has(form) || grammar.raters.has(form));
}
