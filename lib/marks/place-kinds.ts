import { hostOf } from '~/lib/page/dom';

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
  let kind = `${hostOf(place)?.localName ?? ''}${place instanceof Element ? '' : '#'} `;
  let at: Element | null = place instanceof Element ? place : null;
  for (let up = 0; at && up < LEVELS; up++, at = at.parentElement)
    kind += `${nameOf(at)}${at.previousElementSibling ? '' : '<'}${at.nextElementSibling ? '' : '>'} `;
  const children = childrenOf(place);
  kind += children.length;
  for (const child of children.slice(0, CHILDREN)) kind += `/${nameOf(child)}`;
  for (const end of [children[0], children.at(-1)])
    if (end) for (const inside of firstTwo(end)) kind += `:${nameOf(inside)}`;
  return kind;
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

/** The page's own children of an element. */
export function childrenOf(place: Place): Element[] {
  return [...place.children].filter(({ localName }) => !localName.startsWith('obelus-'));
}

/** The first two of them. */
export function firstTwo(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.firstElementChild; at && found.length < 2; at = at.nextElementSibling)
    if (!at.localName.startsWith('obelus-')) found.push(at);
  return found;
}
