/** A word of a text: its form for comparison and where it stands, as UTF-16 offsets. */
export interface Word {
  form: string;
  start: number;
  end: number;
}

/** Letters and digits; an apostrophe inside belongs to the word (`isn't`). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const APOSTROPHES = /['’]/g;

/** Accents over Latin, Greek and Cyrillic letters, taken apart by NFD. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Words whose letters NFD leaves as they are: Latin, Cyrillic without й and ё, Devanagari. */
const PLAIN_WORD =
  /^(?:[a-zA-Z0-9]+|[а-зк-яА-ЗК-Я]+|[\u0900-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093d-\u0950]+)$/;

/** A word in the form in which words are compared: no case, accents or apostrophes. */
export function wordForm(word: string): string {
  // Most words need no more, and to take them apart is slow.
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  return word.toLowerCase().replace(APOSTROPHES, '').normalize('NFD').replace(ACCENTS, '');
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    form: wordForm(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The words of a text in the form for comparison, between single spaces. */
export function phraseForm(text: string): string {
  return wordsOf(text)
    .map((word) => word.form)
    .join(' ');
}
