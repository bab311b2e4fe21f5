/** A word of a label in the form for comparison, and how it is parted from the word before it. */
export interface Token {
  form: string;
  /** What stands before it: nothing but space, a colon, another end of a clause, or of a sentence. */
  after: Break;
  /** Whether the sentence that it stands in ends with a question mark. */
  isAsked: boolean;
}

export type Break = 'space' | 'clause' | 'colon' | 'sentence';

/** Letters that have no decomposition, or that writers exchange: `falsz` for `fałsz`. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  // Yeh, kaf and heh as Arabic, Persian and Urdu keyboards write them.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
};

const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Accents, vowel points, tatweel and nuktas, which writers leave out, and invisible characters. */
const MARKS = new RegExp(
  [
    '[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u093c\\u09bc\\u0a3c\\u0abc\\u0b3c',
    '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff]',
  ].join(''),
  'g',
);

const APOSTROPHES = /['’ʼ‘`´]/g;

/** ASCII without apostrophes of any kind. */
const PLAIN = /^[\0-&(-_a-\x7f]*$/;

/**
 * Letters that are folded one by one, whatever stands beside them, and signs that stay what they
 * are: ASCII without apostrophes, Western Latin, Cyrillic, Devanagari without its nukta.
 */
const ONE_BY_ONE =
  /^[\0-&(-_a-\x7f¡«»¿À-ÖØ-öø-ÿЀ-џ\u0900-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093d-\u0950\u0964-\u096f–—“-„]*$/;

/** `HalfTrue` in those letters. */
const SIMPLE_HUMP = /([a-zß-öø-ÿа-џ])(?=[A-ZÀ-ÖØ-ÞЀ-Я])/g;

/** Those of them that are more than their small letter. */
const FOLDED = /[ß-öø-ÿйѐ-џ]/g;

/** What the letters of `FOLDED` are folded to, as they are met. */
const foldedLetters = new Map<string, string>();

function foldedLetter(letter: string): string {
  let known = foldedLetters.get(letter);
  if (known === undefined) {
    known = foldAny(letter);
    foldedLetters.set(letter, known);
  }
  return known;
}

/** Articles and the like that French, Italian and Catalan write into the next word: `l'image`. */
const ELISION =
  /(?<![\p{L}\p{M}])(l|d|qu|un|all|dall|dell|nell|sull|quest|quell)['’ʼ‘`´](?=\p{L})/gu;

/** Persian writes compounds with a non-joiner where others write a space. */
const ARABIC_NON_JOINER = /(?<=\p{Script=Arabic})\u200c/gu;

/** Greek asks with a semicolon. */
const GREEK_QUESTION = /(?<=\p{Script=Greek}\s?)[;\u037e]/gu;

/** `HalfTrue`, as hashtags are written. */
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Letters of scripts that do not part words; each is a word there. */
const UNSPACED =
  /^(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** What a character does in a label: a part of a word, a word of its own, a kind of sign. */
const LETTER_OR_DIGIT = 1;
const MARK = 2;
const OWN_WORD = 3;
const QUESTION = 4;
const SENTENCE = 5;
const COLON = 6;
const CLAUSE = 7;
const SPACE = 8;
const OTHER = 9;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [UNSPACED, OWN_WORD],
  [/^[\p{L}\p{N}]/u, LETTER_OR_DIGIT],
  [/^\p{M}/u, MARK],
  [/^[?؟？]/, QUESTION],
  [/^[!\n\r।॥。！።։]/, SENTENCE],
  [/^[:：]/, COLON],
  [/^[,;/|()[\]{}–—…،؛，、；（）【】「」『』/｜՝]/, CLAUSE],
  [/^\s/, SPACE],
];

/** By UTF-16 unit its kind, 0 where nobody has asked yet: regular expressions take ten times as long. */
const kinds = new Uint8Array(2 ** 16);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || kindOf(text, at, unit);
}

function kindOf(text: string, at: number, unit: number): number {
  const isPaired = unit >= 0xd800 && unit < 0xdc00;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const kind = KINDS.find(([sign]) => sign.test(character))?.[1] ?? OTHER;
  // Half of a character beyond the first 65,536 says nothing yet.
  if (!isPaired) kinds[unit] = kind;
  return kind;
}

/** A text in the form in which ratings are compared: no case, accents, apostrophes or variants. */
export function fold(text: string): string {
  // What the rest would do to most labels, in a tenth of the time.
  if (PLAIN.test(text)) return text.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase();
  if (ONE_BY_ONE.test(text)) {
    return text.replace(SIMPLE_HUMP, '$1 ').toLowerCase().replace(FOLDED, foldedLetter);
  }
  return foldAny(text);
}

function foldAny(text: string): string {
  return text
    .replace(GREEK_QUESTION, '?')
    .replace(CAMEL_HUMP, ' ')
    .replace(ARABIC_NON_JOINER, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(ELISION, '$1 ')
    .replace(APOSTROPHES, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** What stands in a label, in order: its words, and what parts them: a kind from `QUESTION` to `CLAUSE`. */
type Part = string | number;

/** The words of a label, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const words = new Words();
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space === -1 ? text.length : space;
    const parts = partsBetweenSpaces(text.slice(start, end));
    if (parts === NEEDS_NEIGHBOURS) return new Words().add(partsOf(fold(text))).tokens;
    words.add(parts);
    start = end + 1;
  }
  return words.tokens;
}

/** Gathers words, and how they are parted. */
class Words {
  readonly tokens: Token[] = [];
  #after: Break = 'sentence';
  /** Where the sentence began. */
  #sentence = 0;

  add(parts: readonly Part[]): this {
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at]!;
      if (typeof part === 'string') {
        this.tokens.push({ form: part, after: this.#after, isAsked: false });
        this.#after = 'space';
      } else if (part === COLON) {
        if (this.#after !== 'sentence') this.#after = 'colon';
      } else if (part === CLAUSE) {
        if (this.#after === 'space') this.#after = 'clause';
      } else this.#endSentence(part === QUESTION);
    }
    return this;
  }

  #endSentence(isAsked: boolean): void {
    if (isAsked) for (const token of this.tokens.slice(this.#sentence)) token.isAsked = true;
    this.#sentence = this.tokens.length;
    this.#after = 'sentence';
  }
}

/** Of what stands between two spaces, its parts. Words come again, be their sentences ever so new. */
const knownParts = new Map<string, readonly Part[]>();
const MAX_KNOWN = 10_000;
/** In UTF-16 units; what is longer is no word that comes again. */
const MAX_REMEMBERED = 30;

/** For what means something else beside its neighbours: a dash, or what asks in Greek. */
const NEEDS_NEIGHBOURS: readonly Part[] = [];
const TAKES_NEIGHBOURS = /^[-;]|\s-$/;

function partsBetweenSpaces(text: string): readonly Part[] {
  let parts = knownParts.get(text);
  if (parts === undefined) {
    const folded = fold(text);
    parts = TAKES_NEIGHBOURS.test(folded) ? NEEDS_NEIGHBOURS : partsOf(folded);
    if (knownParts.size >= MAX_KNOWN) knownParts.clear();
    if (text.length <= MAX_REMEMBERED) knownParts.set(text, parts);
  }
  return parts;
}

/** The parts of a folded text. */
function partsOf(folded: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at);
    if (kind <= OWN_WORD) {
      const end = wordEnd(folded, at, kind);
      parts.push(folded.slice(at, end));
      at = end;
      continue;
    }
    if (isDash(folded, at, kind)) {
      parts.push(CLAUSE);
      at += 2;
    } else if (kind === SENTENCE || isStop(folded, at)) parts.push(SENTENCE);
    else if (kind === QUESTION || kind === COLON || kind === CLAUSE) parts.push(kind);
    at += width(folded, at);
  }
  return parts;
}

/** Where the word ends that begins at `start`; a percent sign belongs to it. */
function wordEnd(text: string, start: number, kind: number): number {
  let at = start + width(text, start);
  if (kind === OWN_WORD) {
    while (at < text.length && kindAt(text, at) === MARK) at += width(text, at);
    return at;
  }
  while (at < text.length && kindAt(text, at) < OWN_WORD) at += width(text, at);
  return text[at] === '%' ? at + 1 : at;
}

/** UTF-16 units of a character. */
function width(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** A hyphen between spaces; `at` is the first of them. */
function isDash(text: string, at: number, kind: number): boolean {
  return kind === SPACE && text[at + 1] === '-' && /^\s/.test(text.slice(at + 2, at + 3));
}

/** A full stop, not the point of a number. */
function isStop(text: string, at: number): boolean {
  return text[at] === '.' && !/^\p{N}/u.test(text.slice(at + 1, at + 3));
}
