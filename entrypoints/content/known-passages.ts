import type { Passage } from '~/lib/page/passage';
import { isStillThere } from '~/lib/page/passages';
import type { FoundMatch, PassageResult, ReportedPassage } from '~/lib/protocol/messages';

interface Known {
  passage: Passage;
  matches: FoundMatch[];
}

/**
 * The passages of a page, by number. An element whose text changes (a recycled list node, a
 * headline that is tested in two wordings) is a new passage.
 */
export class KnownPassages {
  readonly #known = new Map<number, Known>();
  /** Keys by element: one for a headline, several for the sentences of a paragraph. */
  readonly #keys = new WeakMap<Element, Map<string, number>>();
  #next = 1;

  /**
   * Remember a passage.
   *
   * @returns its key if it is new, and the keys of passages that its element had and has no more
   */
  note(passage: Passage): { key?: number; outdated: number[] } {
    const keys = this.#keys.get(passage.element) ?? new Map<string, number>();
    this.#keys.set(passage.element, keys);
    const known = keys.get(passage.text);
    if (known !== undefined && this.#known.has(known)) return { outdated: [] };
    const outdated = passage.kind === 'claim' ? [] : [...keys.values()];
    for (const old of outdated) this.#known.delete(old);
    if (passage.kind !== 'claim') keys.clear();
    const key = this.#next++;
    keys.set(passage.text, key);
    this.#known.set(key, { passage, matches: [] });
    return { key, outdated };
  }

  get(key: number): Passage | undefined {
    return this.#known.get(key)?.passage;
  }

  matches(key: number): FoundMatch[] {
    return this.#known.get(key)?.matches ?? [];
  }

  passages(keys: readonly number[]): [key: number, passage: Passage][] {
    return keys.flatMap((key) => {
      const passage = this.get(key);
      return passage ? [[key, passage] as [number, Passage]] : [];
    });
  }

  /** Keep what was found; `undefined` when the passage is gone meanwhile. */
  setMatches({ key, matches }: PassageResult): Passage | undefined {
    const known = this.#known.get(key);
    if (known) known.matches = matches;
    return known?.passage;
  }

  /** Passages for which something was found, in page order. */
  withMatches(): ReportedPassage[] {
    return [...this.#known]
      .filter(([, { matches, passage }]) => matches.length > 0 && passage.element.isConnected)
      .sort(([, a], [, b]) => pageOrder(a.passage.element, b.passage.element))
      .map(([key, { passage, matches }]) => ({
        key,
        text: passage.text,
        kind: passage.kind,
        matches,
      }));
  }

  /** Forget passages that left the page; of those with matches also the ones whose text changed. */
  forgetGone(): number[] {
    const gone = [...this.#known]
      .filter(([, { passage, matches }]) =>
        matches.length > 0 ? !isStillThere(passage) : !passage.element.isConnected,
      )
      .map(([key]) => key);
    for (const key of gone) this.#known.delete(key);
    return gone;
  }
}

function pageOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
