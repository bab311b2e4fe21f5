import { compareOrder, matches } from '~/lib/page/dom';

/** A badge that the reader can step to. */
export interface Stop {
  /** What of the page it belongs to: its passage, or the frame that it is in. */
  element: Element;
  /** Whatever script gives it the focus, its button has it. */
  host: HTMLElement;
}

/**
 * The stop after (or before) the one that has the focus, in page order, round the end.
 *
 * @param stops those of one element in their own order
 */
export function neighbour(
  stops: readonly Stop[],
  direction: 'next' | 'previous',
): Stop | undefined {
  const ordered = [...stops].sort((a, b) => compareOrder(a.element, b.element));
  const current = ordered.findIndex(({ host }) => matches(host, ':focus-within'));
  const isLast = current === ordered.length - 1;
  // Without one that has the focus, the first and the last.
  if (direction === 'next') return ordered[isLast ? 0 : current + 1];
  return ordered.at(Math.max(current, 0) - 1);
}
