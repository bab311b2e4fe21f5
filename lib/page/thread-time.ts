import { isHidden } from './dom.ts';

const SLICE_MS = 3;
/** Without anybody to look at it a page gives its scripts a turn only once a second. */
const UNSEEN_SLICE_MS = 30;

/** Longest stretch of work without giving the page its turn, in milliseconds. */
export function sliceMs(): number {
  return isHidden(document) ? UNSEEN_SLICE_MS : SLICE_MS;
}

/** Slices that are remembered, and which of them, from the quickest, tells what work costs. */
const REMEMBERED = 16;
const QUICK = 3;
/** The same work may cost so many times that before the rest is put down to the machine. */
const BEYOND = 2;
/** Shorter slices are taken as they are: clocks are too coarse to learn from them. */
const SHORT_MS = 1;

/**
 * What slices of work took of the thread. A page has no clock for that, only the one on the wall,
 * which goes on while the machine does something else: on a busy one a slice lasts several times as
 * long as it works. But slices are short, and some are not interrupted: the quickest of the latest
 * ones tell what a piece of work costs here, and by its pieces every other slice is judged.
 */
export class ThreadTime {
  /** Milliseconds for a piece, in the latest slices. */
  readonly #costs: number[] = [];
  /** Milliseconds of all slices so far. */
  spent = 0;

  /** Do a slice of work, which says how many pieces it was. */
  measure(work: () => number): void {
    const began = performance.now();
    const pieces = work();
    this.add(performance.now() - began, pieces);
  }

  /**
   * @param lasted milliseconds of a slice by the clock on the wall
   * @param pieces how much work that was
   * @returns what the thread itself had of that, as far as can be told
   */
  add(lasted: number, pieces: number): number {
    const worked = lasted < SHORT_MS ? lasted : this.#judge(lasted, Math.max(1, pieces));
    this.spent += worked;
    return worked;
  }

  #judge(lasted: number, pieces: number): number {
    this.#costs.push(lasted / pieces);
    if (this.#costs.length > REMEMBERED) this.#costs.shift();
    const quick = this.#costs.toSorted((a, b) => a - b)[QUICK - 1];
    if (quick === undefined) return lasted;
    return Math.min(lasted, Math.max(SHORT_MS, BEYOND * quick * pieces));
  }
}
