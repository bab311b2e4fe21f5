/** What a UTF-16 unit is to the reader of words. */
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const OTHER = 1;
export const LETTER = 2;
export const CAPITAL = 3;
export const DIGIT = 4;
/** Letters of scripts that are written without spaces, and their marks. */
export const UNSPACED = 5;
/** Marks that belong to the letter before, and characters that nobody sees. */
export const MARK = 6;

const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Soft hyphens, zero-width characters, direction and variation marks: seen by no reader. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const IS_INVISIBLE = new RegExp(INVISIBLE.source, 'u');

function classify(character: string): CharacterClass {
  if (/\p{Nd}/u.test(character) || /^[0-9]$/.test(character.normalize('NFKC'))) return DIGIT;
  if (UNSPACED_SCRIPTS.test(character))
    return /[\p{L}\p{M}\p{Nl}]/u.test(character) ? UNSPACED : OTHER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  return /\p{M}/u.test(character) || IS_INVISIBLE.test(character) ? MARK : OTHER;
}

/** Classes of the units met so far; 0: not met yet. */
const classes = new Uint8Array(0x10000);

const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/** The class of the character that the unit at `at` belongs to; of `OTHER` beyond the text. */
export function classAt(text: string, at: number): CharacterClass {
  // Asked first, because a unit that may be none is no whole number to the engine.
  if (at < 0 || at >= text.length) return OTHER;
  const known = classes[text.charCodeAt(at)];
  return known ? (known as CharacterClass) : newClassAt(text, at);
}

/** Whether a unit is a letter that was met before: this is asked for each of millions. */
export function isKnownLetter(unit: number): boolean {
  return (classes[unit]! | 1) === CAPITAL;
}

function newClassAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  // What stands for half a character has no class of its own, so it is never among those met.
  if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) return classify(text.slice(at, at + 2));
  if (isLow(unit) && isHigh(text.charCodeAt(at - 1))) return classify(text.slice(at - 1, at + 1));
  const found = classify(text.charAt(at));
  if (!isHigh(unit) && !isLow(unit)) classes[unit] = found;
  return found;
}

/** Digits of every script as ASCII ("१९" is "19", "²" is "2"). */
export function asciiDigits(text: string): string {
  if (/^[0-9.,]+$/.test(text)) return text;
  return text.normalize('NFKC').replace(/[^\P{Nd}0-9]/gu, (digit) => String(valueOfDigit(digit)));
}

/** Unicode keeps the ten digits of a script together, zero first; a few of these tens are neighbours. */
function valueOfDigit(digit: string): number {
  const point = digit.codePointAt(0)!;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++;
  return before % 10;
}
