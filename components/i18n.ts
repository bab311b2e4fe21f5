import { browser } from 'wxt/browser';
import type { VerdictCount } from '~/lib/check/agreement';
import { baseLanguage } from '~/lib/check/language-tag';
import type { Verdict } from '~/lib/check/verdict';
import { countsFor } from '~/lib/marks/agreement-ring';
import { stanceMessage, VERDICT_MESSAGES } from '~/lib/marks/verdict-look';
import type { Stance } from '~/lib/match/decision';

/** Every name in `public/_locales/en/messages.json`; WXT generates the type. */
export type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** Names that exist in the forms `_one`, `_other` and what else a language needs. */
export type PluralName = MessageName extends infer N
  ? N extends `${infer Base}_other`
    ? Base
    : never
  : never;

/**
 * What the browser has said. To ask it takes as long as drawing a line of a list, and its language
 * stays the same as long as a page lives (in tests, as long as the same browser answers).
 */
interface Said {
  by?: typeof browser.i18n.getMessage;
  texts: Map<MessageName, string>;
  locale: string;
}
let said: Said = { texts: new Map(), locale: '' };

function known(): Said {
  const by = browser.i18n.getMessage;
  if (said.by !== by) said = { by, texts: new Map(), locale: '' };
  return said;
}

/** The text of a message in the reader's language. */
export function t(name: MessageName, ...substitutions: (string | number)[]): string {
  if (substitutions.length > 0) return browser.i18n.getMessage(name, substitutions.map(String));
  const { texts } = known();
  let text = texts.get(name);
  if (text === undefined) {
    text = browser.i18n.getMessage(name);
    texts.set(name, text);
  }
  return text;
}

/** Somebody's own words within a sentence of ours, kept apart: they may be written the other way. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * The text of a message that speaks of `count` things, in the form that the language wants for
 * this number (`zero`, `one`, `two`, `few`, `many`, `other`; the last where the form is missing).
 * The written number is the first substitution; a form that fits one number alone may leave it out.
 */
export function tCount(
  name: PluralName,
  count: number,
  ...substitutions: (string | number)[]
): string {
  const category = plurals().select(count);
  // English knows `one` and `other`; a form that only another language has is not in the type.
  const form = `${name}_${category}` as MessageName;
  const values = [formatNumber(count), ...substitutions];
  return t(form, ...values) || t(`${name}_other`, ...values);
}

/** A verdict's name, at most two words. */
export function verdictName(verdict: Verdict): string {
  return t(VERDICT_MESSAGES[verdict]);
}

/** Its name where checks are counted by verdict: there all of them are checked. */
export function verdictGroup(verdict: Verdict): string {
  return verdict === 'other' ? t('verdictOtherGroup') : verdictName(verdict);
}

/** A verdict in the words of a badge: its name, or what the passage does with the claim. */
export function badgeWording(verdict: Verdict, stance: Stance): string {
  const message = stanceMessage(verdict, stance);
  return message ? t(message, verdictName(verdict)) : verdictName(verdict);
}

/** The same where there is little room: at most two words beside the verdict's own. */
export function shortWording(verdict: Verdict, stance: Stance): string {
  const message = stanceMessage(verdict, stance);
  return message ? t(`${message}Short`, verdictName(verdict)) : verdictName(verdict);
}

/** How many of a claim's fact-checks have a verdict: "3 of 4". */
export function agreementShort(verdict: Verdict, counts: readonly VerdictCount[]): string {
  const { same, all } = countsFor(verdict, counts);
  return t('badgeCount', formatNumber(same), formatNumber(all));
}

/** The same as a phrase that stands for itself: "3 of 4 fact-checks agree". */
export function agreementWords(verdict: Verdict, counts: readonly VerdictCount[]): string {
  const { same, all } = countsFor(verdict, counts);
  return tCount('badgeAgree', same, formatNumber(all));
}

/**
 * The language that numbers and dates are written in: the browser's, region included, as long as
 * the interface speaks it too; otherwise the interface's, so that no sentence mixes languages.
 */
export function uiLocale(): string {
  const asked = known();
  asked.locale ||= localeOf(t('uiLanguage') || 'en', browser.i18n.getUILanguage());
  return asked.locale;
}

function localeOf(spoken: string, wanted: string): string {
  return baseLanguage(wanted) === baseLanguage(spoken) ? wanted : spoken;
}

/** Languages of the interface that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/**
 * The direction that the interface's language is written in. The browser's own (`@@bidi_dir`) is
 * not asked: a browser in Hebrew, say, reads our English, and that stands from left to right.
 */
export function uiDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseLanguage(t('uiLanguage'))) ? 'rtl' : 'ltr';
}

/**
 * A way to write things in the reader's language. Kept: a list of checks writes hundreds of numbers
 * and dates, and making a format takes far longer than using it.
 */
export function keptFormat<T>(make: (locale: string) => T): () => T {
  let latest: { locale: string; format: T } | undefined;
  return () => {
    const locale = uiLocale();
    if (latest?.locale !== locale) latest = { locale, format: make(locale) };
    return latest.format;
  };
}

const numbers = keptFormat((locale) => new Intl.NumberFormat(locale));
const years = keptFormat((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));
const plurals = keptFormat((locale) => new Intl.PluralRules(locale));
const lists = keptFormat((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languages = keptFormat((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** A number with the language's separators. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A year, which has no separators: "2024". */
export function formatYear(year: number): string {
  return years().format(year);
}

/**
 * Names in a row, joined as the language does it: "A, B and C". In parts, because each name may be
 * written in another direction than the words between them.
 */
export function listParts(names: readonly string[]): { isName: boolean; text: string }[] {
  return lists()
    .formatToParts(names)
    .map(({ type, value }) => ({ isName: type === 'element', text: value }));
}

/** Names as they are listed in the reader's language: "German, French and Korean". */
export function listText(names: readonly string[]): string {
  return lists().format(names);
}

const BYTE_UNITS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** A size in the unit that suits it: "1.2 GB", "12 MB", "640 kB". It stays on one line. */
export function formatBytes(bytes: number): string {
  const [unit, size] = BYTE_UNITS.find(([, least]) => bytes >= least) ?? BYTE_UNITS.at(-1)!;
  const value = bytes / size;
  const text = value.toLocaleString(uiLocale(), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
  return text.replaceAll(' ', '\u00a0');
}

/** The name of a language, or its tag where the browser knows no name. */
export function languageName(tag: string): string {
  try {
    return languages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Whether two tags name the same language, regions aside. */
export function sameLanguage(one: string, other: string): boolean {
  return baseLanguage(one) === baseLanguage(other);
}
