/** Each millisecond of work is paid for with so many of rest. */
const REST = 60;
/**
 * Work that is free: most pages change a little and should not have to wait for it. Together, at
 * most 2 % of a minute are ours.
 */
const CREDIT_MS = 150;
/** The longest rest; a page that costs more is looked at that seldom. */
const MAX_REST_MS = 30_000;

/**
 * What changes near the reader does not wait longer than this, whatever it costs; but never has it
 * more than a twentieth of the thread. A page that costs so much lays itself out anew with each of
 * these changes, and most of what it costs us is one layout more.
 */
const NEAR_REST_MS = 1_000;
const NEAR_REST = 20;

/** What a changed element is taken to cost before any was looked at: as these did elsewhere. */
const FIRST = { elements: 20, ms: 6 };
/** What a look weighs for that, compared with the one after it. */
const FADE = 0.7;

/** How much of a page's thread may be ours while the page goes on changing. */
export class Budget {
  #credit = CREDIT_MS;
  #filledAt: number;
  /** The latest looks, older ones faded. */
  readonly #looks = { ...FIRST };
  #latest = 0;

  /** @param now milliseconds of a clock that goes on while we rest */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.#filledAt = now();
  }

  /** Elements that can be looked at now, wherever they are. */
  get affordable(): number {
    this.#fill();
    if (this.#credit <= 0) return 0;
    const { elements, ms } = this.#looks;
    return Math.max(1, Math.floor((this.#credit * elements) / ms));
  }

  /** How long to rest before what is near the reader is looked at again, in milliseconds. */
  get restMs(): number {
    this.#fill();
    const near = Math.max(NEAR_REST_MS, this.#latest * NEAR_REST);
    return Math.min(near, Math.max(0, -this.#credit * REST));
  }

  /** @param worked milliseconds of work for so many elements; 0 elements teach nothing of one's cost */
  spend(worked: number, elements: number): void {
    this.#fill();
    this.#latest = worked;
    this.#credit = Math.max(this.#credit - worked, -MAX_REST_MS / REST);
    if (elements === 0) return;
    this.#looks.elements = this.#looks.elements * FADE + elements;
    this.#looks.ms = this.#looks.ms * FADE + worked;
  }

  #fill(): void {
    const now = this.now();
    this.#credit = Math.min(CREDIT_MS, this.#credit + (now - this.#filledAt) / REST);
    this.#filledAt = now;
  }
}
