import type { Passage } from '~/lib/page/passage';

/** Room between the text's end and the badge, and between two badges. */
const GAP = 6;
/** Height of every badge, and width of one that shows its icon only, in CSS pixels. */
const SIZE = 22;
/** Offsets smaller than this are not worth correcting. */
const TOLERANCE = 1;
/** Pieces of text around a passage that a badge above it must not cover; more are not looked at. */
const MAX_NEIGHBOURS = 80;

/** How much of itself a badge shows: all its words, the short ones, or its icon only. */
export type BadgeSize = 'full' | 'short' | 'icon';

/** Widths of a badge in its sizes, in CSS pixels. */
export type BadgeWidths = Record<BadgeSize, number>;

/** Where a badge goes: its top left corner in viewport coordinates. */
export interface Geometry {
  size: BadgeSize;
  x: number;
  y: number;
}

/** A badge's host that is in the page, with what is known of it. */
export interface Placeable {
  passage: Passage;
  host: HTMLElement;
  widths: BadgeWidths;
}

/**
 * Put a badge's host into the page behind a passage, without splitting a text node and without a
 * wrapper: behind a link that is the passage, otherwise as the last child of its element.
 */
export function insertHost({ element }: Passage, host: HTMLElement): void {
  if (element.localName === 'a' && isInline(element)) element.after(host);
  else element.append(host);
}

/** Measure a batch of hosts in each size: writes and reads take turns per size, not per badge. */
export function measureWidths(hosts: readonly HTMLElement[]): BadgeWidths[] {
  const widths = hosts.map((): BadgeWidths => ({ full: 0, short: 0, icon: SIZE }));
  for (const size of ['full', 'short'] as const) {
    for (const host of hosts) host.dataset.size = size;
    for (const [at, host] of hosts.entries())
      widths[at]![size] = host.getBoundingClientRect().width;
  }
  return widths;
}

/**
 * Where a badge should stand: behind the text's last line in the largest size that fits, else above
 * the passage where nothing is written, else on the corner of its box. Reads the layout only.
 *
 * @param taken room that badges of the same element already take behind its text
 * @returns `undefined` where the text has no box
 */
export function geometryOf(
  { passage, host, widths }: Placeable,
  taken: number,
): Geometry | undefined {
  const line = lastLine(passage.element, host.localName);
  if (!line || !Number.isFinite(line.right)) return undefined;
  const block = blockOf(passage.element);
  const box = block.getBoundingClientRect();
  const rtl = getComputedStyle(passage.element).direction === 'rtl';
  const viewport = document.documentElement.clientWidth;
  const room =
    (rtl ? line.left - Math.max(0, box.left) : Math.min(viewport, box.right) - line.right) - taken;
  const after = (size: BadgeSize): Geometry | undefined => {
    if (widths[size] + GAP > room) return undefined;
    const x = rtl ? line.left - taken - GAP - widths[size] : line.right + taken + GAP;
    return { size, x, y: line.top + (line.height - SIZE) / 2 };
  };
  // Words that stand a little apart tell more than an icon that stands close.
  return (
    after('full') ??
    after('short') ??
    (taken === 0 ? above(block, box, widths, rtl) : undefined) ??
    after('icon') ??
    corner(box, rtl, taken, viewport)
  );
}

/** On the line over a passage, at its end: often a kicker's, or the edge of a picture. */
function above(
  block: Element,
  box: DOMRect,
  widths: BadgeWidths,
  rtl: boolean,
): Geometry | undefined {
  const own = ownBox(block);
  if (!own) return undefined;
  const written = textAround(block);
  const clip = clipOf(block);
  for (const size of ['full', 'short'] as const) {
    const x = rtl ? box.left : box.right - widths[size];
    const place = new DOMRect(x, box.top - SIZE - 2, widths[size], SIZE);
    const isFree = x >= box.left && !written.some((rect) => overlap(rect, place));
    if (isFree && isWithin(place, own) && isInside(place, clip)) return { size, x, y: place.y };
  }
  return undefined;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/**
 * The box that is this headline's alone: its card, without any other headline in it. What stands
 * outside of it would seem to speak of another story.
 */
function ownBox(block: Element): DOMRect | undefined {
  if (!block.matches(HEADING)) return undefined;
  let own = block;
  for (let at = block.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.querySelectorAll(HEADING).length > 1) break;
    own = at;
  }
  return own.getBoundingClientRect();
}

/** A little above its top is still at home: a kicker's line is lower than a badge. */
function isWithin(place: DOMRect, box: DOMRect): boolean {
  return (
    place.left >= box.left - TOLERANCE &&
    place.right <= box.right + TOLERANCE &&
    place.top >= box.top - GAP - TOLERANCE &&
    place.bottom <= box.bottom + TOLERANCE
  );
}

function corner(box: DOMRect, rtl: boolean, taken: number, viewport: number): Geometry {
  const x = rtl ? box.left - SIZE / 2 : box.right - SIZE / 2 - taken;
  return { size: 'icon', x: Math.min(Math.max(0, x), viewport - SIZE), y: box.top - SIZE / 2 };
}

/** Boxes of what is written near a passage, its own text left out. */
function textAround(block: Element): DOMRect[] {
  const around = block.parentElement?.parentElement ?? block.parentElement;
  if (!around) return [];
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const rects: DOMRect[] = [];
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < MAX_NEIGHBOURS;
    node = walker.nextNode()
  ) {
    if (!/\S/.test(node.nodeValue ?? '') || block.contains(node)) continue;
    seen++;
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Room that a placed badge takes behind the text. */
export function roomTaken({ widths }: Placeable, { size }: Geometry): number {
  return widths[size] + GAP;
}

/** How far a host must be shifted from where the layout puts it, in CSS pixels. Reads only. */
export function shiftTo(host: HTMLElement, { x, y }: Geometry): [x: number, y: number] {
  const actual = host.getBoundingClientRect();
  // Inside a zoomed or scaled box, a pixel of ours is not one of the viewport.
  const scale = actual.width / host.offsetWidth || 1;
  const shifted = (name: string) => Number.parseFloat(host.style.getPropertyValue(name)) || 0;
  return [
    (x - actual.left) / scale + shifted('--shift-x'),
    (y - actual.top) / scale + shifted('--shift-y'),
  ];
}

/** Writes only. */
export function applyPlace(host: HTMLElement, size: BadgeSize, [x, y]: [number, number]): void {
  const pixels = (value: number) => (Math.abs(value) > TOLERANCE ? `${value.toFixed(1)}px` : '0px');
  host.dataset.size = size;
  host.dataset.state = 'placed';
  host.style.setProperty('--shift-x', pixels(x), 'important');
  host.style.setProperty('--shift-y', pixels(y), 'important');
}

/** There is nothing to stand beside now: out of sight until the text can be seen again. */
export function hide(host: HTMLElement): void {
  host.dataset.state = 'hidden';
}

/** While a badge shows more of itself, move it back into the viewport as far as it sticks out. */
export function keepInView(host: HTMLElement): void {
  const nudge = () => {
    host.style.removeProperty('--nudge');
    const { left, right } = host.getBoundingClientRect();
    const out = Math.max(0, right + GAP - document.documentElement.clientWidth);
    const offset = out > 0 ? -Math.min(out, left) : Math.max(0, -left);
    if (offset !== 0) host.style.setProperty('--nudge', `${offset.toFixed(1)}px`);
  };
  for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) {
    host.addEventListener(type, () => requestAnimationFrame(nudge));
  }
}

/**
 * The box of the last line of an element's text that can be seen, badges left out: what an ancestor
 * clips (a clamped headline, a collapsed box, the far end of a carousel) is no place for a badge.
 */
function lastLine(element: Element, badgeTag: string): DOMRect | undefined {
  const clip = clipOf(element);
  const rects = textRects(element, badgeTag).filter((rect) => isInside(rect, clip));
  if (rects.length === 0) return undefined;
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const line = rects.filter((rect) => rect.bottom > bottom - rect.height / 2);
  const left = Math.min(...line.map((rect) => rect.left));
  const right = Math.max(...line.map((rect) => rect.right));
  const top = Math.min(...line.map((rect) => rect.top));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Boxes of the element's text, line by line. */
function textRects(element: Element, badgeTag: string): DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\S/.test(node.nodeValue ?? '') || node.parentElement?.closest(badgeTag)) continue;
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}

interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the ancestors leave to be seen of an element, itself included. */
function clipOf(element: Element): Clip {
  const clip: Clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  // The overflow of body and html is that of the viewport, which everything scrolls in.
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    if (overflowX !== 'visible') {
      clip.left = Math.max(clip.left, box.left);
      clip.right = Math.min(clip.right, box.right);
    }
    if (overflowY !== 'visible') {
      clip.top = Math.max(clip.top, box.top);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
  }
  return clip;
}

/** Whether most of a line can be seen. */
function isInside(line: DOMRect, clip: Clip): boolean {
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  return x > clip.left && x < clip.right && y > clip.top && y < clip.bottom;
}

/** The nearest box that is not part of a line. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && isInline(block)) block = block.parentElement;
  return block;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display === 'inline';
}
