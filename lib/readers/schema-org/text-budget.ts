/**
 * What many places of a document refer to (`@id`, `itemref`) is read at each of them. So much may be
 * read of a document for each unit of its length (UTF-16); real ones take about three.
 */
const TIMES = 10;
/** What may be read of any, however short. */
const FREE = 100_000;
/** What a value costs beside the length of its text. */
export const VALUE_COST = 16;

/** How much may still be read of one document. */
export class TextBudget {
  #left = Number.POSITIVE_INFINITY;

  /** `size`: length of the document; without it there is no end until `limitTo`. */
  constructor(size?: number) {
    if (size !== undefined) this.limitTo(size);
  }

  /** From now on as much as suits a document of this length. */
  limitTo(size: number): void {
    this.#left = FREE + TIMES * size;
  }

  /** Whether something was not read for want of it. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** Whether a text of this length may be read; it counts as read then. */
  spend(length: number): boolean {
    this.#left -= VALUE_COST + length;
    return !this.isSpent;
  }
}

let current: TextBudget | undefined;

/** Read something, without a pause, of which no more is read than its document's budget allows. */
export function readWithin<Result>(budget: TextBudget, read: () => Result): Result {
  const before = current;
  current = budget;
  try {
    return read();
  } finally {
    current = before;
  }
}

/** Asked by whoever reads a text of this length; where it may not be read, it counts as missing. */
export function mayRead(length: number): boolean {
  return current === undefined || current.spend(length);
}
