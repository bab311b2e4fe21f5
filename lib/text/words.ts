/** A word as it stands in a text: `text.slice(start, end)`, UTF-16 offsets. */
export interface Word {
  start: number;
  end: number;
}

/** Longest stretch of text that is read; what follows is ignored, so that work stays bounded. */
export const MAX_TEXT = 4_000;

/** Longest word that is read as one; longer runs are noise (URLs, base64) and are dropped. */
const MAX_WORD = 64;

/**
 * Abbreviations with inner full stops ("U.S."), numbers with separators ("1,200.5"), and words
 * with inner apostrophes ("don't"). One pass, no nested repetition: time is linear in the text.
 */
const WORD = /(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts that are written without spaces; their runs go through Intl.Segmenter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const LINK = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text, in order. Links are skipped; scripts without spaces are cut by
 * Intl.Segmenter. At most the first `MAX_TEXT` units are read.
 */
export function words(text: string): Word[] {
  const bounded = text.slice(0, MAX_TEXT).toWellFormed();
  const readable = bounded.replace(LINK, (link) => ' '.repeat(link.length));
  const found: Word[] = [];
  for (const match of readable.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (UNSPACED.test(match[0])) found.push(...segments(readable, start, end));
    else if (end - start <= MAX_WORD) found.push({ start, end });
  }
  return found;
}

function segments(text: string, from: number, to: number): Word[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    if (isWordLike) found.push({ start: from + index, end: from + index + segment.length });
  }
  return found;
}
