/**
 * A stretch of a page's text that may make a claim: the page's main headline, the headline of a
 * teaser that links to a story, or a sentence of the article's text.
 */
export const PASSAGE_KINDS = ['headline', 'teaser', 'claim'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A passage and where it stands. */
export interface Passage {
  kind: PassageKind;
  /** Plain text, white space collapsed. */
  text: string;
  /** The heading, the link, or the paragraph. */
  element: Element;
  /** The sentence inside its paragraph, for `claim` only. */
  range?: Range;
}

/** Shortest and longest text of a headline that is read; outside of it stands a label or a text. */
export const HEADLINE_LENGTH = { min: 12, max: 300 } as const;

/** Fewest words of a headline; languages without spaces are judged by length alone. */
const MIN_HEADLINE_WORDS = 3;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Text with white space collapsed, as a reader sees it; long texts are cut. */
export function collapse(text: string): string {
  return text.slice(0, 5_000).replace(/\s+/g, ' ').trim();
}

/** Elements that end a line: what follows them is another word, though no space stands between. */
const BREAKS = 'br, p, div, li, h1, h2, h3, h4, h5, h6, section, header';

/** The text of an element as a reader sees it, with a space where a line breaks; long texts are cut. */
export function textOf(element: Element): string {
  if (!element.querySelector(BREAKS)) return collapse(element.textContent ?? '');
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 5_000; node = walker.nextNode()) {
    if (node instanceof Element) text += node.matches(BREAKS) ? ' ' : '';
    else text += node.nodeValue ?? '';
  }
  return collapse(text);
}

/** Whether a text can be a headline at all. */
export function isHeadlineText(text: string): boolean {
  if (text.length < HEADLINE_LENGTH.min || text.length > HEADLINE_LENGTH.max) return false;
  return UNSPACED.test(text) || text.split(' ').length >= MIN_HEADLINE_WORDS;
}
