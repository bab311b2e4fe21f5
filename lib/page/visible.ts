import { boxOf, parentOf } from './dom.ts';

/** Further left or above than this, an element is kept where nobody can scroll to it. */
const OFF_PAGE = -1_000;
/** Boxes of this size hold text for screen readers, or nothing. */
const NO_ROOM = 1.5;

/**
 * Whether a reader can see the element, or will by scrolling: it is drawn, has room and lies on the
 * page. Forces layout once for any number of elements that are asked about together.
 */
export function isVisible(element: Element): boolean {
  // By their first names, which all browsers know; Chromium has others too, from version 121 on.
  const options = { checkVisibilityCSS: true, checkOpacity: true };
  if (!isDrawn(element, options)) return false;
  return hasPlace(boxOf(element));
}

/**
 * Whether a part of a text is kept from readers by CSS: not drawn, or in a box of no size, as text
 * for screen readers is. What lies elsewhere only for now (a slide, a fold) is not meant, nor is a
 * part of what is not drawn as a whole: that may be shown later.
 */
export function isOutOfSight(element: Element): boolean {
  if (!isDrawn(element)) return isDrawn(parentOf(element));
  const { width, height } = boxOf(element);
  return width > 0 && height > 0 && width <= NO_ROOM && height <= NO_ROOM;
}

/** Whether a box is one that a reader can get to; boxes that cannot be measured pass. */
function hasPlace({ left, top, width, height }: DOMRectReadOnly): boolean {
  if (width > 0 && height > 0 && (width <= NO_ROOM || height <= NO_ROOM)) return false;
  // Nobody scrolls further up or left than the beginning.
  if (left + width >= OFF_PAGE && top + height >= OFF_PAGE) return true;
  const { scrollX = 0, scrollY = 0 } = globalThis as { scrollX?: number; scrollY?: number };
  return !(left + width + scrollX < OFF_PAGE || top + height + scrollY < OFF_PAGE);
}

/** Whether the browser draws an element; one that is too old to say so counts as drawing it. */
function isDrawn(element: Element | null, options?: CheckVisibilityOptions): boolean {
  const check: Element['checkVisibility'] | undefined = Element.prototype.checkVisibility;
  if (!check) return true;
  // Without a box of its own it is drawn where what is around it is.
  for (let at = element; at; at = parentOf(at)) {
    if (check.call(at, options)) return true;
    if (getComputedStyle(at).display !== 'contents') return false;
  }
  return false;
}
