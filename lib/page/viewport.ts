/** Elements whose place is asked for; a page with more is looked at in its own order. */
const MAX_MEASURED = 4_000;

/**
 * Elements in the order in which a reader comes to them: what is on the screen, then what is below
 * it, then what was left above. Measures only where the page was scrolled; at its top, its own order
 * is that order.
 */
export function nearestFirst(elements: readonly Element[]): readonly Element[] {
  const scrolled = Reflect.get(globalThis, 'scrollY');
  if (typeof scrolled !== 'number' || scrolled <= 0 || elements.length > MAX_MEASURED)
    return elements;
  const ahead: Element[] = [];
  const behind: Element[] = [];
  for (const element of elements) {
    const { bottom } = Element.prototype.getBoundingClientRect.call(element);
    (bottom < 0 ? behind : ahead).push(element);
  }
  return [...ahead, ...behind.reverse()];
}
