/** Looks at an element, one soon after the other, that cost it no rest: most texts change a few times. */
const FREE_LOOKS = 3;
/** The rest that follows; it doubles with each look, up to the longest. In milliseconds. */
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 600_000;
/** What did not change for so long after its rest begins anew: "5 minutes ago" is no restless text. */
const QUIET_MS = 30_000;

/**
 * Elements whose text changes again and again: a clock, a score, "updated 3 seconds ago". Each look at
 * one of them makes it wait longer for the next.
 */
export class Restless {
  readonly #looks = new WeakMap<Element, { times: number; at: number }>();

  /** @param now milliseconds of a clock */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Milliseconds until a changed element is to be looked at; 0 for most. */
  restOf(element: Element): number {
    const looks = this.#looks.get(element);
    return looks ? Math.max(0, looks.at + restAfter(looks.times) - this.now()) : 0;
  }

  /** A changed element is looked at now. */
  note(element: Element): void {
    const looks = this.#looks.get(element);
    const now = this.now();
    const goesOn = looks && now - looks.at <= restAfter(looks.times) + QUIET_MS;
    this.#looks.set(element, { times: goesOn ? looks.times + 1 : 1, at: now });
  }
}

function restAfter(times: number): number {
  if (times < FREE_LOOKS) return 0;
  return Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (times - FREE_LOOKS));
}
