import { attribute, beginningOf, isConnected, languageOf, namedIn, nameOf } from './dom.ts';
import { isBeingWritten } from './furniture.ts';
import { collapse, MAX_TEXT, type Passage } from './passage.ts';
import { isStillThere } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** Elements of one name that are looked through at once; a page that adds more is read as usual. */
const MOST = 1_000;
/** So much of the text of each is compared, and of its class, in characters. */
const COMPARED = 1_000;

/** Finds passages again that a page has just rendered anew, among what it added. */
export class Replacements {
  /** Added elements by name, then by class and text; each may take the place of one other. */
  readonly #added = new Map<string, Map<string, Set<Element>>>();

  constructor(
    private readonly document: Document,
    private readonly records: readonly MutationRecord[],
  ) {}

  /** The same passage where it stands now; `undefined` where it is not among what was added. */
  of(passage: Passage): Passage | undefined {
    if (isStillThere(passage)) return passage;
    const { kind, text, element } = passage;
    // It may have been given other words, here or out of the page.
    if (isConnected(element) || !collapse(beginningOf(element, MAX_TEXT)).includes(text))
      return undefined;
    const candidates = this.#addedLike(element);
    const [candidate] = candidates;
    if (!candidate) return undefined;
    if (kind !== 'claim') {
      candidates.delete(candidate);
      return { ...passage, element: candidate };
    }
    // A paragraph may say several things.
    const lang = languageOf(this.document);
    return sentencesOf(candidate, lang).find((sentence) => sentence.text === text);
  }

  /** What was added under the same name and class, with the same words. */
  #addedLike(element: Element): Set<Element> {
    const name = nameOf(element);
    let added = this.#added.get(name);
    if (!added) {
      added = new Map();
      for (const one of this.#addedOf(name)) {
        const form = formOf(one);
        added.set(form, (added.get(form) ?? new Set()).add(one));
      }
      this.#added.set(name, added);
    }
    return added.get(formOf(element)) ?? new Set();
  }

  #addedOf(name: string): Set<Element> {
    const added = new Set<Element>();
    for (const { addedNodes } of this.records) {
      for (let at = 0; at < addedNodes.length; at++) {
        const node = addedNodes[at]!;
        if (!(node instanceof Element) || !isConnected(node) || isBeingWritten(node)) continue;
        if (nameOf(node) === name) added.add(node);
        for (const inside of namedIn(node, name)) {
          if (added.size > MOST) return added;
          if (!isBeingWritten(inside)) added.add(inside);
        }
      }
    }
    return added;
  }
}

function formOf(element: Element): string {
  const name = attribute(element, 'class').slice(0, COMPARED);
  return `${name}\n${beginningOf(element, COMPARED)}`;
}
