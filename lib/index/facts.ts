import { VERDICTS, type Verdict } from '~/lib/check/verdict';

/**
 * A check's verdict and its class of lengths (weights.ts) share a byte, four bits each; its day has
 * two, counted from 1970 and good until 2149. 0 is an unknown day.
 */
const VERDICT_BITS = 4;
const VERDICT_MASK = 2 ** VERDICT_BITS - 1;
const LAST_DAY = 0xffff;
const MS_PER_DAY = 86_400_000;

/**
 * One byte of verdict and class of lengths (0 to 15); a verdict that is not listed counts as
 * `other`.
 */
export function packFacts(verdict: Verdict, lengthClass: number): number {
  const position = VERDICTS.indexOf(verdict);
  return (position < 0 ? VERDICTS.indexOf('other') : position) | (lengthClass << VERDICT_BITS);
}

/** Position in `VERDICTS`. */
export function verdictIn(facts: number): number {
  return facts & VERDICT_MASK;
}

/** Position in `LENGTHS`. */
export function lengthClassIn(facts: number): number {
  return facts >>> VERDICT_BITS;
}

/** Days since 1970 of an ISO date; 0 when it is missing, no date, or before. */
export function dayOf(date: string | undefined): number {
  const ms = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) || ms < 0 ? 0 : Math.min(LAST_DAY, Math.floor(ms / MS_PER_DAY));
}

/** The first day of a year. */
export function firstDayOf(year: number): number {
  return Date.UTC(year, 0, 1) / MS_PER_DAY;
}
