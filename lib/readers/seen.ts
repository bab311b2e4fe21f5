import { type ReadOutcome, rejected } from './outcome';

/** Numbers kept for each check: two for its id, one for what it said. */
const WIDTH = 3;
/** Share of the places that are taken before there are made more. */
const FULL = 0.6;

/**
 * The checks of one read so far: of a page, a feed, a table, all files of a ZIP. What comes again
 * is told from what differs, and neither is lost without a word. Twelve bytes of each check are
 * kept, in a table with open addressing: a map of 200,000 ids would take most of the memory of
 * reading a feed (`npm run bench:feed`).
 */
export class SeenChecks {
  /** Nobody knows it, so nobody can make thousands of ids that look for one place. */
  readonly #secret = Math.floor(Math.random() * 2 ** 32);
  #table = new Int32Array(WIDTH * 64);
  #count = 0;

  /**
   * The outcome, unless a check with its id came before: then a rejection that says whether it was
   * the same, or another edition of it. The first one stays. `at` says where it stands.
   */
  add(outcome: ReadOutcome, at: { readonly place: string }): ReadOutcome {
    if (outcome.kind === 'rejected') return outcome;
    const { id, claim, rating, status } = outcome.check;
    let one = 1 ^ OFFSET ^ this.#secret;
    let other = 2 ^ OFFSET ^ this.#secret;
    for (let at = 0; at < id.length; at += 1) {
      const unit = id.charCodeAt(at);
      one = Math.imul(one ^ unit, FACTOR);
      other = Math.imul(other ^ unit, OTHER_FACTOR);
    }
    one ||= 1;
    const said = digest(rating.label, digest(status, claim.length));
    const place = placeOf(this.#table, one, other);
    if (this.#table[place] === 0) {
      write(this.#table, place, one, other, said);
      this.#count += 1;
      if (this.#count * WIDTH > FULL * this.#table.length) this.#grow();
      return outcome;
    }
    const isSame = this.#table[place + 2] === said;
    return rejected(isSame ? 'the same check again' : 'another edition of a check', at.place);
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#table.length);
    for (let from = 0; from < this.#table.length; from += WIDTH) {
      const one = this.#table[from]!;
      const other = this.#table[from + 1]!;
      if (one === 0) continue;
      write(larger, placeOf(larger, one, other), one, other, this.#table[from + 2]!);
    }
    this.#table = larger;
  }
}

/** To set a list takes ten times as long. */
function write(table: Int32Array, place: number, one: number, other: number, said: number): void {
  table[place] = one;
  table[place + 1] = other;
  table[place + 2] = said;
}

/** Where an id stands in a table, or would; free places begin with 0. */
function placeOf(table: Int32Array, one: number, other: number): number {
  const places = table.length / WIDTH;
  for (let at = (other >>> 0) % places; ; at = (at + 1) % places) {
    const place = at * WIDTH;
    if (table[place] === 0 || (table[place] === one && table[place + 1] === other)) return place;
  }
}

/** FNV-1a over UTF-16 units, 32 bits; an id has a second one with another factor. */
const OFFSET = 0x811c9dc5;
const FACTOR = 0x01000193;
const OTHER_FACTOR = 0x5f356495;

function digest(text: string, start: number): number {
  let hash = start ^ OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
  }
  return hash;
}
