/** Something that went wrong in the background. */
export interface Problem {
  /** Milliseconds since 1970. */
  at: number;
  /** What was being done. */
  doing: string;
  /** The error's own words, without addresses and quotations. */
  words: string;
}

/** The latest ones are kept, no more. */
const KEPT = 10;

/** An error's words end here, in UTF-16 units, and so much of them is looked at. */
const LONGEST = 300;
const MOST_READ = 2_000;

const ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(?:data|blob|javascript):\S+/gi;
const HOST = /\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?/gu;
/** Machines without a host name: of the reader's own network, as a rule. */
const MACHINE =
  /\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d+)?|\[[\da-f.]*:[\da-f:.]*\](?::\d+)?|\blocalhost\b(?::\d+)?/gi;
/** A quotation without an end goes on to the end of the words. */
const QUOTED =
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘[^’]*(?:’|$)|«[^»]*(?:»|$)|`[^`]*(?:`|$)|(?<!\p{L})'[^']*(?:'(?!\p{L})|$)/gu;

/** What went wrong lately in one life of the background. Kept in memory only. */
export class Problems {
  readonly #now: () => number;
  readonly #latest: Problem[] = [];

  /** `now`: milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Remember an error; the oldest of too many goes. */
  note(doing: string, error: unknown): void {
    this.#latest.push({ at: this.#now(), doing, words: wordsOf(error) });
    if (this.#latest.length > KEPT) this.#latest.shift();
  }

  /** Oldest first. */
  get latest(): Problem[] {
    return [...this.#latest];
  }
}

/**
 * An error's name and message for a report that somebody may send on: nothing in it may tell what
 * its reader reads, so addresses, host names and whatever is quoted are left out.
 */
export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words
    .slice(0, MOST_READ)
    .replace(QUOTED, '(text)')
    .replace(ADDRESS, '(address)')
    .replace(HOST, '(address)')
    .replace(MACHINE, '(address)')
    .slice(0, LONGEST);
}
