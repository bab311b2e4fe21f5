/** Years in which a claim or a check of it can be dated; all else is a default or a slip. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * The calendar date an ISO 8601 date or date-time begins with (`2025-04-02T10:00Z` gives
 * `2025-04-02`); undefined when there is none, or the day does not exist or cannot be meant.
 */
export function isoDate(text: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text);
  if (found === null) return undefined;
  return calendarDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/**
 * Whether a text is a day in the form in which days are kept, `2025-04-02`. Nearly all dates of feeds
 * are, and to see that takes no expression and makes no text.
 */
export function isIsoDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
    return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysIn(year, month);
}

const DASH = 0x2d;

/** The number that stands there; NaN where that is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/**
 * ISO date of a year (1900 to 2100), a month (1 to 12) and a day; undefined for other years and when
 * the day does not exist.
 */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < FIRST_YEAR || year > LAST_YEAR || day < 1 || day > daysIn(year, month))
    return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; 0 for months that do not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
