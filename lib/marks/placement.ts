import type { Passage } from '~/lib/page/passage';
import { type BadgeForm, type BadgeMeasure, sizeOf } from './badge-size.ts';
import {
  type Bounds,
  clipOf,
  inkOf,
  isInSight,
  lastLine,
  linesAround,
  linesOf,
  overlap,
} from './written.ts';

/** Room between the text's end and the badge, and between two badges. */
const GAP = 6;
/** Offsets smaller than this are not worth correcting. */
const TOLERANCE = 1;
/** Pieces of text around a passage that a badge must not cover; more are not looked at. */
const MAX_NEIGHBOURS = 80;
/** Pictures around a passage that a badge should not cover; more are not looked at. */
const MAX_PICTURES = 20;
/** Levels of the page that a passage's card is looked for. */
const MAX_CARD_LEVELS = 6;
/** A link with so much text is a headline of its own. */
const HEADLINE_LINK = 25;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const PICTURES = 'img, video, svg, canvas, iframe, object, button, input, select';

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
}

/** What is known of the place where a passage stands. */
interface Site {
  measure: BadgeMeasure;
  line: DOMRect;
  box: DOMRect;
  /** The room that is this passage's alone. */
  own: Bounds;
  /** What there is to be seen at all. */
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

/**
 * Where a badge should stand: behind the text's last line in the largest form that covers nothing,
 * else above the passage, else beside it or below it as an icon, else on a corner of its box. Reads
 * the layout only.
 *
 * @param taken room that badges of the same element already take behind its text
 * @param placed boxes of badges that were placed just now
 * @returns `undefined` where the text has no box
 */
export function geometryOf(
  target: Placeable,
  taken: number,
  placed: readonly DOMRect[],
): Geometry | undefined {
  const site = siteOf(target, taken, placed);
  if (!site) return undefined;
  for (const candidate of candidates(site)) if (isFree(candidate, site)) return candidate;
  return corner(site);
}

function siteOf(
  { passage: { element, kind }, measure }: Placeable,
  taken: number,
  placed: readonly DOMRect[],
): Site | undefined {
  const clip = clipOf(element);
  const lines = linesOf(element).filter((line) => isInSight(line, clip));
  const { direction, writingMode } = getComputedStyle(element);
  const line = lastLine(lines, writingMode);
  if (!line || !Number.isFinite(line.right) || !Number.isFinite(line.bottom)) return undefined;
  const block = blockOf(element);
  const card = kind === 'claim' ? block : cardOf(block);
  const box = block.getBoundingClientRect();
  const around = card.parentElement ?? card;
  return {
    measure,
    line,
    box,
    own: ownRoom(card.getBoundingClientRect(), line),
    clip,
    written: [...lines, ...linesAround(around, element, MAX_NEIGHBOURS)].map(inkOf).concat(placed),
    pictures: [...card.querySelectorAll(PICTURES)]
      .slice(0, MAX_PICTURES)
      .map((picture) => picture.getBoundingClientRect()),
    rtl: direction === 'rtl',
    vertical: writingMode !== 'horizontal-tb',
    taken,
  };
}

/** A little above a card's top is still at home: a kicker's line is lower than a badge. */
function ownRoom({ left, top, right, bottom }: DOMRect, line: DOMRect): Bounds {
  const viewport = document.documentElement.clientWidth;
  const isInView = line.left < viewport && line.right > 0;
  return {
    left: Math.max(left - GAP, isInView ? 0 : -Infinity),
    top: top - GAP,
    right: Math.min(right + GAP, isInView ? viewport : Infinity),
    bottom: bottom + GAP,
  };
}

/** Places in the order of what they tell; words that stand a little apart tell more than an icon. */
function* candidates(site: Site): Generator<Geometry> {
  if (site.vertical) {
    yield* ICONS.map((form) => below(form, site));
  } else {
    yield* WORDS.map((form) => behind(form, site));
    if (site.taken === 0) yield* WORDS.map((form) => above(form, site));
  }
  yield* ICONS.flatMap((form) => [behind(form, site), ...beside(form, site)]);
}

/** Behind the last line. */
function behind(form: BadgeForm, { line, rtl, taken, measure }: Site): Geometry {
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

/** Beside the passage's box, or under its end. */
function beside(form: BadgeForm, { box, line, rtl, taken, measure }: Site): Geometry[] {
  const { width, height } = sizeOf(measure, form);
  const y = line.top + (line.height - height) / 2;
  const end = rtl ? box.left - width - 2 - taken : box.right + 2 + taken;
  const start = rtl ? box.right + 2 + taken : box.left - width - 2 - taken;
  const under = rtl ? box.left + taken : box.right - width - taken;
  return [
    [end, y],
    [start, y],
    [under, box.bottom + 1],
    [under, box.top - height - 1],
  ].map(([x, y]) => ({ form, box: new DOMRect(x, y, width, height) }));
}

function isFree({ box, form }: Geometry, { own, clip, written, pictures }: Site): boolean {
  return (
    isWithin(box, own) &&
    isWithin(box, clip) &&
    !written.some((line) => overlap(line, box)) &&
    // On the edge of a picture an icon does no harm.
    (form.extent === 'icon' || !pictures.some((picture) => overlap(picture, box)))
  );
}

function isWithin(box: DOMRect, bounds: Bounds): boolean {
  return (
    box.left >= bounds.left - TOLERANCE &&
    box.right <= bounds.right + TOLERANCE &&
    box.top >= bounds.top - TOLERANCE &&
    box.bottom <= bounds.bottom + TOLERANCE
  );
}

/** Where there is no room at all: on the corner of the box where least is written. */
function corner({ box, own, clip, written, measure, rtl }: Site): Geometry {
  const form: BadgeForm = { extent: 'icon', height: 'low' };
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
  const covered = corners.map((at) => written.reduce((sum, line) => sum + common(line, at), 0));
  const order = rtl ? [2, 3, 0, 1] : [0, 1, 2, 3];
  const best = order.reduce((one, other) => (covered[other]! < covered[one]! ? other : one));
  return { form, box: corners[best]! };
}

/** The area that two boxes have in common. */
function common(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Room that a placed badge takes behind the text. */
export function roomTaken({ box }: Geometry): number {
  return box.width + GAP;
}

/** How far a host must be shifted from where the layout puts it, in its own pixels. Reads only. */
export function shiftTo({ host, measure }: Placeable, { box }: Geometry): [x: number, y: number] {
  const actual = host.getBoundingClientRect();
  const shifted = (name: string) => Number.parseFloat(host.style.getPropertyValue(name)) || 0;
  return [
    (box.x - actual.left) / measure.scale + shifted('--shift-x'),
    (box.y - actual.top) / measure.scale + shifted('--shift-y'),
  ];
}

/** Give a badge its form; without one there is nothing to stand beside, and it hides. Writes only. */
export function takeForm(host: HTMLElement, form: BadgeForm | undefined): void {
  host.dataset.state = form ? 'placed' : 'hidden';
  if (!form) return;
  host.dataset.extent = form.extent;
  host.dataset.height = form.height;
}

/** Writes only. */
export function moveBy(host: HTMLElement, [x, y]: [number, number]): void {
  const pixels = (value: number) => (Math.abs(value) > TOLERANCE ? `${value.toFixed(1)}px` : '0px');
  host.style.setProperty('--shift-x', pixels(x), 'important');
  host.style.setProperty('--shift-y', pixels(y), 'important');
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
 * The box around a passage's block that is this headline's alone: without any other headline in it.
 * What stands outside of it would seem to speak of another story.
 */
function cardOf(block: Element): Element {
  let own = block;
  let at = block.parentElement;
  for (let level = 0; at && at !== document.body && level < MAX_CARD_LEVELS; level++) {
    if (headlinesIn(at) > 1) break;
    own = at;
    at = at.parentElement;
  }
  return own;
}

function headlinesIn(element: Element): number {
  const headings = element.querySelectorAll(HEADING).length;
  if (headings > 1) return headings;
  const isHeadline = (link: Element) =>
    (link.textContent ?? '').trim().length >= HEADLINE_LINK &&
    // Of a link without a picture: that of a picture may hold its markup in <noscript>.
    !link.querySelector(`${HEADING}, noscript`) &&
    !link.closest(HEADING);
  return headings + [...element.querySelectorAll('a[href]')].filter(isHeadline).length;
}

/** The nearest box that is not part of a line. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display === 'inline')
    block = block.parentElement;
  return block;
}
