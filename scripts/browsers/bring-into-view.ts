/** The middle of an element in its window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Scrolls an element into view and waits until it stands still: a list above it that arrives late
 * would move it away from under the pointer. Runs inside a page, so it uses nothing from outside;
 * a page that says "nowhere" of every element (NaN) keeps it from knowing, not from clicking.
 * @returns the middle of the element
 * @throws if it still moves after two seconds
 */
export async function bringIntoView(element: Element): Promise<Point> {
  let before: Partial<Point> = {};
  for (let look = 0; look < 40; look++) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (Object.is(middle.x, before.x) && Object.is(middle.y, before.y)) return middle;
    before = middle;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The element does not stand still');
}
