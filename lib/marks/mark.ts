import { compareOrder } from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';
import type { Badge, BadgeContent } from './badge.ts';
import type { BadgeMeasure } from './badge-size.ts';
import type { Offset } from './host-position.ts';

/** A badge of the page, with the passage it speaks of. */
export interface Mark {
  key: number;
  passage: Passage;
  content: BadgeContent;
  badge: Badge;
  /** When it was put into the page, in milliseconds; before, it waits for its turn. */
  since?: number;
  /** The timer that it waits for until it may come again. */
  resting?: number;
  /** Whether the page threw it away as soon as it came. */
  isUnwanted?: boolean;
  /** Whether it was taken out because its passage says something else, be it for a moment. */
  isAside?: boolean;
  /** Taken when the badge is placed for the first time. */
  measure?: BadgeMeasure;
  /** Its `z-index`, taken with the measure. */
  level?: number;
  /** What changes where it should stand when it changes its size. */
  depends?: readonly Element[];
  /** From its passage's box to its own, where it was placed; absent where the passage has no box. */
  offset?: Offset;
}

/** Whether a badge was in the page and is there no more. */
export function isThrownAway({ since, badge }: Mark): boolean {
  return since !== undefined && !badge.host.isConnected;
}

/** Whether a badge stands where readers can see it. */
export function isPlaced({ badge: { host } }: Mark): boolean {
  return host.dataset.state === 'placed';
}

/** Order of two passages as a reader meets them; a badge may stand elsewhere in the page's tree. */
export function pageOrder(a: Passage, b: Passage): number {
  if (a.element === b.element) {
    return a.range && b.range ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : 0;
  }
  return compareOrder(a.element, b.element);
}
