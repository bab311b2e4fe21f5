import { compareOrder, isConnected } from './dom.ts';
import type { Passage } from './passage.ts';
import { isStillThere } from './passages.ts';

/** Passages of one page that are kept in mind at once; nobody reads a page that long. */
const MOST = 3_000;

/** A passage with what was found for it. */
export interface KnownPassage<Found> {
  key: number;
  passage: Passage;
  found: readonly Found[];
  /** Number of the look at the page in which it was last seen. */
  seen: number;
}

/** What an element says that it did not say before, and what it says no more: keys. */
export interface Noted {
  fresh: number[];
  outdated: number[];
}

/**
 * The passages of a page, by number, with what was found for each. An element whose text changes (a
 * recycled list node, a headline that is tested in two wordings) has a new passage instead of its
 * old one. Of more passages than are kept those go that were not seen for longest; those for which
 * something was found stay.
 */
export class KnownPassages<Found> {
  /** The ones that were not seen for longest come first. */
  readonly #known = new Map<number, KnownPassage<Found>>();
  /** Keys by element and text: one for a headline, several for the sentences of a paragraph. */
  readonly #keys = new WeakMap<Element, Map<string, number>>();
  #next = 1;
  #look = 0;

  /** The page is looked at once more: what is not seen in this look may be forgotten for it. */
  beginLook(): void {
    this.#look++;
  }

  /**
   * Remember what an element says now: its headline, or all its sentences.
   *
   * @param isLost whether a known passage has to be looked at again, because the page threw away
   *   what was put there for it
   */
  note(said: readonly Passage[], isLost: (key: number) => boolean = () => false): Noted {
    const element = said[0]?.element;
    if (!element) return { fresh: [], outdated: [] };
    const keys = this.#keys.get(element) ?? new Map<string, number>();
    this.#keys.set(element, keys);
    const outdated = this.#replaced(said, keys);
    const fresh: number[] = [];
    for (const passage of said) {
      const before = keys.get(passage.text);
      const known = before === undefined ? undefined : this.#known.get(before);
      if (known && !isLost(known.key)) {
        this.#remember({ ...known, seen: this.#look });
        continue;
      }
      if (known) {
        outdated.push(known.key);
        this.#known.delete(known.key);
      }
      if (!this.#hasRoom()) continue;
      const key = this.#next++;
      keys.set(passage.text, key);
      this.#remember({ key, passage, found: [], seen: this.#look });
      fresh.push(key);
    }
    return { fresh, outdated };
  }

  /** Forget what an element said before and says no more. */
  #replaced(said: readonly Passage[], keys: Map<string, number>): number[] {
    const texts = new Set(said.map(({ text }) => text));
    const areClaims = said[0]?.kind === 'claim';
    const replaced: number[] = [];
    for (const [text, key] of keys) {
      const known = this.#known.get(key);
      // A headline may stand in a paragraph, of which the sentences are told beside it.
      if (known && (texts.has(text) || (known.passage.kind === 'claim') !== areClaims)) continue;
      keys.delete(text);
      if (this.#known.delete(key)) replaced.push(key);
    }
    return replaced;
  }

  #remember(known: KnownPassage<Found>): void {
    this.#known.delete(known.key);
    this.#known.set(known.key, known);
  }

  /** Whether there is room for one more, which something of an earlier look may have to make. */
  #hasRoom(): boolean {
    if (this.#known.size < MOST) return true;
    for (const { key, found, seen } of this.#known.values()) {
      if (seen >= this.#look) return false;
      if (found.length === 0) return this.#known.delete(key);
    }
    return false;
  }

  /** Number of passages in mind. */
  get size(): number {
    return this.#known.size;
  }

  get(key: number): KnownPassage<Found> | undefined {
    return this.#known.get(key);
  }

  /** Keep what was found; `undefined` when the passage is gone meanwhile. */
  setFound(key: number, found: readonly Found[]): Passage | undefined {
    const known = this.#known.get(key);
    if (known) known.found = found;
    return known?.passage;
  }

  /** The page rendered a passage anew: it stands in another element now. */
  move(key: number, passage: Passage): void {
    const known = this.#known.get(key);
    if (!known) return;
    known.passage = passage;
    const keys = this.#keys.get(passage.element) ?? new Map<string, number>();
    this.#keys.set(passage.element, keys.set(passage.text, key));
  }

  /**
   * These were asked about. Where a sentence stands is kept only if something was found for it: each
   * range is one that the browser has to keep right with every change of the page.
   */
  answered(passages: readonly { key: number }[]): void {
    for (const { key } of passages) {
      const known = this.#known.get(key);
      if (known?.found.length === 0) known.passage = { ...known.passage, range: undefined };
    }
  }

  /**
   * What was found may be outdated. A passage without finds counts as new when it is next seen, with
   * the range that it may need then.
   * @returns the keys of the others
   */
  outdate(): number[] {
    for (const [key, { found }] of this.#known) if (found.length === 0) this.#known.delete(key);
    return [...this.#known.keys()];
  }

  /** Passages for which something was found, in page order. */
  withFound(): KnownPassage<Found>[] {
    return [...this.#known.values()]
      .filter(({ passage, found }) => found.length > 0 && isConnected(passage.element))
      .sort((a, b) => compareOrder(a.passage.element, b.passage.element));
  }

  /** Forget passages that left the page; of those with finds also the ones whose text changed. */
  forgetGone(): number[] {
    const gone = [...this.#known.values()]
      .filter(({ passage, found }) =>
        found.length > 0 ? !isStillThere(passage) : !isConnected(passage.element),
      )
      .map(({ key }) => key);
    for (const key of gone) this.#known.delete(key);
    return gone;
  }
}
