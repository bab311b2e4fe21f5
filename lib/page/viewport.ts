import { boxOf } from './dom.ts';

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
    const { bottom } = boxOf(element);
    (bottom < 0 ? behind : ahead).push(element);
  }
  return [...ahead, ...behind.reverse()];
}

/**
 * Elements that are on the screen or within a screen of it, and the others, the nearest of them
 * first. What has no box, or none that can be measured, counts as near. Reads the layout.
 */
export function splitByNearness(elements: readonly Element[]): {
  near: readonly Element[];
  far: readonly Element[];
} {
  const near: Element[] = [];
  const far: [element: Element, distance: number][] = [];
  for (const element of elements) {
    const { top, bottom } = boxOf(element);
    const distance = Math.max(top - innerHeight, -bottom);
    if (distance > innerHeight) far.push([element, distance]);
    else near.push(element);
  }
  far.sort(([, one], [, other]) => one - other);
  return { near, far: far.map(([element]) => element) };
}
