/** A page that throws a badge away so often within this time does not want it. */
const MANY = 4;
const WITHIN_MS = 10_000;
/** Texts that are kept in mind. */
const MAX_TEXTS = 500;

/**
 * Counts how often a page threw the badge of a passage away. Rendering a headline anew is common,
 * and the badge comes back; where that goes on and on it stays away for good.
 */
export class Losses {
  /** When the latest losses of a text were; the text that was lost longest ago comes first. */
  readonly #times = new Map<string, number[]>();

  constructor(private readonly now: () => number) {}

  /** Note that the badge of a passage with this text was thrown away. */
  note(text: string): void {
    if (this.areTooMany(text)) return;
    const now = this.now();
    const recent = (this.#times.get(text) ?? []).filter((time) => now - time < WITHIN_MS);
    this.#times.delete(text);
    this.#times.set(text, [...recent, now]);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MAX_TEXTS && oldest !== undefined) this.#times.delete(oldest);
  }

  /** Whether the page does not want this badge. */
  areTooMany(text: string): boolean {
    return (this.#times.get(text)?.length ?? 0) >= MANY;
  }
}
