import { type BadgeForm, sizeOf } from './badge-size.ts';
import { type Placeable, type Site, siteOf } from './site.ts';
import { type Bounds, type Clips, overlap, withoutDescenders } from './written.ts';

/** Room between the text's end and the badge, and between two badges. */
export const GAP = 6;
/** A badge with words may stand so far over its card: as much as measures differ. */
const TOLERANCE = 1;
/** How far an icon may stand over the edge of its card: there it still seems to be the card's. */
const EDGE = 12;

/** An icon may hide so much of a picture: on the edge of a large one it does no harm. */
const MOST_HIDDEN = 0.25;

/** Nearer to another story's line, an icon under or over its own passage would seem to be of that one. */
const APART = 4;

/** So far a badge may stand under the middle of its line without seeming to fall off it. */
const LOWERED = 2;

/** Where a badge goes: its form, and its top left corner in viewport coordinates. */
export interface Geometry {
  form: BadgeForm;
  box: DOMRect;
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
 * else above the passage, else beside it or below it as an icon, else where it touches no more than
 * the lowest points of letters, else close behind it in another's room, else on an edge of its box.
 * Reads the layout only.
 *
 * @param taken room that badges of the same element already take behind its text
 * @param placed boxes of badges that were placed just now
 * @param clips what was found out for other badges of the same layout
 * @returns `undefined` where the text has no box, or is written all around so that a badge would
 * cover some of it
 */
export function geometryOf(
  target: Placeable,
  taken: number,
  placed: readonly DOMRect[],
  clips: Clips,
): Geometry | undefined {
  const site = siteOf(target, taken, placed, clips);
  if (!site) return undefined;
  const low = site.written.map(withoutDescenders);
  const free =
    firstFree(candidates(site), site, site.written) ?? firstFree(candidates(site), site, low);
  if (free) return free;
  // So close behind a text a badge speaks of nothing else, whose ever the room is.
  const close = behind(SMALLEST, site);
  return isFree(close, site, site.written) ? close : firstFree(onEdges(site), site, low);
}

/** The first of some places that is in the passage's own room and where a badge covers no line. */
function firstFree(
  places: Iterable<Geometry>,
  site: Site,
  written: readonly DOMRect[],
): Geometry | undefined {
  for (const place of places)
    if (isAtHome(place, site) && isFree(place, site, written)) return place;
  return undefined;
}

/** Places in the order of what they tell; words that stand a little apart tell more than an icon. */
function* candidates(site: Site): Generator<Geometry> {
  // Between lines of other stories a badge keeps to its own line, or it would seem to be of theirs.
  const isFit = ({ height }: BadgeForm) => !site.isTight || height === 'low';
  const [words, icons] = [WORDS.filter(isFit), ICONS.filter(isFit)];
  if (site.vertical) {
    yield* ICONS.map((form) => below(form, site));
  } else {
    yield* words.map((form) => behind(form, site));
    yield* words.flatMap((form) => lowered(form, site));
    yield* words.map((form) => behind(form, site, site.wholeLine));
    if (site.taken === 0 && !site.isTight) yield* words.map((form) => above(form, site));
  }
  yield* icons.map((form) => behind(form, site));
  yield* icons.flatMap((form) => lowered(form, site));
  yield* icons.map((form) => behind(form, site, site.wholeLine));
  yield* icons.flatMap((form) => beside(form, site));
  if (!site.isTight) yield* icons.flatMap((form) => overEnds(form, site));
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

/**
 * Behind a short last line that is close to a longer one above it, where a badge just does not fit;
 * none where something is written right below.
 */
function lowered(form: BadgeForm, site: Site): Geometry[] {
  const { x, y, width, height, bottom } = behind(form, site).box;
  const down = LOWERED * site.measure.scale;
  const below = new DOMRect(x, bottom, width, 2 * down);
  if (site.written.some((line) => overlap(line, below))) return [];
  return [{ form, box: new DOMRect(x, y + down, width, height) }];
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

/** Beside the passage's box, before its last line, and over these edges. */
function beside(form: BadgeForm, site: Site): Geometry[] {
  const { line, rtl, measure } = site;
  const { after, before, start, end, inward } = edgesOf(form, site);
  const { width, height } = sizeOf(measure, form);
  const y = line.top + (line.height - height) / 2;
  return [
    [after(end - inward * 2), y],
    [before((rtl ? line.right : line.left) + inward * GAP), y],
    [before(start + inward * 2), y],
    [after(end + inward * 5), y],
  ].map(([x, y]) => ({ form, box: new DOMRect(x, y, width, height) }));
}

/** Under the end of a passage's box, or over it, not between it and another story's line. */
function overEnds(form: BadgeForm, site: Site): Geometry[] {
  const { box, measure, others } = site;
  const { before, end } = edgesOf(form, site);
  const { width, height } = sizeOf(measure, form);
  const apart = APART * measure.scale;
  return [box.bottom + 1, box.bottom - 3, box.top - height - 1].flatMap((y) => {
    // The whole width of the passage: the other line may end before.
    const room = new DOMRect(box.left, y - apart, box.width, height + 2 * apart);
    if (others.some((line) => overlap(line, room))) return [];
    return [{ form, box: new DOMRect(before(end), y, width, height) }];
  });
}

/**
 * All along the edges of a passage's box, whatever stands next to them: over them, under them,
 * across them and right inside, the end of the box first.
 */
function* onEdges(site: Site): Generator<Geometry> {
  const { top, bottom } = site.box;
  const { width, height } = sizeOf(site.measure, SMALLEST);
  const { before, after, start, end, inward } = edgesOf(SMALLEST, site);
  const across = (inward * width) / 2;
  const rows = [
    top - height - 1,
    bottom + 1,
    top - height / 2,
    bottom - height / 2,
    top,
    bottom - height,
  ];
  for (const x of [before(end), before(end) - across, after(start), after(start) + across])
    for (const y of rows) yield { form: SMALLEST, box: new DOMRect(x, y, width, height) };
}

/** The edges of a passage's box, and places at them, all as if written from left to right. */
function edgesOf(form: BadgeForm, { box, rtl, taken, measure }: Site) {
  const { width } = sizeOf(measure, form);
  const [start, end] = rtl ? [box.right, box.left] : [box.left, box.right];
  return {
    start,
    end,
    inward: rtl ? 1 : -1,
    after: (edge: number) => (rtl ? edge - width - taken : edge + taken),
    before: (edge: number) => (rtl ? edge + taken : edge - width - taken),
  };
}

/** Whether a place is in its passage's own room. */
function isAtHome({ box, form }: Geometry, { own, measure }: Site): boolean {
  return isWithin(box, own, isIcon(form) ? EDGE * measure.scale : TOLERANCE);
}

/** Whether a badge can be seen at a place, and covers nothing there. */
function isFree(
  { box, form }: Geometry,
  { clip, pictures }: Site,
  written: readonly DOMRect[],
): boolean {
  const hidden = isIcon(form) ? MOST_HIDDEN : 0;
  return (
    isWithin(box, clip, 0) &&
    !written.some((line) => overlap(line, box)) &&
    !pictures.some((picture) => area(picture, box) > hidden * picture.width * picture.height)
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
