import { INLINE } from '~/lib/readers/schema-org/markup';
import type { Node } from '~/lib/readers/schema-org/nodes';
import { RdfaPrefixes } from './rdfa-prefixes';

type Attributes = Readonly<Record<string, string>>;

/** Items of one page; pages that list products have hundreds. */
const MAX_ITEMS = 5_000;
/** Text that one property takes from its element, in UTF-16 units. */
const MAX_TEXT = 50_000;
/** Properties inside each other that gather text at the same time. */
const MAX_GATHERING = 16;
/** Items inside each other; what the page reader allows of elements. */
const MAX_DEPTH = 400;
/** Elements that one item refers to with `itemref`; of those inside each other the innermost count. */
const MAX_REFERENCES = 50;
const MAX_FRAGMENTS = 8;
/** Values that come to items by their references in all, however many refer to one. */
const MAX_REFERRED = 100_000;
/** Names of one property: each takes its value, and each fragment around it takes each. */
const MAX_NAMES = 20;

/** An element that is open and adds something to an item. */
interface Frame {
  depth: number;
  /** The item that the element is. */
  item?: Properties;
  /** Where the item goes that RDFa's `rel` announces, and that an element inside may describe. */
  announced?: { to: readonly Properties[]; names: string[]; isTyped: boolean };
  /** What an element holds that items elsewhere refer to, and the item around it. */
  fragment?: { holds: Properties; within: Properties | undefined };
  /** Where the element's text goes when it closes. */
  text?: { pieces: string[]; length: number; to: readonly Properties[]; names: string[] };
}

/** An item as it is gathered; a map, since names are from outside. */
type Properties = Map<string, unknown[]>;

/**
 * Gathers what a page says in the attributes of its elements, as microdata (`itemscope`,
 * `itemprop`, `itemref`) and RDFa Lite (`typeof`, `property`, `prefix`) with `rel`, into nodes as
 * JSON-LD would write them. Tags have to be balanced, as htmlparser2 reports them.
 *
 * What `itemref` refers to may stand before or behind it: whoever finds `references` after a page
 * reads it once more and says what to look for.
 */
export class MarkupItems {
  /** Ids that items refer to. */
  readonly references = new Set<string>();
  /** Whether items refer to more than is read; known once `nodes` was called. */
  isCut = false;
  readonly #wanted: ReadonlySet<string>;
  readonly #fragments = new Map<string, Properties>();
  readonly #referring = new Map<Properties, readonly string[]>();
  readonly #roots: Properties[] = [];
  readonly #frames: Frame[] = [];
  readonly #prefixes = new RdfaPrefixes();
  #depth = 0;
  #count = 0;

  /** `wanted`: ids of elements that items refer to. */
  constructor(wanted: ReadonlySet<string> = new Set()) {
    this.#wanted = wanted;
  }

  open(tag: string, attributes: Attributes): void {
    this.#depth += 1;
    this.#prefixes.open(this.#depth, attributes);
    if (!INLINE.has(tag)) this.text(' ');
    this.#openFragment(attributes.id);
    const names = this.#namesIn(attributes.itemprop ?? attributes.property);
    const relations = this.#relationsIn(attributes);
    const parents = this.#parents();
    if (isItem(attributes)) {
      this.#openItem(attributes, parents, names.length > 0 ? names : relations);
    } else if (parents.length === 0) return;
    else if (names.length > 0) this.#openProperty(tag, attributes, parents, names);
    else if (relations.length > 0) this.#openRelation(tag, attributes, parents, relations);
  }

  text(text: string): void {
    for (const { text: gathered } of this.#frames.slice(-MAX_GATHERING)) {
      if (!gathered || gathered.length > MAX_TEXT) continue;
      gathered.pieces.push(text);
      gathered.length += text.length;
    }
  }

  close(tag: string): void {
    if (!INLINE.has(tag)) this.text(' ');
    for (
      let frame = this.#frames.at(-1);
      frame?.depth === this.#depth;
      frame = this.#frames.at(-1)
    ) {
      this.#frames.pop();
      if (frame.text) add(frame.text.to, frame.text.names, frame.text.pieces.join(''));
      if (frame.item && frame.item.size > 0 && frame.announced?.isTyped === false) {
        add(frame.announced.to, frame.announced.names, frame.item);
      }
    }
    this.#prefixes.close(this.#depth);
    this.#depth -= 1;
  }

  /** The outermost items, with what they hold. To be called after the last tag. */
  nodes(): Node[] {
    this.#follow();
    return nodesOf(this.#roots);
  }

  #follow(): void {
    let left = MAX_REFERRED;
    for (const [item, ids] of this.#referring) {
      for (const id of ids) {
        for (const [name, values] of this.#fragments.get(id) ?? []) {
          left -= values.length;
          this.isCut = left < 0;
          if (this.isCut) return;
          for (const value of values) add([item], [name], value);
        }
      }
    }
  }

  /** Only the first element of an id counts. */
  #openFragment(id: string | undefined): void {
    if (id === undefined || !this.#wanted.has(id) || this.#fragments.has(id)) return;
    const holds: Properties = new Map();
    this.#fragments.set(id, holds);
    this.#frames.push({ depth: this.#depth, fragment: { holds, within: this.#innermost() } });
  }

  #openItem(attributes: Attributes, parents: readonly Properties[], names: string[]): void {
    if (this.#count >= MAX_ITEMS) return;
    this.#count += 1;
    const types = (attributes.itemtype ?? attributes.typeof ?? '').split(/\s+/);
    const item: Properties = new Map([
      ['@type', types.filter((type) => type !== '').map((type) => this.#prefixes.resolved(type))],
    ]);
    const id = attributes.itemid ?? attributes.resource ?? attributes.about;
    if (id !== undefined) item.set('@id', [id]);
    const announced = names.length === 0 ? this.#announced() : undefined;
    if (announced) {
      announced.isTyped = true;
      add(announced.to, announced.names, item);
    } else if (parents.length > 0 && names.length > 0) add(parents, names, item);
    else this.#roots.push(item);
    this.#refer(item, attributes.itemref);
    this.#frames.push({ depth: this.#depth, item });
  }

  #refer(item: Properties, itemref: string | undefined): void {
    const ids = (itemref ?? '')
      .split(/\s+/)
      .filter((id) => id !== '')
      .slice(0, MAX_REFERENCES);
    if (ids.length === 0) return;
    this.#referring.set(item, ids);
    for (const id of ids) this.references.add(id);
  }

  #openProperty(
    tag: string,
    attributes: Attributes,
    to: readonly Properties[],
    names: string[],
  ): void {
    const value = attributeValue(tag, attributes);
    if (value !== undefined) add(to, names, value);
    else {
      this.#frames.push({ depth: this.#depth, text: { pieces: [], length: 0, to, names } });
    }
  }

  /** `rel` with an address is a link; without one it announces an item, which may have no type. */
  #openRelation(
    tag: string,
    attributes: Attributes,
    to: readonly Properties[],
    names: string[],
  ): void {
    const address = attributes.resource ?? attributes.href ?? attributes.src;
    if (address !== undefined && (tag === 'a' || tag === 'link')) {
      add(to, names, address);
      return;
    }
    if (this.#count >= MAX_ITEMS) return;
    this.#count += 1;
    const item: Properties = new Map();
    if (address !== undefined) item.set('@id', [address]);
    this.#frames.push({ depth: this.#depth, item, announced: { to, names, isTyped: false } });
  }

  #namesIn(list: string | undefined): string[] {
    return wordsOf(list).map((name) => this.#prefixes.resolved(name));
  }

  /**
   * What RDFa's `rel` says of the item around it. Everywhere else `rel` tells what kind of link a
   * link is, so without `typeof` a name has to say that it is schema.org's.
   */
  #relationsIn({ rel, typeof: type }: Attributes): string[] {
    const names = wordsOf(rel);
    const own =
      type === undefined ? names.filter((name) => this.#prefixes.isSchemaOrg(name)) : names;
    return own.map((name) => this.#prefixes.resolved(name));
  }

  #announced(): Frame['announced'] {
    return this.#frames.findLast((frame) => frame.item !== undefined)?.announced;
  }

  /** The item around the current element, and the fragments that are no deeper inside of items. */
  #parents(): Properties[] {
    const innermost = this.#innermost();
    const around = this.#frames.flatMap(({ fragment }) =>
      fragment && fragment.within === innermost ? [fragment.holds] : [],
    );
    const fragments = around.slice(-MAX_FRAGMENTS);
    return innermost === undefined ? fragments : [innermost, ...fragments];
  }

  #innermost(): Properties | undefined {
    return this.#frames.findLast((frame) => frame.item !== undefined)?.item;
  }
}

function isItem(attributes: Attributes): boolean {
  return attributes.itemscope !== undefined || attributes.typeof !== undefined;
}

function wordsOf(list: string | undefined): string[] {
  const words = (list ?? '').split(/\s+/, MAX_NAMES + 1).filter((word) => word !== '');
  return words.slice(0, MAX_NAMES);
}

/** What an element says other than by its text. */
function attributeValue(tag: string, attributes: Attributes): unknown {
  if (attributes.content !== undefined) return attributes.content;
  if (tag === 'time') return attributes.datetime;
  if (tag === 'data' || tag === 'meter') return attributes.value;
  if (tag === 'a' || tag === 'link' || tag === 'area')
    return attributes.href ?? attributes.resource;
  if (attributes.resource !== undefined) return new Map([['@id', [attributes.resource]]]);
  const isMedia = ['img', 'audio', 'video', 'source', 'embed', 'iframe'].includes(tag);
  return isMedia ? (attributes.src ?? '') : undefined;
}

function add(items: readonly Properties[], names: readonly string[], value: unknown): void {
  for (const item of items) {
    for (const name of names) {
      const values = item.get(name);
      if (values) values.push(value);
      else item.set(name, [value]);
    }
  }
}

/**
 * Items as nodes, each made once however often it is referred to; an item that refers to what it
 * stands in is left out there. They are no deeper than the page's elements and its references are.
 */
function nodesOf(roots: readonly Properties[]): Node[] {
  const made = new Map<Properties, Node | undefined>();
  const nodeOf = (item: Properties, depth: number): Node | undefined => {
    if (made.has(item)) return made.get(item);
    if (depth > MAX_DEPTH) return undefined;
    made.set(item, undefined);
    const node = Object.fromEntries(
      Array.from(item, ([name, values]) => [
        name,
        values
          .map((value) => (value instanceof Map ? nodeOf(value, depth + 1) : value))
          .filter((value) => value !== undefined),
      ]),
    );
    made.set(item, node);
    return node;
  };
  return roots.map((item) => nodeOf(item, 0)).filter((node) => node !== undefined);
}
