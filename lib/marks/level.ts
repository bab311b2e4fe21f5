import { aroundOf, contains, matches, queryAll } from '~/lib/page/dom';
import { ownLink } from './own-card.ts';
import { ownElements } from './place-kinds.ts';

/** Links and other things beside a badge that are looked at: one of them may be stretched over the whole card. */
const MAX_LINKS = 5;
const MAX_PARTS = 8;
/** Levels of the page between a passage and its badge. */
const MAX_LEVELS = 12;

/**
 * The `z-index` with which a badge stands above what its own card puts over the passage, as a link
 * that is stretched over the card; and no higher, because what the page keeps in front, as a header
 * that stays while the page scrolls, must cover the badge as it covers the text. Reads only.
 *
 * @param card the passage's own (`ownBoxesOf`)
 */
export function levelOf(element: Element, host: Element, card: Element): number {
  const beside = host.parentElement;
  let level = 0;
  let at: Element | null = element;
  for (let up = 0; at && at !== beside && up < MAX_LEVELS; up++, at = aroundOf(at))
    level = Math.max(level, above(getComputedStyle(at)));
  for (const part of partsOf(beside)) level = Math.max(level, above(getComputedStyle(part)));
  for (const link of [...linksOf(element, beside), ...linksAround(card, beside)])
    for (const part of [undefined, '::before', '::after'])
      level = Math.max(level, above(getComputedStyle(link, part)));
  return level;
}

/** What stands beside the badge in its card: something to press may lie over all of it. */
function partsOf(beside: Element | null): readonly Element[] {
  const isPage = !beside || matches(beside, 'html, body, main');
  return isPage ? [] : ownElements(beside).slice(0, MAX_PARTS);
}

/** The links of a card, or the passage's own where there are so many that it is no card. */
function linksOf(element: Element, beside: Element | null): Iterable<Element> {
  const links = beside ? queryAll(beside, 'a[href]') : [];
  if (links.length <= MAX_LINKS) return links;
  const own = ownLink(element);
  return own ? [own] : [];
}

/** Links that stand in a passage's card beside the box that holds the badge. */
function linksAround(card: Element, beside: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = beside; at && at !== card && contains(card, at); ) {
    at = aroundOf(at);
    found.push(...partsOf(at).filter((part) => matches(part, 'a[href]')));
  }
  return found;
}

/** The level over a box that has one of its own. */
function above({ position, zIndex }: CSSStyleDeclaration): number {
  const own = Number.parseInt(zIndex, 10);
  return position === 'static' || !Number.isFinite(own) ? 0 : own + 1;
}
