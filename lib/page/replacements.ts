import { attribute, isConnected, languageOf, nameOf, queryAll, rawText } from './dom.ts';
import { collapse, type Passage } from './passage.ts';
import { isStillThere } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** Elements of one name that are looked through at once; a page that adds more is read as usual. */
const MOST = 1_000;

/** Finds passages again that a page has just rendered anew, among what it added. */
export class Replacements {
  /** Added elements by name; each may take the place of one other. */
  readonly #added = new Map<string, Set<Element>>();

  constructor(
    private readonly document: Document,
    private readonly records: readonly MutationRecord[],
  ) {}

  /** The same passage where it stands now; `undefined` where it is not among what was added. */
  of(passage: Passage): Passage | undefined {
    if (isStillThere(passage)) return passage;
    const { kind, text, element } = passage;
    const said = rawText(element);
    // It may have been given other words, here or out of the page.
    if (isConnected(element) || !collapse(said).includes(text)) return undefined;
    const candidates = this.#addedLike(element);
    for (const candidate of candidates) {
      if (attribute(candidate, 'class') !== attribute(element, 'class')) continue;
      if (rawText(candidate) !== said) continue;
      if (kind !== 'claim') {
        candidates.delete(candidate);
        return { ...passage, element: candidate };
      }
      // A paragraph may say several things.
      const lang = languageOf(this.document);
      return sentencesOf(candidate, lang).find((sentence) => sentence.text === text);
    }
    return undefined;
  }

  #addedLike(element: Element): Set<Element> {
    const name = nameOf(element);
    const known = this.#added.get(name);
    if (known) return known;
    const added = new Set<Element>();
    this.#added.set(name, added);
    for (const { addedNodes } of this.records) {
      for (let at = 0; at < addedNodes.length; at++) {
        const node = addedNodes[at]!;
        if (!(node instanceof Element) || !isConnected(node)) continue;
        if (nameOf(node) === name) added.add(node);
        for (const inside of queryAll(node, name)) added.add(inside);
        if (added.size > MOST) return added;
      }
    }
    return added;
  }
}
