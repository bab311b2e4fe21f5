import type { Passage } from '~/lib/page/passage';
import { type BadgeForm, type BadgeMeasure, sizeOf } from './badge-size.ts';
import {
  type Bounds,
  Clips,
  common,
  firstLines,
  inkOf,
  lastLine,
  lastLines,
  linesBeside,
  linesInSight,
  linesOf,
  overlap,
} from './written.ts';

/** Room between the text's end and the badge, and between two badges. */
const GAP = 6;
/** A badge with words may stand so far over its card: as much as measures differ. */
const TOLERANCE = 1;
/** How far an icon may stand over the edge of its card: there it still seems to be the card's. */
const EDGE = 12;
/**
 * Pieces of text on each side of a passage, and in each card beside its own, that are looked at: a
 * badge must not cover them.
 */
const MAX_NEIGHBOURS = 30;
/** Text that begins so near behind a passage goes on with its line. */
const WORD_SPACE = 12;
/** A badge does not stand further from the last line's ends, however wide the box around it is. */
const REACH = 40;
/** Levels that a card is alone on. */
const MAX_WRAPPERS = 3;
/** Pictures around a passage that a badge should not cover; more are not looked at. */
const MAX_PICTURES = 20;
/** Levels of the page that a passage's card is looked for. */
const MAX_CARD_LEVELS = 6;
/** A link with so much text is a headline of its own. */
const HEADLINE_LINK = 25;

const HORIZONTAL = 'horizontal-tb';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const CARD = 'article, li, td, th, figure, [role=article], [role=listitem]';
/** Boxes in which nothing is written: images, and what shows one as its background. */
const PICTURES =
  'svg, video, canvas, button, :empty:not(svg *, br, wbr, hr, script, style, obelus-badge)';

/** Where a badge goes: its form, and its top left corner in viewport coordinates. */
export interface Geometry {
  form: BadgeForm;
  box: DOMRect;
}

/** A badge's host that is in the page, with what is known of it. */
export interface Placeable {
  passage: Passage;
  host: HTMLElement;
  measure: BadgeMeasure;
  /** Its `z-index`. */
  level: number;
}

/** What is known of the place where a passage stands. */
interface Site {
  measure: BadgeMeasure;
  line: DOMRect;
  /** The same with text of others that follows on it: "Watch", a length, a number of comments. */
  wholeLine: DOMRect;
  box: DOMRect;
  /** The room that is this passage's alone. */
  own: Bounds;
  /** What there is to be seen of a badge. */
  clip: Bounds;
  written: DOMRect[];
  pictures: DOMRect[];
  rtl: boolean;
  vertical: boolean;
  /** Room that earlier badges of the same element take behind its text. */
  taken: number;
}

const REGULAR = { height: 'regular' } as const;
const LOW = { height: 'low' } as const;
const WORDS: readonly BadgeForm[] = [
  { extent: 'full', ...REGULAR },
  { extent: 'full', ...LOW },
  { extent: 'short', ...REGULAR },
  { extent: 'short', ...LOW },
];
const ICONS: readonly BadgeForm[] = [
  { extent: 'icon', ...REGULAR },
  { extent: 'icon', ...LOW },
];
const SMALLEST: BadgeForm = { extent: 'icon', ...LOW };

/**
 * Where a badge should stand: behind the text's last line in the largest form that covers nothing,
 * else above the passage, else beside it or below it as an icon, else close behind it in another's
 * room, else on a corner of its box. Reads the layout only.
 *
 * @param taken room that badges of the same element already take behind its text
 * @param placed boxes of badges that were placed just now
 * @param clips what was found out for other badges of the same layout
 * @returns `undefined` where the text has no box
 */
export function geometryOf(
  target: Placeable,
  taken: number,
  placed: readonly DOMRect[],
  clips: Clips = new Clips(),
): Geometry | undefined {
  const site = siteOf(target, taken, placed, clips);
  if (!site) return undefined;
  for (const candidate of candidates(site))
    if (isAtHome(candidate, site) && isFree(candidate, site)) return candidate;
  // So close behind a text a badge speaks of nothing else, whose ever the room is.
  const close = behind(SMALLEST, site);
  return isFree(close, site) ? close : corner(site);
}

function siteOf(
  { passage: { element, kind }, measure, host }: Placeable,
  taken: number,
  placed: readonly DOMRect[],
  clips: Clips,
): Site | undefined {
  const all = linesOf(element);
  const lines = linesInSight(all, clips.of(element));
  const { direction, writingMode } = getComputedStyle(element);
  const line = lastLine(lines, writingMode);
  if (!line || !Number.isFinite(line.right) || !Number.isFinite(line.bottom)) return undefined;
  // Where lines are cut away the last one ends in an ellipsis, which no box tells of.
  if (lines.length < all.length) widen(line, direction === 'rtl');
  const block = blockOf(element);
  const card = kind === 'claim' ? block : cardOf(block);
  const box = withinReach(block.getBoundingClientRect(), line);
  const near = linesNear(card, element);
  return {
    measure,
    line,
    wholeLine: withWhatFollows(line, near, direction === 'rtl'),
    box,
    own: ownRoom(card.getBoundingClientRect(), line, GAP * measure.scale),
    clip: common(clips.of(host.parentElement ?? card), clips.page),
    written: [...lines, ...near].map(inkOf).concat(placed),
    pictures: picturesIn(card),
    rtl: direction === 'rtl',
    vertical: writingMode !== HORIZONTAL,
    taken,
  };
}

/** The part of a box that is not far from a line: beside the rest of it a badge would seem lost. */
function withinReach({ left, right, top, height }: DOMRect, line: DOMRect): DOMRect {
  const [start, end] = [Math.max(left, line.left - REACH), Math.min(right, line.right + REACH)];
  return start < end
    ? new DOMRect(start, top, end - start, height)
    : new DOMRect(left, top, right - left, height);
}

/** A line with the text that goes on behind it. */
function withWhatFollows(line: DOMRect, others: readonly DOMRect[], rtl: boolean): DOMRect {
  const middle = line.top + line.height / 2;
  const onLine = others
    .filter(({ top, bottom }) => top < middle && bottom > middle)
    .sort((a, b) => (rtl ? b.right - a.right : a.left - b.left));
  let { left, right } = line;
  for (const other of onLine) {
    if (rtl && Math.abs(left - other.right) <= WORD_SPACE) left = other.left;
    if (!rtl && Math.abs(other.left - right) <= WORD_SPACE) right = other.right;
  }
  return new DOMRect(left, line.top, right - left, line.height);
}

/** Boxes of the text in a passage's card and in those beside it, its own left out. */
function linesNear(card: Element, element: Element): DOMRect[] {
  let level = card;
  // A card may have wrappers for itself alone.
  for (let up = 0; up < MAX_WRAPPERS && isAlone(level) && level.parentElement; up++)
    level = level.parentElement;
  const { previousElementSibling: previous, nextElementSibling: next } = level;
  return [
    ...linesBeside(element, level, MAX_NEIGHBOURS),
    ...(previous ? lastLines(previous, MAX_NEIGHBOURS) : []),
    ...(next ? firstLines(next, MAX_NEIGHBOURS) : []),
  ];
}

function isAlone({ previousElementSibling, nextElementSibling }: Element): boolean {
  return !previousElementSibling && !nextElementSibling;
}

/** Make room for an ellipsis at the end of a line. */
function widen(line: DOMRect, rtl: boolean): void {
  line.width += line.height;
  if (rtl) line.x -= line.height;
}

function picturesIn(card: Element): DOMRect[] {
  return [...card.querySelectorAll(PICTURES)]
    .slice(0, MAX_PICTURES)
    .map((picture) => picture.getBoundingClientRect())
    .filter(({ width, height }) => width > GAP && height > GAP);
}

/** The card's box, as far as it is in the viewport when the passage is. */
function ownRoom({ left, top, right, bottom }: DOMRect, line: DOMRect, above: number): Bounds {
  const viewport = document.documentElement.clientWidth;
  const isInView = line.left < viewport && line.right > 0;
  return {
    left: isInView ? Math.max(0, left) : left,
    // A little above its top is still at home: a kicker's line is lower than a badge.
    top: top - above,
    right: isInView ? Math.min(viewport, right) : right,
    bottom: bottom + above,
  };
}

/** Places in the order of what they tell; words that stand a little apart tell more than an icon. */
function* candidates(site: Site): Generator<Geometry> {
  if (site.vertical) {
    yield* ICONS.map((form) => below(form, site));
  } else {
    yield* WORDS.map((form) => behind(form, site));
    yield* WORDS.map((form) => behind(form, site, site.wholeLine));
    if (site.taken === 0) yield* WORDS.map((form) => above(form, site));
  }
  yield* ICONS.map((form) => behind(form, site));
  yield* ICONS.map((form) => behind(form, site, site.wholeLine));
  yield* ICONS.flatMap((form) => beside(form, site));
}

/** Behind the last line. */
function behind(
  form: BadgeForm,
  { rtl, taken, measure, line: own }: Site,
  line: DOMRect = own,
): Geometry {
  const { width, height } = sizeOf(measure, form);
  const apart = taken + GAP;
  const x = rtl ? line.left - apart - width : line.right + apart;
  return { form, box: new DOMRect(x, line.top + (line.height - height) / 2, width, height) };
}

/** Below a column of vertical text. */
function below(form: BadgeForm, { line, taken, measure }: Site): Geometry {
  const { width, height } = sizeOf(measure, form);
  const x = line.left + (line.width - width) / 2;
  return { form, box: new DOMRect(x, line.bottom + taken + GAP, width, height) };
}

/** On the line over a passage, at its end: often a kicker's, or the edge of a picture. */
function above(form: BadgeForm, { box, rtl, measure }: Site): Geometry {
  const { width, height } = sizeOf(measure, form);
  const x = rtl ? box.left : box.right - width;
  return { form, box: new DOMRect(x, box.top - height - 2, width, height) };
}

/** Beside the passage's box, before its last line, under its end, and over these edges. */
function beside(form: BadgeForm, { box, line, rtl, taken, measure }: Site): Geometry[] {
  const { width, height } = sizeOf(measure, form);
  const y = line.top + (line.height - height) / 2;
  // Both as if written from left to right.
  const after = (edge: number) => (rtl ? edge - width - taken : edge + taken);
  const before = (edge: number) => (rtl ? edge + taken : edge - width - taken);
  const [start, end] = rtl ? [box.right, box.left] : [box.left, box.right];
  const inward = rtl ? 1 : -1;
  return [
    [after(end - inward * 2), y],
    [before((rtl ? line.right : line.left) + inward * GAP), y],
    [before(start + inward * 2), y],
    [after(end + inward * 5), y],
    [before(end), box.bottom + 1],
    [before(end), box.bottom - 3],
    [before(end), box.top - height - 1],
  ].map(([x, y]) => ({ form, box: new DOMRect(x, y, width, height) }));
}

/** Whether a place is in its passage's own room. */
function isAtHome({ box, form }: Geometry, { own, measure }: Site): boolean {
  return isWithin(box, own, isIcon(form) ? EDGE * measure.scale : TOLERANCE);
}

/** Whether a badge can be seen at a place, and covers nothing there. */
function isFree({ box, form }: Geometry, { clip, written, pictures }: Site): boolean {
  return (
    isWithin(box, clip, 0) &&
    !written.some((line) => overlap(line, box)) &&
    // On the edge of a picture an icon does no harm.
    (isIcon(form) || !pictures.some((picture) => overlap(picture, box)))
  );
}

function isIcon({ extent }: BadgeForm): boolean {
  return extent === 'icon';
}

function isWithin(box: DOMRect, bounds: Bounds, margin: number): boolean {
  return (
    box.left >= bounds.left - margin &&
    box.right <= bounds.right + margin &&
    box.top >= bounds.top - margin &&
    box.bottom <= bounds.bottom + margin
  );
}

/** Where there is no room at all: on the corner of the box where least is written. */
function corner({ box, own, clip, written, measure, rtl }: Site): Geometry {
  const form = SMALLEST;
  const { width, height } = sizeOf(measure, form);
  const [left, right] = [Math.max(own.left, clip.left), Math.min(own.right, clip.right)];
  const [top, bottom] = [Math.max(own.top, clip.top), Math.min(own.bottom, clip.bottom)];
  const corners = [box.right, box.left].flatMap((x) =>
    [box.top, box.bottom].map((y) => {
      const inside = (from: number, to: number, at: number) => Math.max(from, Math.min(to, at));
      return new DOMRect(
        inside(left, right - width, x - width / 2),
        inside(top, bottom - height, y - height / 2),
        width,
        height,
      );
    }),
  );
  const covered = corners.map((at) => written.reduce((sum, line) => sum + area(line, at), 0));
  const order = rtl ? [2, 3, 0, 1] : [0, 1, 2, 3];
  const best = order.reduce((one, other) => (covered[other]! < covered[one]! ? other : one));
  return { form, box: corners[best]! };
}

/** The area that two boxes have in common. */
function area(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Room that a placed badge takes behind the text. */
export function roomTaken({ box }: Geometry): number {
  return box.width + GAP;
}

/** From one place to another, in pixels. */
export type Offset = [x: number, y: number];

/** From an element's box to a badge's; `undefined` where the element has no box. Reads only. */
export function offsetTo(element: Element, { x, y }: DOMRect): Offset | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width + height === 0 ? undefined : [x - left, y - top];
}

/** How far a host must be shifted from where the layout puts it, in its own pixels. Reads only. */
export function shiftTo(
  { host, measure }: Pick<Placeable, 'host' | 'measure'>,
  { x, y }: { x: number; y: number },
): Offset {
  const actual = host.getBoundingClientRect();
  const shifted = (name: string) => Number.parseFloat(host.style.getPropertyValue(name)) || 0;
  return [
    (x - actual.left) / measure.scale + shifted('--shift-x'),
    (y - actual.top) / measure.scale + shifted('--shift-y'),
  ];
}

/** Give a badge its form and its place. Writes only. */
export function takePlace(
  { host, measure, level }: Placeable,
  { form, box }: Geometry,
  [x, y]: Offset,
): void {
  host.dataset.state = 'placed';
  host.dataset.extent = form.extent;
  host.dataset.height = form.height;
  host.style.setProperty('--level', `${level}`, 'important');
  setPixels(host, '--room-x', -box.width / measure.scale);
  setPixels(host, '--room-y', -box.height / measure.scale);
  moveBy(host, [x, y]);
}

/** Writes only. */
export function moveBy(host: HTMLElement, [x, y]: Offset): void {
  setPixels(host, '--shift-x', x);
  setPixels(host, '--shift-y', y);
}

function setPixels(host: HTMLElement, name: string, value: number): void {
  host.style.setProperty(name, `${value.toFixed(1)}px`, 'important');
}

/**
 * Whether a host can be elsewhere once it has its form: in vertical text Firefox (153) puts a box
 * of another width at another place, whatever its margins.
 */
export function mayDrift({ host }: Placeable): boolean {
  return !!host.parentElement && getComputedStyle(host.parentElement).writingMode !== HORIZONTAL;
}

/** There is nothing to stand beside. Writes only. */
export function hide(host: HTMLElement): void {
  host.dataset.state = 'hidden';
}

/** While a badge shows more of itself, move it back into the viewport as far as it sticks out. */
export function keepInView(host: HTMLElement): void {
  const setNudge = (offset: number) =>
    host.style.setProperty('--nudge', `${offset.toFixed(1)}px`, 'important');
  const nudge = () => {
    setNudge(0);
    const { left, right } = host.getBoundingClientRect();
    const out = Math.max(0, right + GAP - document.documentElement.clientWidth);
    const offset = out > 0 ? -Math.min(out, left) : Math.max(0, -left);
    if (offset !== 0) setNudge(offset);
  };
  for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) {
    host.addEventListener(type, () => requestAnimationFrame(nudge));
  }
}

/**
 * The box around a passage's block that is this headline's alone: the nearest one that is drawn as
 * a card, or else the largest without any other headline. What stands outside of it would seem to
 * speak of another story.
 */
function cardOf(block: Element): Element {
  let own = block;
  let at = block.parentElement;
  for (let level = 0; at && at !== document.body && level < MAX_CARD_LEVELS; level++) {
    if (headlinesIn(at) > 1) break;
    if (getComputedStyle(at).display !== 'contents') {
      own = at;
      if (own.matches(CARD) || isDrawn(own)) break;
    }
    at = at.parentElement;
  }
  return own;
}

function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    style.borderTopWidth !== '0px' ||
    style.borderRightWidth !== '0px' ||
    style.boxShadow !== 'none' ||
    style.backgroundImage !== 'none' ||
    !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
  );
}

function headlinesIn(element: Element): number {
  const headings = element.querySelectorAll(HEADING).length;
  if (headings > 1) return headings;
  const isHeadline = (link: Element) =>
    writtenLength(link) >= HEADLINE_LINK && !link.querySelector(HEADING) && !link.closest(HEADING);
  return headings + [...element.querySelectorAll('a[href]')].filter(isHeadline).length;
}

/** Characters in a link; markup that stands in <noscript>, as for a picture, is none. */
function writtenLength(link: Element): number {
  const length = (link.textContent ?? '').trim().length;
  // Most links are too short whatever stands in them.
  if (length < HEADLINE_LINK) return length;
  return [...link.querySelectorAll('noscript')].reduce(
    (rest, { textContent }) => rest - (textContent ?? '').length,
    length,
  );
}

/** The nearest box that is not part of a line. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}
