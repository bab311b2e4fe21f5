import {
  aroundOf,
  bodyOf,
  boxOf,
  contains,
  createRange,
  documentOf,
  insideOfBorder,
  parentOf,
  rootOf,
  scrollerOf,
  walk,
  widthOf,
} from '~/lib/page/dom';
import { isOutOfSight } from '~/lib/page/visible';

/** What is written on a page, as boxes in viewport coordinates. All of these read the layout. */

export const HORIZONTAL = 'horizontal-tb';

/** Edges of a box; infinite where nothing bounds it. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The part of a line's box, from its top, that letters hardly reach: fonts leave room above their
 * capitals. Below the descenders many leave none, but few letters reach down so far.
 */
const BLANK_ABOVE = 0.16;
const DESCENDERS = 0.06;
/** Width of a letter in the size of its font; most are a little narrower. */
const LETTER = 0.7;

/** Boxes of the text in an element that readers see, line by line, our own badges left out. */
export function linesOf(element: Element): DOMRect[] {
  const walker = textIn(element);
  const next = () => {
    let node = walker.nextNode();
    while (node && isOutOfSight(parentOf(node)!)) node = walker.nextNode();
    return node;
  };
  return boxesOf(walker, next, Number.POSITIVE_INFINITY);
}

/**
 * Boxes of the text in `around` before and behind an element of it, the element's own left out. The
 * nearest first: of each side at most `most` pieces are read.
 */
export function linesBeside(element: Element, around: Element, most: number): DOMRect[] {
  const [before, behind] = [textIn(around), textIn(around)];
  before.currentNode = element;
  behind.currentNode = element;
  const next = () => {
    let node = behind.nextNode();
    while (node && contains(element, node)) node = behind.nextNode();
    return node;
  };
  return [...boxesOf(before, () => before.previousNode(), most), ...boxesOf(behind, next, most)];
}

/** Boxes of the last pieces of text in an element, at most so many. */
export function lastLines(element: Element, most: number): DOMRect[] {
  const walker = textIn(element);
  let isFirst = true;
  const previous = () => {
    const node = isFirst ? walker.lastChild() : walker.previousNode();
    isFirst = false;
    return node;
  };
  return boxesOf(walker, previous, most);
}

/** Boxes of the first pieces of text in an element, at most so many. */
export function firstLines(element: Element, most: number): DOMRect[] {
  const walker = textIn(element);
  return boxesOf(walker, () => walker.nextNode(), most);
}

function textIn(element: Element): TreeWalker {
  return walk(element, NodeFilter.SHOW_TEXT);
}

function boxesOf({ root }: TreeWalker, step: () => Node | null, most: number): DOMRect[] {
  const range = createRange(documentOf(root));
  const boxes: DOMRect[] = [];
  for (let node = step(), seen = 0; node && seen < most; node = step()) {
    if (!/\S/.test(node.nodeValue ?? '')) continue;
    seen++;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width, height }) => width > 1 && height > 1);
}

/**
 * The box of what style sheets write before a text (`::before`) or behind it (`::after`), as an
 * arrow or "Plus". No node tells where that stands, only how it looks, so its width is guessed.
 */
export function generatedBox(
  part: '::before' | '::after',
  elements: Iterable<Element>,
  { left, right, top, height }: DOMRect,
  isLeft: boolean,
): DOMRect[] {
  let width = 0;
  for (const element of elements) width += guessedWidth(getComputedStyle(element, part));
  if (width === 0) return [];
  return [new DOMRect(isLeft ? left - width : right, top, width, height)];
}

/** What is taken out of the line, as a link that lies over its card, is a block. */
function guessedWidth(style: CSSStyleDeclaration): number {
  const { content, display } = style;
  if (content === 'none' || !display.startsWith('inline')) return 0;
  const pixels = (name: 'width' | 'fontSize' | `${'margin' | 'padding'}${'Left' | 'Right'}`) =>
    Number.parseFloat(style[name]);
  const letters = content.startsWith('"') ? (content.length - 2) * LETTER : 1;
  const inside = pixels('width') || letters * pixels('fontSize');
  return inside + pixels('marginLeft') + pixels('marginRight') + 2 * pixels('paddingLeft');
}

/** Where the letters of a line are. */
export function inkOf({ left, top, width, height }: DOMRect): DOMRect {
  if (height > width) return new DOMRect(left, top, width, height);
  return new DOMRect(left, top + height * BLANK_ABOVE, width, height * (1 - BLANK_ABOVE));
}

/** A line without the lowest points of its letters. */
export function withoutDescenders({ left, top, width, height }: DOMRect): DOMRect {
  return new DOMRect(left, top, width, height * (1 - DESCENDERS));
}

/** The box around the last line of some text: the lowest, or the last column of vertical text. */
export function lastLine(lines: readonly DOMRect[], mode: string): DOMRect | undefined {
  if (lines.length === 0) return undefined;
  const isVertical = mode !== HORIZONTAL;
  const size = isVertical ? 'width' : 'height';
  // How far down a line is, or how far on in the order of columns.
  const end = ({ left, right, bottom }: DOMRect) =>
    isVertical ? (mode.endsWith('lr') ? right : -left) : bottom;
  const last = Math.max(...lines.map(end));
  return around(lines.filter((line) => end(line) > last - line[size] / 2));
}

/** The smallest box around all of these. */
function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** How pages hide text from everybody but screen readers. */
const HIDING = /^inset\((50|100)%/;

const EVERYWHERE: Bounds = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const NOWHERE: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };

/** What of the page can be seen, for as long as its layout does not change. */
export class Clips {
  readonly #known = new Map<Element, Bounds>();
  #page: Bounds | undefined;

  /** What an element and those around it leave to be seen of what stands in it. */
  of(element: Element): Bounds {
    const inner: Element[] = [];
    const body = bodyOf(documentOf(element));
    let clip: Bounds | undefined;
    // The overflow of body and html is that of the viewport, which everything scrolls in.
    for (let at: Element | null = element; at && at !== body; at = aroundOf(at)) {
      clip = this.#known.get(at);
      if (clip) break;
      inner.push(at);
    }
    let all = clip ?? EVERYWHERE;
    for (const at of inner.reverse()) {
      all = common(all, ownClip(at));
      this.#known.set(at, all);
    }
    return all;
  }

  /** The page as far as it can be scrolled to: what stands further out would make it larger. */
  get page(): Bounds {
    this.#page ??= extent(scrollerOf(document) ?? rootOf(document)!);
    return this.#page;
  }
}

function extent(root: Element): Bounds {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth } = root;
  // From right to left positions are negative.
  const start = getComputedStyle(root).direction === 'rtl' ? clientWidth - scrollWidth : 0;
  const left = start - scrollLeft;
  return {
    left,
    top: -scrollTop,
    right: left + scrollWidth,
    bottom: Math.max(scrollHeight, innerHeight) - scrollTop,
  };
}

/** What one element cuts away of what stands in it. */
function ownClip(element: Element): Bounds {
  const { overflowX, overflowY, display, clipPath } = getComputedStyle(element);
  if (HIDING.test(clipPath)) return NOWHERE;
  if ((overflowX === 'visible' && overflowY === 'visible') || display === 'inline')
    return EVERYWHERE;
  const { left, right, top, bottom } = insideOf(element);
  return {
    ...EVERYWHERE,
    ...(overflowX !== 'visible' && { left, right }),
    ...(overflowY !== 'visible' && { top, bottom }),
  };
}

/** What is in both. */
export function common(one: Bounds, other: Bounds): Bounds {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** A box without its border and its scroll bars, which are measured in the element's own pixels. */
function insideOf(element: Element): Bounds {
  const { left, top, right, bottom, width } = boxOf(element);
  const isScaled = !(element instanceof HTMLElement) || Math.abs(widthOf(element) - width) > 1;
  if (isScaled) return { left, top, right, bottom };
  const { clientLeft, clientTop, clientWidth, clientHeight } = insideOfBorder(element);
  return {
    left: left + clientLeft,
    top: top + clientTop,
    right: left + clientLeft + clientWidth,
    bottom: top + clientTop + clientHeight,
  };
}

/** Least width of a line that can be said to be seen. */
const MIN_SEEN = 24;

/** The parts of lines that can be seen. */
export function linesInSight(lines: readonly DOMRect[], clip: Bounds): DOMRect[] {
  return lines.flatMap((line) => {
    const middle = line.top + line.height / 2;
    if (middle <= clip.top || middle >= clip.bottom) return [];
    const [left, right] = [Math.max(line.left, clip.left), Math.min(line.right, clip.right)];
    if (right - left < Math.min(MIN_SEEN, line.width / 2)) return [];
    return [new DOMRect(left, line.top, right - left, line.height)];
  });
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
