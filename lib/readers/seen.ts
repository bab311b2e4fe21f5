import { type ReadOutcome, rejected } from './outcome';

/**
 * The checks of one read so far: of a page, a feed, a table, all files of a ZIP. What comes again
 * is told from what differs, and neither is lost without a word.
 */
export class SeenChecks {
  /** For each id the digest of what its check said. */
  readonly #said = new Map<string, number>();

  /**
   * The outcome, unless a check with its id came before: then a rejection that says whether it was
   * the same, or another edition of it. The first one stays. `at` says where it stands.
   */
  add(outcome: ReadOutcome, at: { readonly place: string }): ReadOutcome {
    if (outcome.kind === 'rejected') return outcome;
    const { id, claim, rating, status } = outcome.check;
    const said = digest(claim, digest(rating.label, digest(status, 0)));
    const before = this.#said.get(id);
    if (before === undefined) {
      this.#said.set(id, said);
      return outcome;
    }
    const isSame = before === said;
    return rejected(isSame ? 'the same check again' : 'another edition of a check', at.place);
  }
}

/** FNV-1a, 32 bits, over UTF-16 units: a feed's texts would take much more memory than these. */
function digest(text: string, start: number): number {
  let hash = start ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
