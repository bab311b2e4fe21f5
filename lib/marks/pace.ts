/** What a slice may take, in milliseconds, and what is too long. */
const FINE_MS = 5;
const LONG_MS = 7;
/** However quick the machine: a page that is slow to lay out shows that only with the next slice. */
const MOST = 16;

/**
 * How many things are done in one slice, learned from how long the slices take. Most of that is one
 * layout of the page, however many things there are, so few large slices are better than many.
 */
export class Pace {
  #size = 4;
  /** Milliseconds of all slices so far. */
  worked = 0;

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
    this.worked += took;
    if (took < FINE_MS) this.#size = Math.min(MOST, this.#size * 2);
    else if (took > LONG_MS) this.#size = Math.max(1, Math.floor(this.#size / 2));
  }
}
