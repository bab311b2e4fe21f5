import { boxOf, nextOf, parentOf, previousOf, queryAll, rootOf } from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';
import type { BadgeMeasure } from './badge-size.ts';
import { type OwnBoxes, ownLink } from './own-card.ts';
import {
  type Bounds,
  type Clips,
  common,
  firstLines,
  generatedBox,
  HORIZONTAL,
  inkOf,
  lastLine,
  lastLines,
  linesBeside,
  linesInSight,
  linesOf,
} from './written.ts';

/** A badge does not stand further from the last line's ends, however wide the box around it is. */
const REACH = 40;
/** A little above its top is still a card's own: a kicker's line is lower than a badge. */
const OVER_TOP = 6;
/**
 * Pieces of text on each side of a passage, and in each card beside its own, that are looked at: a
 * badge must not cover them.
 */
const MAX_NEIGHBOURS = 30;
/** Text that begins so near behind a passage goes on with its line. */
const WORD_SPACE = 12;
/** Lines that are less apart belong to a list; a badge higher than its line is in the next one's way. */
const TIGHT = 4;
/** Levels that a card is alone on. */
const MAX_WRAPPERS = 3;
/** Pictures around a passage that a badge should not cover; more are not looked at. */
const MAX_PICTURES = 20;
/** A picture that is lower than so many lines may be a sign in one: an arrow, a padlock. */
const SIGN = 1.5;
/** Smaller pictures may be covered. */
const LEAST_PICTURE = 6;

/** Boxes in which nothing is written: images, and what shows one as its background. */
const PICTURES =
  'svg, video, canvas, button, :empty:not(svg *, br, wbr, hr, script, style, obelus-badge)';

/** A badge's host that is in the page, with what is known of it. */
export interface Placeable {
  passage: Passage;
  host: HTMLElement;
  boxes: OwnBoxes;
  measure: BadgeMeasure;
  /** Its `z-index`. */
  level: number;
}

/** What is known of the place where a passage stands. */
export interface Site {
  measure: BadgeMeasure;
  line: DOMRect;
  /** The same with what follows on it: "Watch", a length, a number of comments, an arrow. */
  wholeLine: DOMRect;
  box: DOMRect;
  /** The room that is this passage's alone. */
  own: Bounds;
  /** What there is to be seen of a badge. */
  clip: Bounds;
  written: DOMRect[];
  /** What is written in the cards beside its own. */
  others: DOMRect[];
  /** Whether other stories' lines follow on this one or precede it, as in a list of headlines. */
  isTight: boolean;
  pictures: DOMRect[];
  rtl: boolean;
  vertical: boolean;
  /** Room that earlier badges of the same element take behind its text. */
  taken: number;
}

/**
 * Look at the place where a passage stands. Reads the layout only.
 *
 * @param taken room that badges of the same element already take behind its text
 * @param placed boxes of badges that were placed just now
 * @param clips what was found out for other badges of the same layout
 * @returns `undefined` where the text has no box
 */
export function siteOf(
  { passage: { element }, boxes: { block, card }, measure, host }: Placeable,
  taken: number,
  placed: readonly DOMRect[],
  clips: Clips,
): Site | undefined {
  const all = linesOf(element);
  const lines = linesInSight(all, clips.of(element));
  const { direction, writingMode } = getComputedStyle(element);
  const rtl = direction === 'rtl';
  const line = lastLine(lines, writingMode);
  if (!line) return undefined;
  // Where lines are cut away the last one ends in an ellipsis, which no box tells of.
  if (lines.length < all.length) widen(line, rtl);
  const box = withinReach(boxOf(block), line);
  const near = linesNear(card, element);
  const pictures = picturesIn(card);
  const signs = pictures.filter(({ height }) => height < line.height * SIGN);
  const styled = new Set([element, ownLink(element) ?? element, block]);
  const before = generatedBox('::before', styled, lines[0]!, !rtl);
  const generated = before.concat(generatedBox('::after', styled, line, rtl));
  const isTight = near.others.some((other) => followsOn(line, other, TIGHT * measure.scale));
  return {
    measure,
    line,
    wholeLine: withWhatFollows(line, [...near.all, ...signs, ...generated], rtl),
    box,
    own: ownRoom(boxOf(card), line, OVER_TOP * measure.scale),
    clip: common(clips.of(host.parentElement ?? card), clips.page),
    written: [...lines, ...near.all, ...generated].map(inkOf).concat(placed.map(withoutEdge)),
    others: near.others,
    isTight,
    pictures,
    rtl,
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

/** A line with what goes on behind it. */
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

/** Whether one of two lines stands right below the other. */
function followsOn(one: DOMRect, other: DOMRect, distance: number): boolean {
  const apart = Math.max(other.top - one.bottom, one.top - other.bottom);
  const isBeside = other.right < one.left || other.left > one.right;
  return !isBeside && apart < distance && apart > -one.height / 2;
}

/** Badges of lines that follow on one another may touch. */
function withoutEdge({ left, top, width, height }: DOMRect): DOMRect {
  return new DOMRect(left, top + 1, width, height - 2);
}

/**
 * Boxes of the text in a passage's card and in those beside it, its own left out.
 * @returns `others`: of those beside it alone
 */
function linesNear(card: Element, element: Element): { all: DOMRect[]; others: DOMRect[] } {
  let level = card;
  // A card may have wrappers for itself alone.
  for (let up = 0; up < MAX_WRAPPERS && isAlone(level); up++) level = parentOf(level) ?? level;
  const [previous, next] = [previousOf(level), nextOf(level)];
  const others = [
    ...(previous ? lastLines(previous, MAX_NEIGHBOURS) : []),
    ...(next ? firstLines(next, MAX_NEIGHBOURS) : []),
  ];
  return { all: [...linesBeside(element, level, MAX_NEIGHBOURS), ...others], others };
}

function isAlone(element: Element): boolean {
  return !previousOf(element) && !nextOf(element);
}

/** Make room for an ellipsis at the end of a line. */
function widen(line: DOMRect, rtl: boolean): void {
  line.width += line.height;
  if (rtl) line.x -= line.height;
}

function picturesIn(card: Element): DOMRect[] {
  return [...queryAll(card, PICTURES)]
    .slice(0, MAX_PICTURES)
    .map(boxOf)
    .filter(({ width, height }) => width > LEAST_PICTURE && height > LEAST_PICTURE);
}

/** The card's box, as far as it is in the viewport when the passage is. */
function ownRoom({ left, top, right, bottom }: DOMRect, line: DOMRect, above: number): Bounds {
  const viewport = rootOf(document)?.clientWidth ?? innerWidth;
  const isInView = line.left < viewport && line.right > 0;
  return {
    left: isInView ? Math.max(0, left) : left,
    top: top - above,
    right: isInView ? Math.min(viewport, right) : right,
    bottom: bottom + above,
  };
}
