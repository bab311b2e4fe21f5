import type { TextRange } from '~/lib/check/check';
import type { VerdictPhrase } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import { phraseForm } from '~/lib/check/words';
import type { Lead } from './lead';
import type { Scan } from './scan';

/** What ends the clause that a verdict stands in. */
const CLAUSE_END = /[.;:!?()[\]\n–—"“”»]| - /;

/** Whether exactly these words are set in bold. */
export function isBold(scan: Scan, phrase: VerdictPhrase): boolean {
  const [start, end] = rangeOf(scan, phrase);
  return scan.strong.some(
    ([from, to]) =>
      from <= start && end <= to && phraseForm(scan.text.slice(from, to)) === formOf(scan, phrase),
  );
}

/** Whether the words are part of a longer quotation. A quotation of nothing else is a label. */
export function isQuoted(scan: Scan, phrase: VerdictPhrase): boolean {
  const [start, end] = rangeOf(scan, phrase);
  return scan.quotations.some(
    ([from, to]) =>
      from <= start && end <= to && phraseForm(scan.text.slice(from, to)) !== formOf(scan, phrase),
  );
}

/** Whether the words begin with a capital that the beginning of the sentence does not explain. */
export function isCapitalised(scan: Scan, phrase: VerdictPhrase): boolean {
  const [start] = rangeOf(scan, phrase);
  return phrase.from > 0 && /^\p{Lu}/u.test(scan.text.slice(start, start + 2));
}

/** Whether the claim itself contains the words. */
export function isInClaim(scan: Scan, phrase: VerdictPhrase): boolean {
  return scan.claim.includes(` ${formOf(scan, phrase)} `);
}

/**
 * Whether the sentence can end with the verdict or go on to something else: "is false, because".
 * Not where the words are themselves a subject ("that it is false is well known") or belong to a
 * noun ("is false news").
 */
export function mayEnd({ text, words, grammar }: Scan, phrase: VerdictPhrase): boolean {
  const next = words[phrase.to];
  if (next === undefined) return true;
  const gap = text.slice(words[phrase.to - 1]?.end, next.start);
  if (CLAUSE_END.test(gap)) return true;
  if (grammar.verbs.has(next.form) || grammar.auxiliaries.has(next.form)) return false;
  return gap.includes(',') || grammar.followers.has(next.form);
}

/** Whether the sentence is of the form "It is not true that ...". */
export function isImpersonal({ words, grammar }: Scan, phrase: VerdictPhrase, lead: Lead): boolean {
  return (
    lead.start === 1 &&
    grammar.pointers.has(words[0]?.form ?? '') &&
    grammar.that.has(words[phrase.to]?.form ?? '')
  );
}

/**
 * The verdict that is meant, negation included; undefined where that leaves none. What is "not
 * false" need not be true: it may be exaggerated, or unproven.
 */
export function turned(verdict: Verdict, lead: Lead): Verdict | undefined {
  if (lead.isHedged) return undefined;
  if (lead.negation === undefined) return verdict;
  if (verdict === 'true') return lead.isTotal ? 'mixed' : 'false';
  return verdict === 'mostly-true' ? 'mostly-false' : undefined;
}

/** The verdict as the sentence words it, its negation included, with a capital. */
export function labelIn(scan: Scan, phrase: VerdictPhrase, lead: Lead | undefined): string {
  const [start, end] = rangeOf(scan, phrase);
  const negation = lead?.negation === undefined ? undefined : scan.words[lead.negation];
  // "isn't" is verb and negation in one.
  const isFused = negation !== undefined && scan.grammar.verbs.has(negation.form);
  if (isFused) return `Not ${scan.text.slice(start, end)}`;
  const label = scan.text.slice(negation?.start ?? start, end);
  const isOpen = label.includes('(') && !label.includes(')');
  return label.charAt(0).toUpperCase() + label.slice(1) + (isOpen ? ')' : '');
}

function rangeOf({ words }: Scan, { from, to }: VerdictPhrase): TextRange {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

function formOf({ words }: Scan, { from, to }: VerdictPhrase): string {
  return words
    .slice(from, to)
    .map((word) => word.form)
    .join(' ');
}
