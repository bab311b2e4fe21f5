import { keptFormat, uiLocale } from './i18n.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Ages below this are told in days; "3 weeks" would be one more unit to think about. */
const LONGEST_IN_DAYS = 45;
const LONGEST_IN_MONTHS = 23;
const FEWEST_YEARS = 2;

const dates = keptFormat(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const moments = keptFormat(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }),
);
const ages = keptFormat((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** An ISO date in the reader's language; what is no date is returned as it is. */
export function formatDate(iso: string): string {
  const day = toDay(iso);
  if (day === undefined) return iso;
  return dates().format(day * DAY);
}

/** A moment, in milliseconds since 1970, by the reader's language and clock. */
export function formatMoment(moment: number): string {
  return moments().format(moment);
}

/** How long ago an ISO date is, in words ("2 days ago"); empty for no date or one to come. */
export function ageOfDate(iso: string, now: number): string {
  const day = toDay(iso);
  return day === undefined ? '' : ageInWords(today(now) - day);
}

/** How long ago a moment is, in words and whole days ("today", "2 days ago"). */
export function ageOfMoment(moment: number, now: number): string {
  return ageInWords(Math.max(0, today(now) - today(moment)));
}

/**
 * How far a check is from the article that repeats its claim, both ISO dates: which of them came
 * first and the time between them in words ("7 months"). Undefined where either is no date.
 */
export function apartFrom(
  checked: string,
  article: string,
): { order: 'before' | 'same' | 'after'; span: string } | undefined {
  const [one, other] = [toDay(checked), toDay(article)];
  if (one === undefined || other === undefined) return undefined;
  const days = Math.abs(other - one);
  const order = one === other ? 'same' : one < other ? 'before' : 'after';
  const [count, unit] = inUnit(days);
  return {
    order,
    span: count.toLocaleString(uiLocale(), { style: 'unit', unit, unitDisplay: 'long' }),
  };
}

function ageInWords(days: number): string {
  if (!(days >= 0)) return '';
  const [count, unit] = inUnit(days);
  return ages().format(-count, unit);
}

/** Days in the unit that people would name; of years as many as are full, as of ages. */
function inUnit(days: number): [count: number, unit: 'day' | 'month' | 'year'] {
  if (days <= LONGEST_IN_DAYS) return [days, 'day'];
  // Full years on their very day, too, which leap years put a part of a day before or behind.
  const years = Math.floor((days + 1) / DAYS_A_YEAR);
  if (years >= FEWEST_YEARS) return [years, 'year'];
  return [Math.min(Math.round(days / DAYS_A_MONTH), LONGEST_IN_MONTHS), 'month'];
}

/** Days since 1970 of a calendar date, read without a time zone so that no date shifts. */
function toDay(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return undefined;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY;
}

/** Days since 1970 of the reader's own calendar day at a moment. */
function today(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}
