/**
 * One key for words of the scripts that descend from Brahmi and for their romanisations, because
 * posts in Hindi, Marathi or Punjabi mix them: ट्वीट, ਟਵੀਟ and "tweet" are all `~tvit`. It keeps
 * consonants and clear vowels and drops what spellings disagree about: the vowel a, aspiration,
 * length, doubling, and the last vowel, which inflects.
 *
 * Unicode lays these scripts out in parallel blocks of 128 (after ISCII, 1988), so one table of
 * offsets reads them all.
 */
const BLOCK_MASK = 0x7f;

/** Offsets in a block, and the Latin letters for them. Letters without an entry are not heard. */
const SOUNDS: Readonly<Record<string, readonly number[]>> = {
  n: [0x01, 0x02, 0x19, 0x1e, 0x23, 0x28, 0x29, 0x70],
  i: [0x07, 0x08, 0x3f, 0x40],
  u: [0x09, 0x0a, 0x41, 0x42],
  ri: [0x0b, 0x43],
  e: [0x0d, 0x0e, 0x0f, 0x10, 0x45, 0x46, 0x47, 0x48],
  o: [0x11, 0x12, 0x13, 0x14, 0x49, 0x4a, 0x4b, 0x4c],
  k: [0x15, 0x16],
  g: [0x17, 0x18],
  c: [0x1a, 0x1b],
  j: [0x1c, 0x1d],
  t: [0x1f, 0x20, 0x24, 0x25],
  d: [0x21, 0x22, 0x26, 0x27, 0x5c],
  p: [0x2a],
  f: [0x2b],
  b: [0x2c, 0x2d],
  m: [0x2e],
  r: [0x30, 0x31],
  l: [0x32, 0x33, 0x34],
  v: [0x35],
  s: [0x36, 0x37, 0x38],
  h: [0x39],
};

const soundAt: readonly string[] = Array.from(
  { length: BLOCK_MASK + 1 },
  (_, offset) => Object.entries(SOUNDS).find(([, offsets]) => offsets.includes(offset))?.[0] ?? '',
);

/** Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam. */
const INDIC = /^[\u0900-\u0d7f]+$/;

/** Sets keys apart from English words that look like them: तेल, "oil", is not the verb tell. */
const KEY = '~';

/**
 * The key of a folded word in an Indic script or in Latin letters; others stay as they are. Where a
 * key would be a single sound, the word keeps its letters.
 */
export function indicKey(word: string): string {
  if (INDIC.test(word)) return keyOf(word, Array.from(word, soundOf).join(''));
  return /^[a-z]+$/.test(word) ? keyOf(word, asHeard(word)) : word;
}

function keyOf(word: string, heard: string): string {
  const key = simplified(heard);
  return key.length > 1 ? KEY + key : word;
}

const soundOf = (letter: string) => soundAt[letter.charCodeAt(0) & BLOCK_MASK] ?? '';

/** Latin letters as South Asian romanisations use them. */
function asHeard(word: string): string {
  return word
    .replaceAll('ch', 'C')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replaceAll('C', 'c')
    .replaceAll('x', 'ks')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll('z', 'j')
    .replace(/a[iy]/g, 'e')
    .replaceAll('au', 'o')
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replace(/m(?=[pb])/g, 'n')
    .replace(/[ay]/g, '');
}

function simplified(heard: string): string {
  return heard
    .replace(/(?!^)h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)[eiou]+$/, '');
}

/** Marathi ties its postpositions to the word, after a vowel that only joins them. */
const MARATHI_ENDING =
  /(?<=..)(?:्या|[ािीुूे])?ं?(?:च्या|चा|ची|चे|च|ने|नी|ला|ना|तून|ून|त|वर|मध्ये|साठी|शी|हून|पासून|कडे|कडून|मुळे)$/;

export const withoutMarathiEnding = (word: string) => word.replace(MARATHI_ENDING, '');

/** The names of the letters from A to Z, as Hindi writes them. */
const LETTER_NAMES =
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड'.split(' ');

const ACRONYM = /^[B-DF-HJ-NP-TV-Z]{2,6}$/;

/** BJP is written बीजेपी as often: initials that cannot be said as a word are spelled out. */
export function spelledOut(surface: string): string {
  if (!ACRONYM.test(surface)) return surface;
  return Array.from(surface, (letter) => LETTER_NAMES[letter.charCodeAt(0) - 0x41]).join('');
}
