import { baseLanguage, isLanguageTag } from '~/lib/check/language-tag';

/** Which month is named where in the words of a date; `end` is behind the last one. */
export interface FoundMonth {
  month: number;
  start: number;
  end: number;
}

/**
 * The month that a date's words name: in the language `lang` (BCP 47), else in English, else in any
 * of `OTHER_LANGUAGES` where all that have the name mean the same month by it. The words are letters
 * and numbers apart, as `monthWords` gives them. Undefined where they name none.
 */
export function monthIn(
  words: readonly string[],
  lang: string | undefined,
): FoundMonth | undefined {
  const own = lang === undefined ? undefined : namesOf(lang);
  const english = namesOf('en');
  return (
    (own && firstName(words, own)) ??
    (english && firstName(words, english)) ??
    // "Mar" on a Finnish page is March rather than the beginning of their November.
    (own && firstBeginning(words, own)) ??
    (english && firstBeginning(words, english)) ??
    firstName(words, namesInOthers())
  );
}

/** A word as names of months are compared: without case, accents and zeros before a number. */
function monthWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replace(/^0+(?=\d)/, '');
}

/** Accents, Arabic signs and Indic dots; not the vowels that other scripts write as marks. */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0670\u093c\u09bc\u0a3c]/g;

/** The words of a text as they are compared: runs of letters, and runs of figures. */
export function monthWords(text: string): string[] {
  return (text.match(/\d+|[\p{L}\p{M}]+/gu) ?? []).map(monthWord).filter((word) => word !== '');
}

/** Names of months, some of several words, with their month from 1. */
interface MonthNames {
  /** What is certain. */
  names: ReadonlyMap<string, number>;
  /** Names that are also shortened days of the week: `mar` is a Tuesday before it is March. */
  alsoDays: ReadonlySet<string>;
}

/** "tháng mười hai". */
const MAX_WORDS = 3;

/** The first name in the words, a longer one before a shorter; what may be a day of the week last. */
function firstName(words: readonly string[], { names, alsoDays }: MonthNames) {
  let doubtful: FoundMonth | undefined;
  for (let start = 0; start < words.length; start += 1) {
    for (let count = MAX_WORDS; count > 0; count -= 1) {
      const end = start + count;
      const name = words.slice(start, end).join(' ');
      const month = end > words.length ? undefined : names.get(name);
      if (month === undefined) continue;
      if (!alsoDays.has(name)) return { month, start, end };
      doubtful ??= { month, start, end };
    }
  }
  return doubtful;
}

/** Letters that a shortened name has to have. */
const MIN_BEGINNING = 3;

/** The first word with which the names of one month only begin: `Sept`, `Febr`. */
function firstBeginning(words: readonly string[], { names }: MonthNames): FoundMonth | undefined {
  for (const [start, word] of words.entries()) {
    if (word.length < MIN_BEGINNING || /\d/.test(word)) continue;
    const months = new Set<number>();
    for (const [name, month] of names) if (name.startsWith(word)) months.add(month);
    const [month] = months;
    if (months.size === 1 && month !== undefined) return { month, start, end: start + 1 };
  }
  return undefined;
}

/** Languages whose names of months are kept; a feed names no more, unless it invents them. */
const MAX_LANGUAGES = 100;

/** By language, made when first needed. */
const namesByLanguage = new Map<string, MonthNames>();

function namesOf(tag: string): MonthNames | undefined {
  if (!isLanguageTag(tag)) return undefined;
  const lang = baseLanguage(tag);
  const known = namesByLanguage.get(lang);
  if (known !== undefined || namesByLanguage.size >= MAX_LANGUAGES) return known;
  const made = namesIn(lang, ALL_STYLES);
  namesByLanguage.set(lang, made);
  return made;
}

type Style = Intl.DateTimeFormatOptions;

/** With a day beside it a name takes the form that dates use: "3 марта", not "март". */
const LONG_STYLES: readonly Style[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];
const SHORT_STYLES: readonly Style[] = [{ month: 'short' }, { month: 'short', day: 'numeric' }];
const ALL_STYLES = [...LONG_STYLES, ...SHORT_STYLES];

/** How else than `Intl` a language names its months in other countries or in another script. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA', 'ar-MR'],
  az: ['az', 'az-Cyrl'],
  bs: ['bs', 'bs-Cyrl', 'hr'],
  sr: ['sr', 'sr-Latn'],
  uz: ['uz', 'uz-Cyrl'],
};

const SERBIAN_OF =
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra';

/** Names that `Intl` does not have: by month from January, `_` where there is none to add. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  bs: [SERBIAN_OF],
  es: ['_ _ _ _ _ _ _ _ setiembre _ _ _'],
  hi: ['_ _ _ _ _ _ _ _ सितम्बर अक्तूबर नवम्बर दिसम्बर'],
  id: ['_ pebruari _ _ _ _ _ _ _ _ nopember _'],
  sl: ['januarja februarja marca aprila maja junija julija _ septembra oktobra novembra decembra'],
  sr: [
    SERBIAN_OF,
    'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
  ],
  vi: [
    'tháng.giêng tháng.hai tháng.ba tháng.tư tháng.năm tháng.sáu tháng.bảy tháng.tám tháng.chín ' +
      'tháng.mười tháng.mười.một tháng.mười.hai',
    'tháng.một _ _ _ _ _ _ _ _ _ _ tháng.chạp',
  ],
};

function namesIn(lang: string, styles: readonly Style[]): MonthNames {
  const months = new Map<string, Set<number>>();
  for (const format of formatsOf(lang, styles)) {
    for (let month = 1; month <= 12; month += 1) {
      // The number of the day is taken off, and what stands around it stays: "3 במרץ".
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 3));
      const words = monthWords(
        parts.map(({ type, value }) => (type === 'day' ? ' ' : value)).join(''),
      );
      for (const name of [words.join(' '), ...words]) addTo(months, name, month);
    }
  }
  for (const list of MORE_NAMES[lang] ?? []) {
    for (const [at, name] of list.split(' ').entries()) {
      if (name !== '_') addTo(months, monthWords(name).join(' '), at + 1);
    }
  }
  return { names: ofOneMonth(months), alsoDays: daysOfWeek(lang) };
}

/** What can be a name: no number, and no letter alone. */
const NAME = /[\p{L}\p{M}]{2}|\p{L} \p{L}|\p{L} \d/u;

/** A word that several months share is none's name: "tháng", "de", "كانون". */
function ofOneMonth(months: ReadonlyMap<string, ReadonlySet<number>>): Map<string, number> {
  const names = new Map<string, number>();
  for (const [name, [month, other]] of months) {
    if (month !== undefined && other === undefined && NAME.test(name)) names.set(name, month);
  }
  return names;
}

function addTo(months: Map<string, Set<number>>, name: string, month: number): void {
  const known = months.get(name);
  if (known) known.add(month);
  else months.set(name, new Set([month]));
}

/** None for a language that is not known here: `Intl` would answer in that of the system. */
function formatsOf(lang: string, styles: readonly Style[]): Intl.DateTimeFormat[] {
  const tags = Intl.DateTimeFormat.supportedLocalesOf([...(VARIANTS[lang] ?? [lang])]);
  const calendar = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  return tags.flatMap((tag) =>
    styles.map((style) => new Intl.DateTimeFormat(tag, { ...style, ...calendar })),
  );
}

function daysOfWeek(lang: string): Set<string> {
  const days = [1, 2, 3, 4, 5, 6, 7];
  return new Set(
    formatsOf(lang, [{ weekday: 'short' }]).flatMap((format) =>
      days.map((day) => monthWords(format.format(Date.UTC(2021, 1, day))).join(' ')),
    ),
  );
}

/** Languages whose whole names of months are known on pages of any other. */
const OTHER_LANGUAGES =
  'es pt fr de it nl pl tr id ro cs sk sl hr sr hu da no sv fi el bg ru uk he ar hi vi ca sq'.split(
    ' ',
  );

let others: MonthNames | undefined;

function namesInOthers(): MonthNames {
  others ??= madeOfOthers();
  return others;
}

function madeOfOthers(): MonthNames {
  const months = new Map<string, Set<number>>();
  for (const lang of OTHER_LANGUAGES) {
    for (const [name, month] of namesIn(lang, LONG_STYLES).names) addTo(months, name, month);
  }
  return { names: ofOneMonth(months), alsoDays: new Set() };
}
