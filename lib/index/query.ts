import { analyse } from '~/lib/text/analyse';
import { words } from '~/lib/text/words';

/** A word of what a reader typed. */
export interface TypedWord {
  /** The word as typed, folded but not stemmed. */
  typed: string;
  /** The term that it stands for. */
  term: string;
  /** Whether the reader may still be typing it. */
  unfinished: boolean;
}

export interface Query {
  words: TypedWord[];
  /** What stands in quotation marks: words that follow each other; they are among `words` too. */
  phrases: TypedWord[][];
}

/** Words that are looked up; nobody types more, and what is pasted is cut. */
const MAX_WORDS = 16;

/** A language without stems: its terms are the folded words themselves. */
const NO_LANGUAGE = 'und';

const QUOTED = /["“”„«»]/u;

/**
 * What a reader typed. Everything between two quotation marks is a phrase, and so is what follows
 * the last one, which may not have been closed yet.
 */
export function parseQuery(text: string): Query {
  const parts = text.split(QUOTED);
  const words: TypedWord[] = [];
  const phrases: TypedWord[][] = [];
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const own = typedWords(part, isLast).slice(0, MAX_WORDS - words.length);
    words.push(...own);
    if (at % 2 === 1 && own.length > 1) phrases.push(own);
  }
  return { words, phrases };
}

/** A sign that says something, unlike punctuation, with which a phrase may begin. */
const TELLING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Whether something was typed and there is no word in it: a link, an emoji, a key. */
export function isWordless(text: string): boolean {
  return TELLING.test(text) && words(text).length === 0;
}

function typedWords(text: string, isLast: boolean): TypedWord[] {
  const folded = new Map(analyse(text, NO_LANGUAGE).map(({ start, term }) => [start, term]));
  const terms = analyse(text, '');
  return terms.map(({ term, surface, start, end }, at) => ({
    term,
    typed: folded.get(start) ?? surface.toLowerCase(),
    unfinished: isLast && at === terms.length - 1 && end === text.length,
  }));
}
