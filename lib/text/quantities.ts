import { asciiDigits } from './characters.ts';
import type { WordList } from './word-list.ts';

/** What a number counts, as far as the words around it say. */
export type Unit = 'currency' | 'percent' | 'year' | 'decade' | 'ordinal';

/** A number of a text with what belongs to it: "$1.2bn", "10 per cent", "the 1990s". */
export interface Quantity {
  /** Equal quantities have equal terms, however they are written: `1200000000`, `10%`, `1990s`. */
  term: string;
  value: number | undefined;
  unit: Unit | undefined;
  /** UTF-16 offsets of the whole. */
  start: number;
  end: number;
  /** How many words it takes up. */
  words: number;
}

/** How a language writes numbers. */
export interface NumberWords {
  /** Words for powers of ten, folded: `million` is 1e6. */
  magnitudes: ReadonlyMap<string, number>;
  /** Small numbers in letters, folded. */
  spelled: ReadonlyMap<string, number>;
  /** Whether "1,2" is one and two tenths. */
  decimalComma: boolean;
}

/** Beyond this a number is a telephone's or an account's: its digits, not its size, are compared. */
const MAX_DIGITS = 15;

const SUFFIX_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mm: 1e6,
    mln: 1e6,
    b: 1e9,
    bn: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

const CURRENCY_SIGNS = '$€£¥₹₩₽₺₪₱฿₦₴＄￡￥';
const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  `dollar dollars usd euro euros eur rupees rupee rs inr yen yuan gbp dolares dolar dolary dolarow
  reais pesos rubles roubles ruble рублей рубля доллар долларов долларa евро دولار يورو रुपये रुपए
  ringgit baht rupiah lira zloty zlotych zl`.split(/\s+/),
);
const PERCENT_SIGNS = '%٪％';
const PERCENT_WORDS: ReadonlySet<string> = new Set(
  `percent pct prozent procent procenten procento procenta porcento porciento persen peratus yuzde
  процент процента процентов प्रतिशत टक्के`.split(/\s+/),
);
/** "per cent", "por ciento", "pour cent" in two words. */
const PERCENT_FIRST: ReadonlySet<string> = new Set(['per', 'por', 'pour']);
const PERCENT_SECOND: ReadonlySet<string> = new Set(['cent', 'cento', 'ciento']);

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set('st nd rd th º ª er ère eme ème'.split(' '));
const HOURS: ReadonlySet<string> = new Set(['am', 'pm']);

/** Reads the words of a text one after the other, folded on demand. */
export interface Reading {
  text: string;
  words: WordList;
  /** The folded form of the word that stands from `start` to `end`. */
  foldAt(start: number, end: number): string;
}

/**
 * The quantity that begins with the word at `at`, or nothing where that is no number. Its unit and
 * magnitude are looked for in the words that touch or follow it.
 */
export function quantityAt(
  reading: Reading,
  at: number,
  { magnitudes, spelled, decimalComma }: NumberWords,
): Quantity | undefined {
  const { text, words } = reading;
  if (words.kind(at) !== 'number') return spelledAt(reading, at, magnitudes, spelled);
  const [start, end] = [words.start(at), words.end(at)];
  const digits = asciiDigits(text.slice(start, end));
  const number = plainNumber(digits, decimalComma);
  const glued = gluedTo(reading, at);
  const found: Quantity = {
    ...{ term: number, value: sizeOf(number), unit: undefined },
    ...{ start, end, words: 1 },
  };
  if (glued !== undefined && found.value !== undefined) {
    const special = decadeOf(number, glued) ?? suffixed(number, glued);
    if (special) return take(reading, at, found, special);
    // "5G" is a word of its own, "20kg" a number and its unit.
    if (glued.length === 1 && !SUFFIX_MAGNITUDES.has(glued)) {
      return take(reading, at, found, { term: number + glued, value: undefined });
    }
  }
  withCurrencySign(text, found);
  withMagnitude(reading, at, found, magnitudes);
  withUnit(reading, at, found);
  if (found.unit === undefined && found.words === 1 && isYear(digits)) found.unit = 'year';
  return found;
}

/**
 * Whether a number's term is that of its digits alone, because nothing behind it belongs to it:
 * most numbers are such, and this is told sooner than the rest.
 */
export function standsAlone(reading: Reading, at: number, { magnitudes }: NumberWords): boolean {
  const { text, words } = reading;
  const [end, next] = [words.end(at), at + 1];
  const isBeforeSpace = text.charAt(end) === ' ';
  if (isSign(PERCENT_SIGNS, text, isBeforeSpace ? end + 1 : end)) return false;
  if (next === words.length) return true;
  const start = words.start(next);
  // What is further away than one space never belongs to a number, and what is nearer may.
  if (start - end !== 1 || !isBeforeSpace) return start - end > 1;
  if (words.kind(next) !== 'word') return true;
  const word = reading.foldAt(start, words.end(next));
  const isUnit = PERCENT_WORDS.has(word) || PERCENT_FIRST.has(word) || CURRENCY_WORDS.has(word);
  return !isUnit && !magnitudes.has(word);
}

/** The term of a number that stands alone, by how it is written. */
export function loneNumber(written: string, { decimalComma }: NumberWords): string {
  return plainNumber(asciiDigits(written), decimalComma);
}

/** The quantity with one more word taken in, and what that word makes of it. */
function take(
  { words }: Reading,
  at: number,
  found: Quantity,
  changes: Partial<Quantity> = {},
): Quantity {
  const end = words.end(at + found.words);
  return Object.assign(found, { end, words: found.words + 1 }, changes);
}

/** The word that touches the number's end, folded. */
function gluedTo(reading: Reading, at: number): string | undefined {
  const { text, words } = reading;
  const next = at + 1;
  if (next === words.length || words.kind(next) === 'number') return undefined;
  const start = words.start(next);
  const between = text.slice(words.end(at), start);
  const isGlued = between === '' || (/^['’]$/.test(between) && text[start] === 's');
  return isGlued ? reading.foldAt(start, words.end(next)) : undefined;
}

function decadeOf(number: string, glued: string): Partial<Quantity> | undefined {
  if (glued !== 's' || !/^(?:1[5-9]|20|[2-9])?\d0$|^[2-9]0$/.test(number)) return undefined;
  const decade = number.length === 2 ? 1900 + Number(number) : Number(number);
  return { term: `${decade}s`, value: decade, unit: 'decade' };
}

function suffixed(number: string, glued: string): Partial<Quantity> | undefined {
  if (ORDINAL_ENDINGS.has(glued)) return { term: number, unit: 'ordinal' };
  return HOURS.has(glued) ? { term: number } : undefined;
}

function withCurrencySign(text: string, found: Quantity): void {
  const sign = text.charAt(found.start - 1) === ' ' ? found.start - 2 : found.start - 1;
  if (sign < 0 || !isSign(CURRENCY_SIGNS, text, sign)) return;
  found.start = sign;
  found.unit = 'currency';
}

function withMagnitude(
  reading: Reading,
  at: number,
  found: Quantity,
  magnitudes: ReadonlyMap<string, number>,
): void {
  const next = nextWord(reading, at, found);
  if (next === undefined || found.value === undefined) return;
  const isGlued = reading.words.start(at + found.words) === found.end;
  const factor = magnitudes.get(next) ?? (isGlued ? SUFFIX_MAGNITUDES.get(next) : undefined);
  if (factor === undefined) return;
  const value = times(found.value, factor);
  take(reading, at, found, { term: String(value), value });
}

/** Without the rounding errors of binary fractions: 1.1 million is 1100000. */
function times(value: number, factor: number): number {
  const product = value * factor;
  const isExact = Number.isInteger(product) && product < 10 ** MAX_DIGITS;
  return isExact ? product : Number(product.toPrecision(MAX_DIGITS));
}

function withUnit(reading: Reading, at: number, found: Quantity): void {
  const { text } = reading;
  const next = nextWord(reading, at, found);
  const sign = text.charAt(found.end) === ' ' ? found.end + 1 : found.end;
  if (isSign(PERCENT_SIGNS, text, sign)) {
    asPercent(found);
    found.end = sign + 1;
  } else if (isSign(CURRENCY_SIGNS, text, sign) && !/^\d/.test(text.charAt(sign + 1))) {
    found.unit = 'currency';
    found.end = sign + 1;
  } else if (next !== undefined && PERCENT_WORDS.has(next)) asPercent(take(reading, at, found));
  else if (next !== undefined && PERCENT_FIRST.has(next)) {
    const second = nextWord(reading, at + 1, found);
    if (second !== undefined && PERCENT_SECOND.has(second)) {
      asPercent(take(reading, at, take(reading, at, found)));
    }
  } else if (next !== undefined && CURRENCY_WORDS.has(next)) {
    take(reading, at, found, { unit: 'currency' });
  }
}

const isSign = (signs: string, text: string, at: number) =>
  at < text.length && signs.includes(text.charAt(at));

function asPercent(found: Quantity): void {
  found.term += '%';
  found.unit = 'percent';
}

/** What may stand between a number and its magnitude or unit; after "Mrd." also a dot. */
const CLOSE = /^[\s-]?$/;
const CLOSE_AFTER_WORD = /^\.?[\s-]?$/;

/** The word after those taken so far, folded, where it stands close. */
function nextWord(reading: Reading, at: number, found: Quantity) {
  const { text, words } = reading;
  const next = at + found.words;
  if (next >= words.length || words.kind(next) !== 'word') return undefined;
  const [end, start] = [words.end(next - 1), words.start(next)];
  if (start - end > 2) return undefined;
  const isTold = start === end || text.slice(end, start) === ' ';
  const close = words.kind(next - 1) === 'word' ? CLOSE_AFTER_WORD : CLOSE;
  if (!isTold && !close.test(text.slice(end, start))) return undefined;
  return reading.foldAt(start, words.end(next));
}

/** "two" is 2, "two million" is 2000000. */
function spelledAt(
  reading: Reading,
  at: number,
  magnitudes: ReadonlyMap<string, number>,
  spelled: ReadonlyMap<string, number>,
): Quantity | undefined {
  if (spelled.size === 0) return undefined;
  const [start, end] = [reading.words.start(at), reading.words.end(at)];
  const value = spelled.get(reading.foldAt(start, end));
  if (value === undefined) return undefined;
  const found: Quantity = { term: String(value), value, unit: undefined, start, end, words: 1 };
  withMagnitude(reading, at, found, magnitudes);
  // Alone, "one" is more often a pronoun.
  if (value === 1 && found.words === 1) return undefined;
  withUnit(reading, at, found);
  return found;
}

const GROUPS = /^\d{1,3}(?:[.,'’\s]\d{2,3})*[.,'’\s]\d{3}$/;

/**
 * One way to write a number: no separators but a decimal point, no zeros before it ("1,200" and
 * "1.200,00" are `1200`). Digits are ASCII.
 */
function plainNumber(written: string, decimalComma: boolean): string {
  if (/^[1-9]\d*$/.test(written)) return written;
  const number = written.replaceAll('٫', '.').replaceAll('٬', ',');
  const point = decimalPointOf(number, decimalComma);
  if (point < 0) return canonical(number.replace(/\D/g, ''));
  return canonical(`${number.slice(0, point).replace(/\D/g, '')}.${number.slice(point + 1)}`);
}

/** Where the fraction begins, or -1: at the last separator, unless all of them part groups. */
function decimalPointOf(number: string, decimalComma: boolean): number {
  const separators = number.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last !== '.' && last !== ',') return -1;
  const isMixed = last !== separators[0];
  if (separators.length > 1 && !isMixed) return -1;
  // A point before three digits begins a fraction where points do that, and after a lone zero.
  const isFraction = isMixed || (last === '.' && !decimalComma) || /^0[.,]/.test(number);
  return isFraction || !GROUPS.test(number) ? number.lastIndexOf(last) : -1;
}

function canonical(number: string): string {
  return number.replace('.', '').length > MAX_DIGITS ? number : String(Number(number));
}

function sizeOf(number: string): number | undefined {
  return number.length > MAX_DIGITS + 1 ? undefined : Number(number);
}

/** Four plain digits of the centuries that news speaks of. */
function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits);
}
