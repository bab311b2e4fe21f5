import { calendarDate, isIsoDay, isoDate } from '~/lib/check/iso-date';
import { baseLanguage, isLanguageTag } from '~/lib/check/language-tag';
import { get, isNode, listOf } from './nodes';

const MAX_LENGTH = 100;

/**
 * The ISO date of a value that names a day: ISO 8601 with any time and offset, compact or loose
 * (`2021-3-5`, `2021/03/05`), RFC 2822, with the month's name in the language of the page or in
 * English, in figures where they can mean one day only, or milliseconds or seconds since 1970.
 * `lang` (BCP 47) tells whether day or month comes first. Undefined for all else, and for years
 * before 1900 or after 2100.
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
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const CJK = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const FIGURES = /^(\d{1,2})([-/. ])(\d{1,2})\2\s?(\d{4})(?!\d)/;
const STAMP = /^\d{10}(?:\d{3})?$/;

function dateOfText(raw: unknown, lang: string | undefined): string | undefined {
  if (typeof raw !== 'string' || raw.length > MAX_LENGTH) return undefined;
  const text = withLatinDigits(raw.trim());
  const yearFirst = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? CJK.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const figures = FIGURES.exec(text);
  if (figures) return dateOfFigures(figures, lang);
  if (STAMP.test(text)) return dateOfStamp(Number(text));
  return dateWithMonthName(text, lang);
}

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
  if (lang === undefined || baseLanguage(lang) === 'en') return undefined;
  return dayOf(year, second, first);
}

function dateOfStamp(stamp: number): string | undefined {
  const milliseconds = stamp > 1e11 ? stamp : stamp * 1_000;
  // Smaller numbers are years or counts.
  if (!(milliseconds > 1e11 && milliseconds < 1e13)) return undefined;
  return isoDate(new Date(milliseconds).toISOString());
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  return calendarDate(Number(year), Number(month), Number(day));
}

/** "Wed, 03 Mar 2021 10:00 GMT", "March 3rd, 2021", "3 de marzo de 2021": one month, one day. */
function dateWithMonthName(text: string, lang: string | undefined): string | undefined {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const day = /(?<![\d:])\d{1,2}(?![\d:])/.exec(text)?.[0];
  if (year === undefined || day === undefined) return undefined;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  for (const word of words) {
    const month = monthOf(word, lang) ?? monthOf(word, 'en');
    if (month !== undefined) return dayOf(year, String(month), day);
  }
  return undefined;
}

/** Languages whose names of months are kept; a feed names no more, unless it invents them. */
const MAX_LANGUAGES = 100;

/** Names of months by language, made when first needed. */
const monthNames = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12 for the name of a month or a shortened one (`Sept`); undefined for other words. */
function monthOf(word: string, lang: string | undefined): number | undefined {
  if (lang === undefined || !isLanguageTag(lang)) return undefined;
  const base = baseLanguage(lang);
  if (!monthNames.has(base)) {
    if (monthNames.size >= MAX_LANGUAGES) return undefined;
    monthNames.set(base, namesOf(base));
  }
  const known = monthNames.get(base) ?? new Map<string, number>();
  const whole = known.get(word);
  if (whole !== undefined) return whole;
  const months = [...known].filter(([name]) => name.startsWith(word)).map(([, month]) => month);
  return new Set(months).size === 1 ? months[0] : undefined;
}

function namesOf(lang: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  // With a day beside it a name takes the form that dates use: "3 марта", not "март".
  const styles = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
  ] as const;
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2021, month - 1, 3)));
      const name = parts.find((part) => part.type === 'month')?.value.toLowerCase();
      for (const word of name?.match(/[\p{L}\p{M}]{3,}/gu) ?? []) names.set(word, month);
    }
  }
  return names;
}
