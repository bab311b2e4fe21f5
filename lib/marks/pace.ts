import { ThreadTime } from '~/lib/page/thread-time';

/** What a slice may take, in milliseconds. */
const FINE_MS = 5;
/**
 * However quick the machine: a page that is slow to lay out shows that only with the next slice.
 * And however slow: where the layout alone takes too long, fewer things make more of those.
 */
const MOST = 16;
const LEAST = 4;
/** As many things are about as much work as the layout. */
const LAYOUT = 6;

/**
 * How many things are done in one slice, learned from how long the slices take. Most of that is one
 * layout of the page, however many things there are, so few large slices are better than many.
 */
export class Pace {
  #size = 8;
  readonly #time = new ThreadTime();

  get size(): number {
    return this.#size;
  }

  /** Milliseconds of all slices so far. */
  get worked(): number {
    return this.#time.spent;
  }

  /** Do a slice's work, which says on how many things that was, and learn from it. */
  time(work: () => number): void {
    const began = performance.now();
    const things = work();
    const took = this.#time.add(performance.now() - began, things + LAYOUT);
    const affordable = Math.floor((FINE_MS * (things + LAYOUT)) / took) - LAYOUT;
    // One slice tells little: by half, or to the double, at most; and a small one nothing of large ones.
    const least = Math.max(LEAST, Math.ceil(this.#size / 2));
    const most = things < this.#size ? this.#size : Math.min(MOST, this.#size * 2);
    this.#size = Math.max(least, Math.min(most, affordable));
  }
}
