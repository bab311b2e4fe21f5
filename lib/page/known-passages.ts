import { compareOrder } from './dom.ts';
import type { Passage } from './passage.ts';
import { isStillThere } from './passages.ts';

/** A passage with what was found for it. */
export interface KnownPassage<Found> {
  key: number;
  passage: Passage;
  found: readonly Found[];
}

/**
 * The passages of a page, by number, with what was found for each. An element whose text changes (a
 * recycled list node, a headline that is tested in two wordings) is a new passage.
 */
export class KnownPassages<Found> {
  readonly #known = new Map<number, KnownPassage<Found>>();
  /** Keys by element and text: one for a headline, several for the sentences of a paragraph. */
  readonly #keys = new WeakMap<Element, Map<string, number>>();
  #next = 1;

  /**
   * Remember a passage.
   *
   * @param isLost whether a known passage has to be looked at again, because the page threw away
   *   what was put there for it
   * @returns its key if it is new, and the keys of passages that its element had and has no more
   */
  note(
    passage: Passage,
    isLost: (key: number) => boolean = () => false,
  ): { key?: number; outdated: number[] } {
    const keys = this.#keys.get(passage.element) ?? new Map<string, number>();
    this.#keys.set(passage.element, keys);
    const known = keys.get(passage.text);
    if (known !== undefined && this.#known.has(known) && !isLost(known)) return { outdated: [] };
    const outdated =
      passage.kind === 'claim' ? (known === undefined ? [] : [known]) : [...keys.values()];
    for (const old of outdated) this.#known.delete(old);
    if (passage.kind !== 'claim') keys.clear();
    const key = this.#next++;
    keys.set(passage.text, key);
    this.#known.set(key, { key, passage, found: [] });
    return { key, outdated };
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

  /** Passages for which something was found, in page order. */
  withFound(): KnownPassage<Found>[] {
    return [...this.#known.values()]
      .filter(({ passage, found }) => found.length > 0 && passage.element.isConnected)
      .sort((a, b) => compareOrder(a.passage.element, b.passage.element));
  }

  /** Forget passages that left the page; of those with finds also the ones whose text changed. */
  forgetGone(): number[] {
    const gone = [...this.#known.values()]
      .filter(({ passage, found }) =>
        found.length > 0 ? !isStillThere(passage) : !passage.element.isConnected,
      )
      .map(({ key }) => key);
    for (const key of gone) this.#known.delete(key);
    return gone;
  }
}
