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

/** Articles and the like that French, Italian and Catalan write into the next word: `l'image`. */
const ELISION =
  /(?<![\p{L}\p{M}])(l|d|qu|un|all|dall|dell|nell|sull|quest|quell)['’ʼ‘`´](?=\p{L})/gu;

/** Persian writes compounds with a non-joiner where others write a space. */
const ARABIC_NON_JOINER = /(?<=\p{Script=Arabic})\u200c/gu;

/** `HalfTrue`, as hashtags are written. */
const CAMEL_HUMP = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Scripts that do not part words; each letter is a word there. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';

const PART = new RegExp(
  [
    `(?<letter>(?=\\p{L})[${UNSPACED}]\\p{M}*)`,
    '(?<word>[\\p{L}\\p{M}\\p{N}]+?(?:%|(?=[^\\p{L}\\p{M}\\p{N}%]|$)))',
    '(?<question>[?؟？])',
    '(?<sentence>[!\\n\\r।॥。！።]|\\.(?!\\p{N}))',
    '(?<colon>[:：])',
    '(?<clause>[,;/|()\\[\\]{}–—…،؛，、；（）【】「」『』/｜]|\\s-\\s)',
  ].join('|'),
  'gu',
);

/** A text in the form in which ratings are compared: no case, accents, apostrophes or variants. */
export function fold(text: string): string {
  return text
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

/** The words of a label, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let after: Break = 'sentence';
  let sentence = 0;
  for (const { 0: part, groups = {} } of fold(text).matchAll(PART)) {
    if (groups.word !== undefined || groups.letter !== undefined) {
      tokens.push({ form: part, after, isAsked: false });
      after = 'space';
    } else if (groups.colon !== undefined) {
      if (after !== 'sentence') after = 'colon';
    } else if (groups.clause !== undefined) {
      if (after === 'space') after = 'clause';
    } else {
      if (groups.question !== undefined) {
        for (const token of tokens.slice(sentence)) token.isAsked = true;
      }
      sentence = tokens.length;
      after = 'sentence';
    }
  }
  return tokens;
}
