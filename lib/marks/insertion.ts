import {
  animationsIn,
  append,
  boxOf,
  closest,
  documentOf,
  matches,
  parentOf,
  rootOf,
  shadowOf,
  treeOf,
} from '~/lib/page/dom';
import type { Mark } from './mark.ts';
import { firstTwo, kindOf, notices, ownElements, type Place, remember } from './place-kinds.ts';

/** What a click anywhere on it presses: a badge inside would be a button in a button. */
const PRESSED = 'a[href], button, label, summary, [role=link], [role=button]';
/**
 * Elements whose children are prescribed, those that nothing can be added to, and what Astro's scripts
 * have not taken over yet: they would find one node too many.
 */
const CLOSED =
  'ul, ol, dl, menu, table, thead, tbody, tfoot, tr, select, picture, svg, svg *, details, astro-island[ssr] *';
/** Outside of these a badge would be out of reach while they are open. */
const LAYERS = 'dialog, [popover], body';
/** Levels of the page that are tried for one badge. */
const MAX_LEVELS = 6;

/** A host that has no place yet, and those that may take it, the nearest first. */
interface Pending {
  host: HTMLElement;
  places: Place[];
  /** Whether one of them was tried; then the others are, too, whatever time that takes. */
  isBegun?: boolean;
}

/**
 * Put hosts into the page, each as the last child of the nearest element around its passage that is
 * not part of a link and where nothing notices. A page's rules may count children (`:last-child`,
 * `:only-child`, `:nth-last-child`, `:has`): whether one does is seen by looking before and after,
 * once for all cards of one kind. Hosts come without a box: where nobody notices them there is
 * nothing to lay out anew, so that to look again costs no layout. Writes and reads take turns per
 * level of the page, not per host.
 *
 * @param until no kind is tried after that time, but one for certain
 * @returns the hosts for which that was too early; they are not in the page
 */
export function insertHosts(marks: readonly Mark[], until: number): HTMLElement[] {
  let pending: Pending[] = marks.map(({ passage, badge: { host } }) => ({
    host,
    places: placesFor(passage.element),
  }));
  const late: HTMLElement[] = [];
  for (let isFirst = true; pending.length > 0; isFirst = false) {
    const isLate = !isFirst && performance.now() > until;
    const tried = new Map<string, Pending>();
    const sure: Pending[] = [];
    const waiting: Pending[] = [];
    for (const one of pending) {
      const kind = nextKind(one);
      if (kind === undefined) sure.push(one);
      else if (isLate && !one.isBegun) late.push(one.host);
      else if (tried.has(kind)) waiting.push(one);
      else tried.set(kind, one);
    }
    pending = [...waiting, ...tryPlaces(tried, until)];
    // Behind the looks, which would otherwise find the page changed.
    for (const { host, places } of sure) append(places[0]!, host);
  }
  return late;
}

/**
 * Put hosts into the page where places of that kind are known not to notice them, without a look at
 * the layout. The others do not come.
 */
export function insertAgain(marks: readonly Mark[]): void {
  const all: Pending[] = marks.map(({ passage, badge: { host } }) => ({
    host,
    places: placesFor(passage.element),
  }));
  // Looks first: one behind a change has styles computed anew.
  const sure = all.filter((one) => nextKind(one) === undefined);
  for (const { host, places } of sure) append(places[0]!, host);
}

/**
 * Pass over places of kinds that are known to notice.
 * @returns the kind of the first that is left, if it has to be tried
 */
function nextKind({ places }: Pending): string | undefined {
  for (; places.length > 1; places.shift()) {
    const kind = kindOf(places[0]!);
    const isNoticed = notices(kind);
    if (isNoticed === undefined) return kind;
    if (!isNoticed) return undefined;
  }
  return undefined; // The last place is taken whatever it does.
}

/**
 * Put one host into a place of each kind, and take it out again where that was noticed.
 * @returns the hosts that have no place yet
 */
function tryPlaces(tried: ReadonlyMap<string, Pending>, until: number): Pending[] {
  if (tried.size === 0) return [];
  const moving = animationsIn(document).length;
  const all: [kind: string, Pending][] = [];
  const late: Pending[] = [];
  const before: string[] = [];
  for (const [kind, one] of tried) {
    if (all.length > 0 && !one.isBegun && performance.now() > until) late.push(one);
    else {
      one.isBegun = true;
      all.push([kind, one]);
      before.push(looksOf(one.places[0]!));
    }
  }
  for (const [, { host, places }] of all) append(places[0]!, host);
  const after = all.map(([, { places }]) => looksOf(places[0]!));
  // A change that comes gradually cannot be seen yet, only that it has begun.
  const begun = animationsIn(document).length !== moving;
  const noticed: Pending[] = [];
  for (const [at, [kind, one]] of all.entries()) {
    const looksOtherwise = before[at] !== after[at];
    const isNoticed = looksOtherwise || (begun && animationsIn(one.places[0]!).length > 0);
    // What moves may do so for another reason.
    if (looksOtherwise || !isNoticed) remember(kind, isNoticed);
    if (isNoticed) noticed.push(one);
  }
  for (const { host, places } of noticed) {
    host.remove();
    places.shift();
  }
  return [...noticed, ...late];
}

/** Elements that may hold a passage's badge, nearest first; the last one always may. */
function placesFor(element: Element): Place[] {
  const places: Place[] = [];
  let at: Element | null = outOfLinks(element);
  for (; at && places.length < MAX_LEVELS; at = parentOf(at)) {
    // With a shadow tree it shows of its children only those that it has a slot for.
    if (!shadowOf(at) && !matches(at, CLOSED) && !cutsOff(at, element)) places.push(at);
    if (matches(at, LAYERS)) break;
  }
  const top =
    closest(element, 'dialog, [popover]') ?? treeOf(element) ?? rootOf(documentOf(element));
  return top ? [...places, top] : places;
}

/** Whether a headline's own box shows nothing beside its text: clamped lines, an ellipsis. */
function cutsOff(place: Element, element: Element): boolean {
  const isHeadline = place === element || matches(place, 'h1, h2, h3, h4, h5, h6, [role=heading]');
  return isHeadline && getComputedStyle(place).overflowX !== 'visible';
}

function outOfLinks(element: Element): Element {
  let outside = element;
  for (;;) {
    const pressed = closest(outside, PRESSED);
    const around = pressed && parentOf(pressed);
    if (!around) return outside;
    outside = around;
  }
}

/** What a rule that counts children is most often for. */
const PROPERTIES = ['color', 'background-color', 'border-width', 'opacity', 'font-weight'] as const;
/** Where such rules put separators: in the child that is last no more. Dear to ask for. */
const PARTS = ['::before', '::after'] as const;

/**
 * How an element looks whose children are counted, and those of its children that such a rule can
 * tell from others, and where they are: as text, to be compared. Forces layout.
 */
function looksOf(place: Place): string {
  // With no other child there is nobody to notice.
  const children = ownElements(place);
  const last = children.at(-1);
  if (!last) return '';
  const first = children[0]!;
  const ends = [...new Set([...(place instanceof Element ? [place] : []), first, last])];
  const near = new Set([...children.slice(0, 2), ...children.slice(-3)]);
  for (const end of [first, last]) for (const inside of firstTwo(end)) near.add(inside);
  const around = parentOf(place);
  if (around) near.add(around);
  for (const end of ends) near.delete(end);
  const parts = PARTS.map((part) => getComputedStyle(last, part).content);
  return [...parts, ...[...ends, ...near].map(lookOf)].join('\n');
}

function lookOf(element: Element): string {
  const { x, y, width, height } = boxOf(element);
  const style = getComputedStyle(element);
  let look = `${x} ${y} ${width} ${height}`;
  for (const name of PROPERTIES) look += ` ${style.getPropertyValue(name)}`;
  return look;
}
