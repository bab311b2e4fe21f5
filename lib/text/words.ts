import {
  CAPITAL,
  classAt,
  DIGIT,
  isKnownLetter,
  LETTER,
  MARK,
  OTHER,
  UNSPACED,
} from './characters.ts';
import { hashOf, NO_HASH, withUnit } from './hash.ts';
import { type Kind, WordList } from './word-list.ts';

/** A word as it stands in a text: `text.slice(start, end)`, UTF-16 offsets. */
export interface Word {
  start: number;
  end: number;
  kind: Kind;
}

const SPACE = 0x20;
const DOT = 0x2e;

/** Longest stretch of text that is read; what follows is ignored, so that work stays bounded. */
export const MAX_TEXT = 4_000;

/** Longest word that is read as one; longer runs are noise (base64, keys) and are dropped. */
const MAX_WORD = 64;

/** Links, also where no space stands before them, as pasted tweets have it. */
const LINK =
  /(?:https?:\/\/|www\.|pic\.(?:twitter|x)\.com\/)\S+|\b[a-z0-9-]{1,63}\.[a-z]{2,4}\/\S+/gi;
const mayHaveLink = (text: string) => text.includes('/') || text.includes('www.');

/**
 * The words of a text, in order, never overlapping. Links are skipped, hashtags and handles cut at
 * their capitals; scripts without spaces are cut by Intl.Segmenter. At most the first `MAX_TEXT`
 * units are read, each a bounded number of times.
 */
export function words(text: string): Word[] {
  const found = new WordList();
  readWords(text, found);
  return Array.from({ length: found.length }, (_, at) => ({
    start: found.start(at),
    end: found.end(at),
    kind: found.kind(at),
  }));
}

/** The same, in place of what a list held before. */
export function readWords(text: string, found: WordList): void {
  found.length = 0;
  let readable = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (mayHaveLink(readable)) {
    readable = readable.replace(LINK, (link) => ' '.repeat(link.length));
  }
  let at = 0;
  while (at < readable.length) {
    at = isAt(SPACE, readable, at) ? at + 1 : readWord(readable, at, found);
  }
}

/** Reads what stands at `at` and tells where to go on. */
function readWord(text: string, at: number, found: WordList): number {
  switch (classAt(text, at)) {
    case LETTER:
    case CAPITAL:
      return readLetters(text, at, found);
    case DIGIT:
      return readNumber(text, at, found);
    case UNSPACED:
      return readUnspaced(text, at, found);
    default:
      return isTagMark(text, at) ? readTag(text, at + 1, found) : at + 1;
  }
}

function push(text: string, start: number, end: number, kind: Kind, found: WordList): number {
  if (end - start <= MAX_WORD) found.add(start, end, kind, hashOf(text, start, end));
  return end;
}

const isAt = (unit: number, text: string, at: number) =>
  at < text.length && text.charCodeAt(at) === unit;

const isLetter = (text: string, at: number) => {
  const found = classAt(text, at);
  return found === LETTER || found === CAPITAL;
};

/** End of the run of letters and marks from `at`. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  for (;;) {
    const found = classAt(text, at);
    if (found !== LETTER && found !== CAPITAL && found !== MARK) return at;
    at++;
  }
}

const APOSTROPHES = "'’‘ʼ`´＇′";
const HYPHENS = '-‐‑';

const isOneOf = (characters: string, text: string, at: number) =>
  at < text.length && characters.includes(text.charAt(at));

/** Beginnings that are written together with their word as often as with a hyphen. */
const JOINED_BEGINNINGS: ReadonlySet<string> = new Set(['co', 're']);

/** Longest run of letters that makes one word with the digits after it: "G20", "MH370", "CO2". */
const MAX_CODE_LETTERS = 2;

/** Reads a word; most are a run of letters before a space. */
function readLetters(text: string, start: number, found: WordList): number {
  let hash = NO_HASH;
  let at = start;
  let unit = SPACE;
  for (; at < text.length; at++) {
    unit = text.charCodeAt(at);
    if (!isKnownLetter(unit)) break;
    hash = withUnit(hash, unit);
  }
  const isPlain = unit === SPACE || at === text.length;
  const end = isPlain ? at : endOfWord(text, start, at);
  if (end - start <= MAX_WORD) {
    found.add(start, end, 'word', end === at ? hash : hashOf(text, start, end));
  }
  return end;
}

/** End of a word with inner apostrophes ("don't"), dots ("U.S."), or digits where it is a code ("H1N1"). */
function endOfWord(text: string, start: number, letters: number): number {
  const dotted = endOfDotted(text, start);
  if (dotted > start) return dotted;
  let end = endOfLetters(text, letters);
  while (isOneOf(APOSTROPHES, text, end) && isLetter(text, end + 1)) {
    end = endOfLetters(text, end + 1);
  }
  return end - start <= MAX_CODE_LETTERS ? endOfJoined(text, start, end) : end;
}

/** End of what a few letters make one word with, over a hyphen or not: "G20", "F-16", "e-mail". */
function endOfJoined(text: string, start: number, end: number): number {
  const next = isOneOf(HYPHENS, text, end) ? end + 1 : end;
  if (classAt(text, next) === DIGIT) return isLongNumber(text, next) ? end : endOfCode(text, next);
  if (next === end || !isLetter(text, next)) return end;
  const joins = end - start === 1 || JOINED_BEGINNINGS.has(text.slice(start, end).toLowerCase());
  return joins ? endOfLetters(text, next) : end;
}

const MAX_CODE_DIGITS = 3;

/** More digits than a code has: a year or an amount stays a number of its own. */
function isLongNumber(text: string, from: number): boolean {
  let end = from;
  while (end - from <= MAX_CODE_DIGITS && classAt(text, end) === DIGIT) end++;
  const goesOn = isOneOf('.,', text, end) && classAt(text, end + 1) === DIGIT;
  return end - from > MAX_CODE_DIGITS || goesOn;
}

/** End of the letters and digits from `at`. */
function endOfCode(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === DIGIT || endOfLetters(text, at) > at) {
    at = Math.max(at + 1, endOfLetters(text, at));
  }
  return at;
}

/** End of an abbreviation with inner dots ("U.S.", "e.g.", "J. D."), or `start`. */
function endOfDotted(text: string, start: number): number {
  let end = start;
  let letters = 0;
  for (let at = start; isAt(DOT, text, at + 1) && isLetter(text, at); ) {
    end = at + 2;
    letters++;
    at = text[end] === ' ' && isInitial(text, at) && isInitial(text, end + 1) ? end + 1 : end;
  }
  if (letters === 0) return start;
  // "U.S" without its last dot, but not the "p.M" of "1 p.Man".
  if (isLetter(text, end) && endOfLetters(text, end) === end + 1) {
    end++;
    letters++;
  }
  return letters > 1 ? end : start;
}

const isInitial = (text: string, at: number) =>
  classAt(text, at) === CAPITAL && text[at + 1] === '.';

const SEPARATORS = ".,'’٫٬";
const NARROW_SPACES = '\u00a0\u202f\u2009';

/** Digits with separators between them: "1,200.5", "1 200" where the space is a narrow one. */
function readNumber(text: string, start: number, found: WordList): number {
  let end = start;
  for (;;) {
    while (classAt(text, end) === DIGIT) end++;
    const separated =
      isOneOf(SEPARATORS, text, end) || (isOneOf(NARROW_SPACES, text, end) && isGroup(text, end));
    if (!separated || classAt(text, end + 1) !== DIGIT) break;
    end++;
  }
  return push(text, start, end, 'number', found);
}

/** Whether three digits and no fourth follow the separator at `at`. */
function isGroup(text: string, at: number): boolean {
  const digits = [1, 2, 3].every((ahead) => classAt(text, at + ahead) === DIGIT);
  return digits && classAt(text, at + 4) !== DIGIT;
}

let segmenter: Intl.Segmenter | undefined;

function readUnspaced(text: string, start: number, found: WordList): number {
  let end = start;
  while (classAt(text, end) === UNSPACED || classAt(text, end) === MARK) end++;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
    if (!isWordLike) continue;
    push(text, start + index, start + index + segment.length, 'word', found);
  }
  return end;
}

/** A hashtag's or a handle's first character, unless it stands inside an address ("a@b.org"). */
function isTagMark(text: string, at: number): boolean {
  if (!'#@＃＠'.includes(text.charAt(at))) return false;
  return text.charAt(at) === '#' || text.charAt(at) === '＃' || !isLetter(text, at - 1);
}

/** Names that are written with an inner capital, which tags keep whole like other texts do. */
const INNER_CAPITALS: ReadonlySet<string> = new Set(
  'youtube facebook tiktok whatsapp buzzfeed paypal linkedin iphone ipad huffpost playstation blackrock'.split(
    ' ',
  ),
);

/** The parts of a hashtag or handle: "StopTheSteal2020" is Stop, The, Steal, 2020. */
function readTag(text: string, start: number, found: WordList): number {
  let from = start;
  let at = start;
  const cut = (to: number) => {
    if (to > from) pushTagPart(text, from, to, found);
    from = to;
  };
  for (; ; at++) {
    const here = classAt(text, at);
    if (text.charAt(at) === '_') {
      cut(at);
      from = at + 1;
    } else if (here === OTHER || here === UNSPACED) break;
    else if (at > from && beginsPart(text, at)) cut(at);
  }
  cut(at);
  return at;
}

/** Whether a part of a tag begins at `at`, by the letters around it. */
function beginsPart(text: string, at: number): boolean {
  const [before, here, after] = [classAt(text, at - 1), classAt(text, at), classAt(text, at + 1)];
  if (here === MARK || before === MARK) return false;
  if ((before === DIGIT) !== (here === DIGIT)) return true;
  if (here !== CAPITAL) return false;
  if (before === CAPITAL) return after === LETTER;
  // "McConnell"
  return !(text.charAt(at - 1) === 'c' && text.charAt(at - 2) === 'M');
}

function pushTagPart(text: string, start: number, end: number, found: WordList): void {
  const last = found.length - 1;
  const isNumber = classAt(text, start) === DIGIT;
  if (last >= 0 && found.kind(last) === 'tag' && found.end(last) === start) {
    const joined = text.slice(found.start(last), end);
    const isCode = isNumber && start - found.start(last) <= MAX_CODE_LETTERS;
    if (isCode || INNER_CAPITALS.has(joined.toLowerCase())) {
      found.extend(end, hashOf(text, found.start(last), end));
      return;
    }
  }
  push(text, start, end, isNumber ? 'number' : 'tag', found);
}
