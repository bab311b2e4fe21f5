import {
  attribute,
  ELEMENT,
  hasAttribute,
  hasElements,
  nameOf,
  nodeTypeOf,
  parentOf,
  rawText,
  walk,
} from './dom.ts';
import { collapse, MAX_TEXT } from './passage.ts';
import { isOutOfSight } from './visible.ts';

/** Elements that end a line: what follows them is another word, though no space stands between. */
const BREAKS = new Set(
  'br p div li h1 h2 h3 h4 h5 h6 section header time figure ul ol dt dd td tr'.split(' '),
);
/** What holds text that no reader sees, or that is no part of the sentence. */
const SILENT = new Set(
  'script style noscript template rt rp svg math button select option textarea iframe object audio video canvas'.split(
    ' ',
  ),
);
/** Words of classes for text that screen readers alone should read ("Video", "Premium article"). */
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|screen-reader(?:-text|-only)?|visually-?hidden|u-hidden|is-hidden|assistive|a11y-hidden|hide-text)(?:$|[\s_-])/i;

/** No space, and no mark that belongs to what stands before it. */
const BEGINS_WORD = /^[^\s:;,.!?)]/;
/** How elements are drawn that begin no line of their own. */
const INLINE = /^(?:inline|contents|ruby|$)/;
/** Such elements around a text that are looked at. */
const MAX_INLINE = 20;

const ELEMENTS_AND_TEXT = 5;

/**
 * The text of an element as a reader sees it: a space where a line breaks, nothing of hidden parts,
 * scripts and pictures. Long texts are cut; work is bounded by that.
 */
export function textOf(element: Element): string {
  if (!hasElements(element)) return collapse(rawText(element));
  const walker = walk(element, ELEMENTS_AND_TEXT);
  let text = '';
  let last: Node | undefined;
  let node = walker.nextNode();
  while (node && text.length < MAX_TEXT) {
    if (nodeTypeOf(node) !== ELEMENT) {
      const next = node.nodeValue ?? '';
      if (last && /\S$/.test(text) && BEGINS_WORD.test(next) && areApart(last, node)) text += ' ';
      text += next;
      last = node;
    } else if (node instanceof Element) {
      if (isSilent(node)) {
        node = skip(walker);
        continue;
      }
      if (BREAKS.has(nameOf(node))) text += ' ';
    }
    node = walker.nextNode();
  }
  return collapse(text);
}

/**
 * Whether two texts stand in different blocks, as a kicker may without a space behind it. So does a
 * drop cap, which is the first letter of what follows.
 */
function areApart(one: Node, other: Node): boolean {
  const block = blockOf(one);
  return block !== blockOf(other) && !(block && isDropCap(block, other.nodeValue ?? ''));
}

/** A letter alone that goes on in small letters; a kicker may be one letter as well. */
function isDropCap(block: Element, next: string): boolean {
  return /^\p{Ll}/u.test(next) && /^\p{L}$/u.test(rawText(block).trim());
}

/** The nearest part around a text that begins a line of its own, or one far up. */
function blockOf(node: Node): Element | null {
  let at = parentOf(node);
  for (let up = 0; at && up < MAX_INLINE; at = parentOf(at), up++)
    if (BREAKS.has(nameOf(at)) || !INLINE.test(getComputedStyle(at).display)) break;
  return at;
}

/** Whether an element inside a text adds nothing that a reader sees. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(nameOf(element))) return true;
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  const classes = attribute(element, 'class');
  if (classes !== '' && classes.length < 500 && UNSEEN_CLASS.test(classes)) return true;
  return isOutOfSight(element);
}

/** The next node that is not inside the present one. */
function skip(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode() || walker.currentNode === walker.root) return null;
  }
}
