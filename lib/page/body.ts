import { attempt, type OnFault } from './attempt.ts';
import {
  attribute,
  closest,
  contains,
  has,
  nameOf,
  parentOf,
  queryAll,
  type Root,
  rawText,
} from './dom.ts';
import type { Furniture } from './furniture.ts';

/** Shortest paragraph that tells where the running text is, and shortest one that is read. */
const MIN_TELLING = 80;
const MIN_PARAGRAPH = 30;
/** Paragraphs of a page that are looked at, and of one article that are read. */
const MAX_LOOKED_AT = 2_000;
/** Paragraphs that are looked at in one step. */
const STEP = 50;
const MAX_PARAGRAPHS = 200;
/** Least running text of an article, in characters; less is a teaser or a notice. */
const MIN_BODY = 100;

/** With so much in paragraphs, they are the text. */
const SURE_BODY = 800;

/** The body is the smallest part of the page that holds this much of its running text. */
const BODY_SHARE = 0.85;
/** Paragraphs with more of their text in links are lists of links. */
const MAX_LINK_SHARE = 0.5;

/** From so many paragraphs on, a list's item or a table's cell frames a text. */
const MIN_FRAMED = 4;

/** Inside of an article, what is not its text; in players, what old browsers say in their place. */
const NOT_TEXT =
  'a[href], aside, figure, video, audio, object, [class*=vjs-no-js], header nav, pre, code, button, label, [itemprop~=description], [itemprop~=author], [itemprop~=comment], blockquote[class*=tweet i], blockquote[class*=instagram i]';

/** How pages mark up the text of an article, the surest first. */
const MARKED_BODY = ['[itemprop~=articleBody]', 'article', 'main'];

/**
 * The paragraphs of the article's text, in the order of the page. After the idea of Readability
 * (paragraphs vote for what is around them), told as one sum: the body is the smallest element that
 * holds most of the running text outside the page's furniture. One pass, linear in the paragraphs
 * and their depth, and nothing of the page is copied or changed. Yields between two steps of work,
 * some paragraphs each.
 *
 * @param onFault hears of a paragraph that goes wrong; the others are read
 * @see https://github.com/mozilla/readability
 */
export function* articleParagraphs(
  root: Root,
  furniture: Furniture,
  onFault: OnFault,
): Generator<void, readonly Element[]> {
  const paragraphs = yield* runningText(root, furniture, onFault);
  const body = bodyOf(paragraphs);
  if (!body) return [];
  return paragraphs
    .filter(({ element }) => contains(body, element))
    .slice(0, MAX_PARAGRAPHS)
    .map(({ element }) => element);
}

/** Captions of the pictures in the article, outside of cards that lead to other stories. */
export function captionsOf(
  root: Root,
  paragraphs: readonly Element[],
  furniture: Furniture,
  onFault: OnFault,
): Element[] {
  const article = paragraphs[0] && closest(paragraphs[0], MARKED_BODY.slice(1).join(', '));
  const found: Element[] = [];
  for (const caption of [...queryAll(article ?? root, 'figcaption')].slice(0, MAX_PARAGRAPHS))
    attempt(() => {
      if (!isInCard(caption) && !furniture.holds(caption)) found.push(caption);
    }, onFault);
  return found;
}

/** A slide of a gallery is often an item of a list as well, but leads nowhere. */
function isInCard(caption: Element): boolean {
  if (closest(caption, 'a[href], aside')) return true;
  const item = closest(caption, 'li');
  return item !== null && has(item, 'a[href]');
}

interface Paragraph {
  element: Element;
  length: number;
}

function* runningText(
  root: Root,
  furniture: Furniture,
  onFault: OnFault,
): Generator<void, Paragraph[]> {
  const marked = yield* paragraphsIn(queryAll(root, 'p'), furniture, lengthOf, onFault);
  if (sum(marked) >= SURE_BODY) return marked;
  // Pages without paragraphs: text directly in blocks, lines parted by <br>.
  const blocks = queryAll(root, 'div, section, article, td, font, center');
  const unmarked = yield* paragraphsIn(blocks, furniture, ownLength, onFault);
  return sum(unmarked) > sum(marked) ? unmarked : marked;
}

function* paragraphsIn(
  elements: Iterable<Element>,
  furniture: Furniture,
  measure: (element: Element) => number,
  onFault: OnFault,
): Generator<void, Paragraph[]> {
  const found: Paragraph[] = [];
  let read = 0;
  for (const element of elements) {
    if (++read > MAX_LOOKED_AT) break;
    if (read % STEP === 0) yield;
    attempt(() => {
      const length = measure(element);
      if (isRunningText(element, length, furniture)) found.push({ element, length });
    }, onFault);
  }
  return found;
}

function isRunningText(element: Element, length: number, furniture: Furniture): boolean {
  return (
    length >= MIN_PARAGRAPH &&
    !closest(element, NOT_TEXT) &&
    !furniture.holds(element) &&
    !isInList(element) &&
    linkedLength(element) <= length * MAX_LINK_SHARE
  );
}

/** In an item of a list or a table of teasers; one that holds a whole text is only a page's frame. */
function isInList(paragraph: Element): boolean {
  const item = closest(paragraph, 'li, td');
  return item !== null && item !== paragraph && queryAll(item, 'p').length < MIN_FRAMED;
}

function bodyOf(paragraphs: readonly Paragraph[]): Element | undefined {
  const telling = paragraphs.filter(({ length }) => length >= MIN_TELLING);
  const all = sum(telling);
  if (all < MIN_BODY) return undefined;
  const held = new Map<Element, number>();
  for (const { element, length } of telling) {
    for (let at = parentOf(element), up = 0; at && up < 100; at = parentOf(at), up++)
      held.set(at, (held.get(at) ?? 0) + length);
  }
  // Insertion order is from the inside out for each paragraph, so the deepest comes first.
  let best: Element | undefined;
  for (const [element, length] of held) {
    if (length >= all * BODY_SHARE && (!best || contains(best, element))) best = element;
  }
  return best && (markedBody(best, held, all) ?? best);
}

/** The marked-up article around what was found: paragraphs beside it belong to it. */
function markedBody(best: Element, held: Map<Element, number>, all: number): Element | undefined {
  for (const selector of MARKED_BODY.slice(0, 2)) {
    const marked = closest(best, selector);
    if (marked && (held.get(marked) ?? 0) <= all && !has(marked, 'article')) return marked;
  }
  return undefined;
}

function lengthOf(element: Element): number {
  return rawText(element).trim().length;
}

/** Text that stands in the element itself, not in blocks inside it. */
function ownLength(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    if (length > 0 && node instanceof Element && INLINE.has(nameOf(node))) length += lengthOf(node);
  }
  return length;
}

const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'u', 'sup', 'sub', 'q', 'abbr']);

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of queryAll(element, 'a[href]')) {
    // A word that leads to a topic's page is part of its sentence.
    if (attribute(link, 'href').startsWith('#')) continue;
    length += rawText(link).length;
  }
  return length;
}

function sum(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((total, { length }) => total + length, 0);
}
