import {
  attribute,
  elementsIn,
  firstElementOf,
  hostOf,
  nameOf,
  nextOf,
  parentOf,
  previousOf,
} from '~/lib/page/dom';

/** What a badge's host can be added to. */
export type Place = Element | ShadowRoot;

/** Whether places of a kind notice what is added to them, as far as it was tried on this page. */
const kinds = new Map<string, boolean>();
const MAX_KINDS = 500;

/** Levels around a place, and children of it, that its kind tells of. */
const LEVELS = 3;
const CHILDREN = 20;

/** Whether places of a kind notice what is added to them; `undefined` where that was not tried. */
export function notices(kind: string): boolean | undefined {
  return kinds.get(kind);
}

/** Keep in mind whether places of a kind notice what is added to them. */
export function remember(kind: string, isNoticed: boolean): void {
  if (kinds.size >= MAX_KINDS) kinds.clear();
  kinds.set(kind, isNoticed);
}

/**
 * What rules can tell a place and its children by: names and classes of what is around it, in it
 * and at the ends of that, and what is first or last. Cards of one list are alike in all of this.
 */
export function kindOf(place: Place): string {
  // Each shadow tree has rules of its own.
  const host = hostOf(place);
  let kind = `${host ? nameOf(host) : ''}${place instanceof Element ? '' : '#'} `;
  let at: Element | null = place instanceof Element ? place : null;
  for (let up = 0; at && up < LEVELS; up++, at = parentOf(at))
    kind += `${namesOf(at)}${previousOf(at) ? '' : '<'}${nextOf(at) ? '' : '>'} `;
  const children = ownElements(place);
  kind += children.length;
  for (const child of children.slice(0, CHILDREN)) kind += `/${namesOf(child)}`;
  for (const end of [children[0], children.at(-1)])
    if (end) for (const inside of firstTwo(end)) kind += `:${namesOf(inside)}`;
  return kind;
}

function namesOf(element: Element): string {
  return `${nameOf(element)}.${attribute(element, 'class')}`;
}

/** The page's own children of an element. */
export function ownElements(place: Place): Element[] {
  return [...elementsIn(place)].filter((element) => !nameOf(element).startsWith('obelus-'));
}

/** The first two of them. */
export function firstTwo(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = firstElementOf(element); at && found.length < 2; at = nextOf(at))
    if (!nameOf(at).startsWith('obelus-')) found.push(at);
  return found;
}
