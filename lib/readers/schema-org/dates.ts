import { calendarDate, isIsoDay, isoDate } from '~/lib/check/iso-date';
import { isLanguageTag } from '~/lib/check/language-tag';
import { type FoundMonth, monthIn, monthWords } from './month-names';
import { get, isNode, listOf, memoised } from './nodes';

const MAX_LENGTH = 100;

/**
 * The ISO date of a value that names a day: ISO 8601 with any time and offset, compact or loose
 * (`2021-3-5`, `2021. 03. 05.`), RFC 2822, with the month's name in the language of the page, in
 * English or in another, in figures where they can mean one day only, or milliseconds or seconds
 * since 1970. `lang` (BCP 47) tells whether day or month comes first; English alone does not, but
 * its region may. Undefined for all else, and for years before 1900 or after 2100.
 */
export function dateOf(value: unknown, lang?: string): string | undefined {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  if (value === undefined) return undefined;
  for (const item of listOf(value)) {
    const raw = isNode(item) ? get(item, '@value') : item;
    const date = typeof raw === 'number' ? dateOfStamp(raw) : dateOfText(raw, lang);
    if (date !== undefined) return date;
  }
  return undefined;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const STAMP = /^\d{10}(?:\d{3})?$/;
/** What stands before a date in figures, such as the day of the week, has none itself. */
const BEFORE = String.raw`^[^\d]{0,40}`;
const YEAR_FIRST = new RegExp(
  String.raw`${BEFORE}(\d{4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,2})(?!\d)`,
);
const CJK = new RegExp(
  String.raw`${BEFORE}(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]`,
);
const FIGURES = new RegExp(
  String.raw`${BEFORE}(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)`,
);

/** Arabic puts them between figures: which way to write. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function dateOfText(raw: unknown, lang: string | undefined): string | undefined {
  if (typeof raw !== 'string' || raw.length > MAX_LENGTH) return undefined;
  const whole = withLatinDigits(raw.replace(DIRECTIONS, '').trim());
  const machine = ISO.exec(whole) ?? COMPACT.exec(whole);
  if (machine) return dayOf(machine[1], machine[2], machine[3]);
  if (STAMP.test(whole)) return dateOfStamp(Number(whole));
  const text = whole.replace(TIME, ' ').trim();
  const yearFirst = YEAR_FIRST.exec(text) ?? CJK.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const figures = FIGURES.exec(text);
  return figures ? dateOfFigures(figures, lang) : dateWithMonthName(text, lang);
}

/** What is said behind the number of an hour, in whichever language. */
const HOUR_WORDS =
  "h|hs|hr|hrs|hours?|heures?|horas?|ore|uhr|uur|am|pm|a\\.\\s?m\\.?|p\\.\\s?m\\.?|o['’]clock|min|minutes?|" +
  'giờ|час(?:а|ов|у)?|ч|годин[аиі]?|óra(?:kor)?|बजे|টা|시|時|时|点|點';
/** A time of the day: `10:30:00`, `10 AM`, `10h30`, `8.30 Uhr`, `14 heures`, `kl. 10.30`. */
const TIME = new RegExp(
  String.raw`(?<![\d\p{L}])(?:\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,9})?(?:\s?[ap]\.?m\b\.?)?` +
    String.raw`|(?:kl|klo|godz|ore|alle|pukul|jam)\.?\s\d{1,2}[.:]\d{2}(?![.\d])` +
    String.raw`|\d{1,2}(?:[.:]\d{2})?\s?(?:${HOUR_WORDS})(?:\s?\d{2}(?!\d))?)(?![\p{L}])`,
  'giu',
);

/** Zeros of the decimal digits that dates are written with, in the order of their codes. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០０';

/** "٢٠٢٣-٠٥-٠١"; years of other calendars are out of range, and stay so. */
function withLatinDigits(text: string): string {
  if (!/[^\d\P{Nd}]/u.test(text)) return text;
  return text.replace(/[^\d\P{Nd}]/gu, (digit) => {
    const zero = [...ZEROS].findLast((one) => one <= digit);
    const value = zero === undefined ? 10 : digit.charCodeAt(0) - zero.charCodeAt(0);
    return value < 10 ? String(value) : digit;
  });
}

/** Dots are for the day first everywhere; dashes and slashes mean both. */
function dateOfFigures(figures: RegExpExecArray, lang: string | undefined): string | undefined {
  const [, first = '', separator, second = '', year] = figures;
  if (separator === '.' || Number(first) > 12 || first === second)
    return dayOf(year, second, first);
  if (Number(second) > 12) return dayOf(year, first, second);
  const order = lang === undefined ? '' : orderIn(lang);
  if (order === 'day') return dayOf(year, second, first);
  return order === 'month' ? dayOf(year, first, second) : undefined;
}

/**
 * What comes first in the dates of a language, of its region where the tag has one; empty where
 * that is neither day nor month, or is not known: English is written in both orders.
 */
const orderIn = memoised((lang): string => {
  if (lang.toLowerCase() === 'en' || !isLanguageTag(lang)) return '';
  if (Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) return '';
  const format = new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC' });
  const first = format.formatToParts(0).find(({ type }) => type !== 'literal')?.type ?? '';
  return first === 'day' || first === 'month' ? first : '';
});

function dateOfStamp(stamp: number): string | undefined {
  const milliseconds = stamp > 1e11 ? stamp : stamp * 1_000;
  // Smaller numbers are years or counts.
  if (!(milliseconds > 1e11 && milliseconds < 1e13)) return undefined;
  return isoDate(new Date(milliseconds).toISOString());
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  return calendarDate(Number(year), Number(month), Number(day));
}

/** "Wed, 03 Mar 2021 GMT", "March 3rd, 2021", "3 de marzo de 2021": one month, a day beside it. */
function dateWithMonthName(text: string, lang: string | undefined): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const words = monthWords(text);
  const found = monthIn(words, lang);
  if (found === undefined) return undefined;
  const day = dayBeside(words, found);
  const years = words.filter((word) => /^(?:19|20|21)\d\d$/.test(word));
  return dayOf(years[0], String(found.month), day);
}

/** Words that may stand between a day and its month: "5 (Friday) of March". */
const MAX_BETWEEN = 2;

/** The number of one or two figures that is next to the month; none where there are two as near. */
function dayBeside(words: readonly string[], { start, end }: FoundMonth): string | undefined {
  const before = nearestNumber(words.slice(Math.max(0, start - 1 - MAX_BETWEEN), start).reverse());
  const after = nearestNumber(words.slice(end, end + 1 + MAX_BETWEEN));
  if (before === undefined || after === undefined) return (before ?? after)?.number;
  if (before.distance === after.distance) return undefined;
  return before.distance < after.distance ? before.number : after.number;
}

/** The first number, where it can be a day: what is behind a year or a count is none. */
function nearestNumber(words: readonly string[]): { number: string; distance: number } | undefined {
  const distance = words.findIndex((word) => /\d/.test(word));
  const number = words[distance];
  return number === undefined || number.length > 2 ? undefined : { number, distance };
}
