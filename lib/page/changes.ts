import { closest, isConnected, parentOf } from './dom.ts';
import { Restless } from './restless.ts';
import { splitByNearness } from './viewport.ts';

/** From this many records or elements on, they are put together, and the page is looked at as a whole. */
const MANY = 1_000;
/** So often between two looks are records put together; a storm is not worth more. */
const MAX_SORTED = 4;

/** What changed: some elements, or so much that the whole page has to be looked at. */
export type Changed = ReadonlySet<Element> | 'page';

/** Where what goes away changes what remains: all that is left is another text. */
const TEXTS = 'h1, h2, h3, h4, h5, h6, [role=heading], a[href], p, figcaption';

/** What changed on a page since it was last looked at. */
export class Changes {
  #records: MutationRecord[] = [];
  #elements = new Set<Element>();
  #sorted = 0;
  /** Whether more changed than can be kept in mind. */
  #isStorm = false;
  readonly #restless = new Restless();

  /** @param isOurs whether a node was put there by Obelus itself */
  constructor(private readonly isOurs: (node: Node) => boolean) {}

  /** Milliseconds until there is something to be looked at: 0 for most, infinite for nothing. */
  get dueIn(): number {
    if (this.#isStorm || this.#records.length > 0) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (const element of this.#elements) least = Math.min(least, this.#restless.restOf(element));
    return least;
  }

  /** How much work it is to tell what they are about. */
  get size(): number {
    return this.#records.length + this.#elements.size;
  }

  /** Only stashes: a busy page has a hundred of these calls a second. */
  note(latest: readonly MutationRecord[]): void {
    if (this.#isStorm) return;
    for (const record of latest) this.#records.push(record);
    if (this.#records.length > MANY) this.#sort();
  }

  /**
   * What is to be looked at now: all that is near the reader, and so many elements elsewhere as can
   * be afforded. The others wait, unless the page throws them away, and so do those that changed
   * again and again.
   */
  take(affordable: number): Changed | undefined {
    this.#sort();
    this.#sorted = 0;
    if (this.#isStorm && affordable > 0) {
      this.clear();
      return 'page';
    }
    const all = [...this.#elements];
    const due = all.filter((element) => this.#restless.restOf(element) === 0);
    const now = due.length <= affordable ? due : nearestOf(due, affordable);
    if (now.length === 0) return undefined;
    for (const element of now) {
      this.#restless.note(element);
      this.#elements.delete(element);
    }
    return new Set(now);
  }

  clear(): void {
    this.#records = [];
    this.#elements.clear();
    this.#isStorm = false;
  }

  /** Records become the elements that they are about; what was thrown away again is not kept alive. */
  #sort(): void {
    const records = this.#records;
    this.#records = [];
    for (const record of records)
      for (const element of elementsOf(record, this.isOurs)) this.#elements.add(element);
    for (const element of this.#elements) if (!isConnected(element)) this.#elements.delete(element);
    if (this.#elements.size > MANY || ++this.#sorted > MAX_SORTED) this.#isStorm = true;
  }
}

/** All that are near the reader, and so many of the others as can be afforded, the nearest first. */
function nearestOf(elements: readonly Element[], affordable: number): readonly Element[] {
  const { near, far } = splitByNearness(elements);
  return [...near, ...far.slice(0, Math.max(0, affordable - near.length))];
}

/** The elements whose content a record changed: added ones, or the one whose text changed. */
function elementsOf(record: MutationRecord, isOurs: (node: Node) => boolean): Element[] {
  const { target } = record;
  if (record.type === 'characterData') return asList(parentOf(target));
  const { addedNodes } = record;
  const elements = [];
  let isOtherText = false;
  // By number: a busy page has thousands of these, and to go through them one by one takes longer.
  for (let at = 0; at < addedNodes.length; at++) {
    const node = addedNodes[at]!;
    if (node instanceof Element) {
      if (!isOurs(node)) elements.push(node);
    } else isOtherText ||= isText(node);
  }
  if (target instanceof Element && (isOtherText || loses(record, target, isOurs)))
    elements.push(target);
  return elements;
}

/**
 * Whether what went away was part of a text, or a badge whose passage may stay; a list without one of
 * its items has no other news.
 */
function loses(
  { removedNodes }: MutationRecord,
  target: Element,
  isOurs: (node: Node) => boolean,
): boolean {
  let isElementGone = false;
  for (let at = 0; at < removedNodes.length; at++) {
    const node = removedNodes[at]!;
    if (isText(node)) return true;
    if (!(node instanceof Element)) continue;
    if (!isOurs(node)) isElementGone = true;
    // No badge stands in the root itself, but what else of ours goes by itself.
    else if (!isConnected(node) && parentOf(target)) return true;
  }
  return isElementGone && closest(target, TEXTS) !== null;
}

function isText(node: Node): boolean {
  return node instanceof Text && /\S/.test(node.data);
}

function asList(element: Element | null): Element[] {
  return element ? [element] : [];
}
