/** A slice that took less may be larger the next time; one that took more has to be smaller. */
const SHORT_MS = 3;
const RIGHT_MS = 5;
const LONG_MS = 7;
/** However quick the machine: a page that is slow to lay out shows that only with the next slice. */
const MOST = 16;

/**
 * How many things are done in one slice, learned from how long the slices take. Most of that is one
 * layout of the page, however many things there are, so it cannot be told from a single one.
 */
export class Pace {
  #size = 1;

  get size(): number {
    return this.#size;
  }

  /** Do a slice's work, and learn from it. */
  time(work: () => void): void {
    const began = performance.now();
    work();
    this.learn(performance.now() - began);
  }

  /** @param took milliseconds of a slice of this size */
  learn(took: number): void {
    const next = took < SHORT_MS ? this.#size * 2 : took < RIGHT_MS ? this.#size + 1 : this.#size;
    this.#size = Math.max(1, Math.min(MOST, took > LONG_MS ? Math.floor(next / 2) : next));
  }
}
