/**
 * Characters that show nothing and can only deceive: controls, unpaired surrogates, bidirectional
 * marks and overrides, zero-width and tag characters, the byte order mark. Line breaks and tabs
 * are white space, which `collapseSpaces` sees to; joiners have a rule of their own.
 */
const INVISIBLE = new RegExp(
  [
    '(?![\\t-\\r\\u0085])\\p{Cc}',
    '\\p{Cs}',
    '[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]',
    // Soft hyphen, combining grapheme joiner, Mongolian vowel separator, tags.
    '\\u00ad|\\u034f|\\u180e|[\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'gu',
);

/** The scripts whose spelling uses the joiners: they change which form a letter takes. */
const JOINING_SCRIPTS = [
  'Arabic',
  'Syriac',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
];

const JOINING_LETTER = `[${JOINING_SCRIPTS.map((name) => `\\p{scx=${name}}`).join('')}]`;
const EMOJI_PART = '[\\p{Extended_Pictographic}\\u{1f3fb}-\\u{1f3ff}\\ufe0f]';

/**
 * A zero-width joiner or non-joiner that joins nothing. It is kept behind a letter of a joining
 * script and, the joiner only, between two parts of an emoji.
 */
const STRAY_JOINER = new RegExp(
  `(?<!${JOINING_LETTER})(?:\\u200c|(?<!${EMOJI_PART})\\u200d|\\u200d(?!\\p{Extended_Pictographic}))`,
  'gu',
);

/** White space as JavaScript knows it, and the "next line" control, which it does not. */
const SPACES = /[\s\u0085]+/g;

/**
 * Text without the characters that show nothing. White space is left as it is, so that a piece
 * of a longer text can be cleaned alone.
 */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(STRAY_JOINER, '');
}

/** Text with every run of white space, line breaks included, as one space. */
export function collapseSpaces(text: string): string {
  return text.replace(SPACES, ' ');
}

/**
 * What a reader may see of a text from outside: no control, bidirectional or zero-width
 * characters, white space collapsed, ends trimmed. Joiners stay where a script needs them.
 * Applying it twice changes nothing.
 */
export function plainText(text: string): string {
  if (isPlain(text)) return text;
  return collapseSpaces(dropInvisible(text)).trim();
}

/**
 * Ranges of UTF-16 units, from and to, in which every character is shown and none is a space:
 * Latin, Greek, Cyrillic, Hebrew, Arabic without its mark, the scripts of India and South-East
 * Asia, quotation marks and dashes, Chinese, Japanese and Korean.
 */
const SHOWN = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x370, 0x5ff],
  [0x61d, 0x6ff],
  [0x900, 0x167f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x3001, 0xd7ff],
] as const;

/** 1 for each UTF-16 unit in those ranges. */
const isShown = new Uint8Array(2 ** 16);
for (const [from, to] of SHOWN) isShown.fill(1, from, to + 1);

/**
 * Whether a text is surely plain already, words of shown characters between single spaces. Nearly
 * all are, and to see that takes a tenth of the time of cleaning them (`npm run bench:feed`).
 */
function isPlain(text: string): boolean {
  let isSpace = true;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isShown[unit] === 1) isSpace = false;
    else if (unit !== 0x20 || isSpace) return false;
    else isSpace = true;
  }
  return !isSpace || text === '';
}
