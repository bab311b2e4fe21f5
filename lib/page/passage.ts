/**
 * A stretch of a page's text that may make a claim: the page's main headline, the headline of a
 * teaser that links to a story, or a sentence of the article's text or of a caption.
 */
export const PASSAGE_KINDS = ['headline', 'teaser', 'claim'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A passage and where it stands. */
export interface Passage {
  kind: PassageKind;
  /** Plain text as the page shows it, white space collapsed. */
  text: string;
  /** The heading, the link, or the paragraph. */
  element: Element;
  /** The sentence inside its paragraph, for `claim` only. */
  range?: Range;
  /** Whether a reader can see it, where that is known already. */
  visible?: boolean;
  /** Other wordings of the main headline that the page's metadata give. */
  alternatives?: readonly string[];
}

/** Shortest and longest text of a headline that is read; outside of it stands a label or a text. */
export const HEADLINE_LENGTH = { min: 12, max: 300 } as const;

/** Fewest words of a headline. */
const MIN_HEADLINE_WORDS = 3;

/** Text is not read beyond this; nothing that we look for is longer. */
export const MAX_TEXT = 5_000;

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** All signs of those scripts and many others; quick to tell. */
const MAY_BE_UNSPACED = /[\u0e00-\uffff]/;
/** Characters of those scripts that make about a word. */
const WORD_LENGTH = 3;

/** Soft hyphens and zero-width signs: a reader does not see them, a comparison stumbles. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** What is changed below; most headlines have nothing of it. */
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;

/** Text with white space collapsed, as a reader sees it; long texts are cut. */
export function collapse(text: string): string {
  if (text.length <= MAX_TEXT && !UNEVEN.test(text)) return text.trim();
  return text.slice(0, MAX_TEXT).replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** Number of words, in scripts without spaces about that. */
export function countWords(text: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return countParts(text);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return countParts(text);
  const rest = text.replace(UNSPACED, ' ').trim();
  return unspaced / WORD_LENGTH + (rest === '' ? 0 : rest.split(/\s+/).length);
}

/** Number of parts between single spaces; splitting would make strings of them. */
function countParts(text: string): number {
  if (text === '') return 0;
  let parts = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) parts++;
  return parts;
}

/** Whether a text can be a headline at all. */
export function isHeadlineText(text: string): boolean {
  if (text.length > HEADLINE_LENGTH.max) return false;
  const words = countWords(text);
  if (words < MIN_HEADLINE_WORDS) return false;
  return text.length >= HEADLINE_LENGTH.min || isDense(text, words);
}

/** "27 August 2014, last updated at 03:23": a fourth of it or more are digits. */
export function isDate(text: string): boolean {
  return (text.match(/\p{N}/gu)?.length ?? 0) * 4 >= text.length;
}

/** Whether a text is in a script that says as much in half the room. */
export function isDense(text: string, words: number): boolean {
  return words * WORD_LENGTH >= text.length - 2;
}
