import { INVISIBLE } from './characters.ts';

const PLAIN = /^[a-z]+$/;
const APOSTROPHE = "['’‘ʼ`´＇′]";
/** Trump's, we'll, they're, I've, he'd, I'm. */
const ENDING = new RegExp(`${APOSTROPHE}(?:s|ll|re|ve|d|m)$`);
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');

/**
 * One form for the many ways to write a word: compatibility forms (full width, ligatures), case,
 * characters nobody sees, look-alike letters, apostrophes, dots, and the spellings that a script's
 * writers use side by side.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = word
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    // Not the dotted capital's "i" with a dot above that a reader cannot see.
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(ENDING, '')
    .replace(APOSTROPHES, '')
    .replace(/(?<=\p{L})[.‐‑-] ?/gu, '');
  return oneSpelling(oneScript(plain));
}

/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones, in the same order. */
const LOOK_ALIKES = 'аеорсухіјѕԁһӏԛԝвнкмтαεορυνκιτχ';
const LATIN_LOOKS = 'aeopcyxijsdhlqwbhkmtaeopuvkitx';

/** A Latin word with some letters of another script that look the same, in Latin letters alone. */
function oneScript(word: string): string {
  if (!/[a-z]/.test(word) || !/[\u0370-\u052f]/.test(word)) return word;
  return word.replace(
    /[\u0370-\u052f]/g,
    (letter) => LATIN_LOOKS[LOOK_ALIKES.indexOf(letter)] ?? letter,
  );
}

function oneSpelling(word: string): string {
  if (/[\u0900-\u0dff]/.test(word)) return oneIndicSpelling(word);
  if (/[\u0590-\u06ff]/.test(word)) return oneSemiticSpelling(word);
  if (/[ßςё]/.test(word)) {
    return word.replaceAll('ß', 'ss').replaceAll('ς', 'σ').replaceAll('ё', 'е');
  }
  return word;
}

/**
 * Vowel points and the stretching line go; the forms of alef, and the letters that Persian and Urdu
 * write otherwise, become one. After the normaliser of Larkey et al., "Light Stemming for Arabic
 * Information Retrieval" (2007).
 */
function oneSemiticSpelling(word: string): string {
  return word
    .replace(/[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ې', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[ہھۀە]/g, 'ه')
    .replaceAll('ة', 'ه');
}

/**
 * Nasals before a consonant are written with a dot, a moon and dot, or a letter of their own, and
 * the nukta comes and goes. After Pingali & Varma, "Word normalization in Indian languages" (2005).
 */
function oneIndicSpelling(word: string): string {
  return (
    word
      // The nukta, which stands in the same place of each script's block of 128.
      .replace(/[\u093c\u09bc\u0a3c\u0abc\u0b3c]/g, '')
      .replace(/ँ/g, 'ं')
      .replace(/[ङञणनम]्(?=[क-म])/g, 'ं')
      .replace(/ঁ/g, 'ং')
      // Gurmukhi writes its nasal with two signs.
      .replace(/[ਁੰ]/g, 'ਂ')
  );
}

/** A Latin or Greek word without its accents; other scripts need their marks. */
export function withoutAccents(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  if (!/[\u00c0-\u03ff\u1e00-\u1fff]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ıøłđðæœþ]/g, (letter) => WITHOUT_STROKE[letter] ?? letter);
}

/** Letters that Unicode does not take apart, as English texts write them. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
