/** So many times within this time a page may throw a badge away before it is left alone. */
const MAX_LOSSES = 3;
const WITHIN_MS = 10_000;
/** Texts that are kept in mind. */
const MAX_TEXTS = 500;

/**
 * Counts how often a page threw the badge of a passage away. Rendering a headline anew is common,
 * and the badge comes back; a page that does so again and again does not want it.
 */
export class Losses {
  readonly #times = new Map<string, number[]>();

  constructor(private readonly now: () => number) {}

  /** Note a loss. Returns whether the badge should come back once more. */
  mayComeBack(text: string): boolean {
    const now = this.now();
    const recent = (this.#times.get(text) ?? []).filter((time) => now - time < WITHIN_MS);
    if (recent.length >= MAX_LOSSES) return false;
    this.#times.delete(text);
    this.#times.set(text, [...recent, now]);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MAX_TEXTS && oldest !== undefined) this.#times.delete(oldest);
    return true;
  }
}
