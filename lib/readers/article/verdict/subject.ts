import { trimMarks } from '~/lib/readers/article/trim';
import type { Lead } from './lead';
import { isJoined, type Scan } from './scan';

/**
 * What a verdict is passed on: something called a claim, or an "it" that points back to one.
 * `doubtful`: a claim under a doubt or a condition ("no evidence that the claim is true").
 */
export type Subject = 'claim' | 'pointer' | 'doubtful';

/** How far from the sentence's beginning "it" still points to the claim, in words. */
const POINTER_REACH = 3;

/** Words between "claim" and "that": "La afirmación de que". */
const THAT_REACH = 2;

/**
 * What the verdict at `at` is passed on. Words before `since` belong to an earlier verdict, except
 * that "the claim that ..." is the subject of all that follows.
 */
export function subjectOf(scan: Scan, lead: Lead, at: number, since: number): Subject | undefined {
  const noun = statedNoun(scan, lead.start) ?? lastClaimNoun(scan, since, at);
  if (noun !== undefined) return isDoubted(scan, noun) ? 'doubtful' : 'claim';
  if (isBehindQuotation(scan, lead)) return 'claim';
  const pointer = pointerAt(scan, lead);
  if (pointer === undefined) return undefined;
  if (isDoubted(scan, pointer)) return 'doubtful';
  const isNear = pointer < POINTER_REACH || (since > 0 && isAfterComma(scan, pointer));
  return isNear ? 'pointer' : undefined;
}

/** "“The Moon is hollow” is false." */
function isBehindQuotation({ text, words }: Scan, lead: Lead): boolean {
  return /["”»]\s*$/.test(text.slice(words[lead.start - 1]?.end ?? 0, words[lead.start]?.start));
}

/** The "it" right before the verb, or the verb itself where it contains one ("it's"). */
function pointerAt({ words, grammar }: Scan, { start }: Lead): number | undefined {
  return [start, start - 1].find((index) => grammar.pointers.has(words[index]?.form ?? ''));
}

/** "Although the claim is partly true, it is misleading." */
function isAfterComma({ text, words }: Scan, at: number): boolean {
  return text.slice(words[at - 1]?.end, words[at]?.start).includes(',');
}

/** The claim as the sentence words it, where it says "the claim that ... is ...". */
export function statementIn(scan: Scan, lead: Lead): string | undefined {
  const noun = statedNoun(scan, lead.start);
  const that = noun === undefined ? undefined : thatBehind(scan, noun);
  const first = that === undefined ? undefined : scan.words[that + 1];
  const end = scan.words[lead.start]?.start;
  if (first === undefined || end === undefined || first.start >= end) return undefined;
  // From the end of "that", so that an opening quotation mark is seen with its closing one.
  const text = scan.text.slice(scan.words[that ?? 0]?.end, end);
  return trimMarks(text, ' ,;:–—"“”„«»') || undefined;
}

/** The noun of "the claim that", before the word at `before`. */
function statedNoun(scan: Scan, before: number): number | undefined {
  for (let index = 0; index < before; index += 1) {
    const isNoun = scan.grammar.claims.has(scan.words[index]?.form ?? '');
    if (isNoun && thatBehind(scan, index) !== undefined) return index;
  }
  return undefined;
}

function thatBehind({ words, grammar }: Scan, noun: number): number | undefined {
  for (let index = noun + 1; index <= noun + THAT_REACH; index += 1) {
    if (grammar.that.has(words[index]?.form ?? '')) return index;
  }
  return undefined;
}

function lastClaimNoun({ words, grammar }: Scan, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    if (grammar.claims.has(words[index]?.form ?? '')) return index;
  }
  return undefined;
}

/** Whether the clause around a word doubts it, denies it or makes it a condition. */
function isDoubted(scan: Scan, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const gap = scan.text.slice(scan.words[index]?.end, scan.words[index + 1]?.start);
    if (!isJoined(scan, index) || gap.includes(',')) return false;
    if (scan.grammar.doubts.has(scan.words[index]?.form ?? '')) return true;
  }
  return false;
}
