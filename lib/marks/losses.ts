/** Losses, one soon after the other, that are put up with; from then on each one costs a rest. */
const FREE = 3;
/** It doubles with each further loss, up to the longest. In milliseconds. */
const FIRST_REST_MS = 10_000;
const LONGEST_REST_MS = 600_000;
/** What was not lost for so long after its rest begins anew. */
const QUIET_MS = 10_000;
/** Texts that are kept in mind. */
const MAX_TEXTS = 500;

/**
 * Counts how often a page threw the badge of a passage away that had just come. To render a headline
 * anew is common, and the badge comes back; where that goes on and on it stays away longer and longer.
 */
export class Losses {
  /** The text that was lost longest ago comes first. */
  readonly #losses = new Map<string, { times: number; at: number }>();

  constructor(private readonly now: () => number) {}

  /** Note that the badge of a passage with this text was thrown away. */
  note(text: string): void {
    const before = this.#losses.get(text);
    const now = this.now();
    const goesOn = before && now - before.at <= restAfter(before.times) + QUIET_MS;
    this.#losses.delete(text);
    this.#losses.set(text, { times: goesOn ? before.times + 1 : 1, at: now });
    const [oldest] = this.#losses.keys();
    if (this.#losses.size > MAX_TEXTS && oldest !== undefined) this.#losses.delete(oldest);
  }

  /** Milliseconds until a badge may come; 0 for most. */
  restOf(text: string): number {
    const lost = this.#losses.get(text);
    return lost ? Math.max(0, lost.at + restAfter(lost.times) - this.now()) : 0;
  }
}

function restAfter(times: number): number {
  if (times <= FREE) return 0;
  return Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (times - FREE - 1));
}
