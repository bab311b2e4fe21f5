import { INLINE } from '~/lib/readers/schema-org/markup';
import { localName, type Node } from '~/lib/readers/schema-org/nodes';

type Attributes = Readonly<Record<string, string>>;

/** Items of one page; pages that list products have hundreds. */
const MAX_ITEMS = 5_000;
/** Text that one property takes from its element, in UTF-16 units. */
const MAX_TEXT = 50_000;
/** Properties inside each other that gather text at the same time. */
const MAX_GATHERING = 16;

/** An element that is open and adds something to an item. */
interface Frame {
  depth: number;
  /** The item that the element is. */
  item?: Properties;
  /** Where the element's text goes when it closes. */
  text?: { pieces: string[]; length: number; to: Properties; names: string[] };
}

/** An item as it is gathered; a map, since names are from outside. */
type Properties = Map<string, unknown[]>;

/**
 * Gathers what a page says in the attributes of its elements, as microdata (`itemscope`,
 * `itemprop`) and RDFa Lite (`typeof`, `property`), into nodes as JSON-LD would write them. Tags
 * have to be balanced, as htmlparser2 reports them. `itemref` is not followed.
 */
export class MarkupItems {
  readonly #roots: Properties[] = [];
  readonly #frames: Frame[] = [];
  #depth = 0;
  #count = 0;

  open(tag: string, attributes: Attributes): void {
    this.#depth += 1;
    if (!INLINE.has(tag)) this.text(' ');
    const names = namesOf(attributes.itemprop ?? attributes.property ?? rdfaRelation(attributes));
    const parent = this.#innermost();
    if (isItem(attributes)) this.#openItem(attributes, parent, names);
    else if (parent && names.length > 0) this.#openProperty(tag, attributes, parent, names);
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
    const frame = this.#frames.at(-1);
    if (frame?.depth === this.#depth) {
      this.#frames.pop();
      if (frame.text) add(frame.text.to, frame.text.names, frame.text.pieces.join(''));
    }
    this.#depth -= 1;
  }

  /** The outermost items, with what they hold. To be called after the last tag. */
  nodes(): Node[] {
    return this.#roots.map(nodeOf);
  }

  #openItem(attributes: Attributes, parent: Properties | undefined, names: string[]): void {
    if (this.#count >= MAX_ITEMS) return;
    this.#count += 1;
    const types = (attributes.itemtype ?? attributes.typeof ?? '').split(/\s+/);
    const item: Properties = new Map([
      ['@type', types.filter((type) => type !== '').map(localName)],
    ]);
    const id = attributes.itemid ?? attributes.resource ?? attributes.about;
    if (id !== undefined) item.set('@id', [id]);
    if (parent && names.length > 0) add(parent, names, item);
    else this.#roots.push(item);
    this.#frames.push({ depth: this.#depth, item });
  }

  #openProperty(tag: string, attributes: Attributes, to: Properties, names: string[]): void {
    const value = attributeValue(tag, attributes);
    if (value !== undefined) add(to, names, value);
    else {
      this.#frames.push({ depth: this.#depth, text: { pieces: [], length: 0, to, names } });
    }
  }

  #innermost(): Properties | undefined {
    return this.#frames.findLast((frame) => frame.item !== undefined)?.item;
  }
}

function isItem(attributes: Attributes): boolean {
  return attributes.itemscope !== undefined || attributes.typeof !== undefined;
}

/** `rel` joins two items in RDFa; everywhere else it says what kind of link a link is. */
function rdfaRelation(attributes: Attributes): string | undefined {
  return attributes.typeof === undefined ? undefined : attributes.rel;
}

function namesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(localName);
}

/** What an element says other than by its text. */
function attributeValue(tag: string, attributes: Attributes): string | undefined {
  if (attributes.content !== undefined) return attributes.content;
  if (tag === 'time') return attributes.datetime;
  if (tag === 'data' || tag === 'meter') return attributes.value;
  if (tag === 'a' || tag === 'link' || tag === 'area')
    return attributes.href ?? attributes.resource;
  const isMedia = ['img', 'audio', 'video', 'source', 'embed', 'iframe'].includes(tag);
  return isMedia ? (attributes.src ?? '') : undefined;
}

function add(to: Properties, names: readonly string[], value: unknown): void {
  for (const name of names) {
    const values = to.get(name);
    if (values) values.push(value);
    else to.set(name, [value]);
  }
}

/** Items are no deeper than the page's elements, which the page reader bounds. */
function nodeOf(item: Properties): Node {
  return Object.fromEntries(
    Array.from(item, ([name, values]) => [
      name,
      values.map((value) => (value instanceof Map ? nodeOf(value) : value)),
    ]),
  );
}
