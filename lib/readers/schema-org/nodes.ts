import { withoutPrefixes } from './prefixes';
import { VALUE_COST } from './text-budget';

/**
 * A thing of schema.org as JSON-LD writes it. Readers ask for names that no object inherits, and
 * where they know which, as `node.headline`: an engine remembers for each place in the code where in
 * an object that stands, and that it is not there, which is what feeds are read for most of all.
 * JSON's null counts as missing to whatever reads values.
 */
export type Node = Readonly<Record<string, unknown>>;

/** Nodes inside each other; real markup stays below twenty. */
const MAX_NODE_DEPTH = 100;
/** Values that are looked at in one document. */
const MAX_VALUES = 500_000;
/**
 * Properties of a node that others may refer to, and values of each: every one of them looks at them
 * all. Real ones have dozens.
 */
const MAX_REFERRED = 500;

/** Whether a value is an object with properties. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property's value; undefined where it is missing or null. For names that no object inherits. */
export function get(node: Node, key: string): unknown {
  return node[key] ?? undefined;
}

const NOTHING: readonly unknown[] = [];

/** A value as a list: what is no list is a list of one, what is missing an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return NOTHING;
  if (Array.isArray(value)) return value;
  return (isNode(value) ? listIn(value) : undefined) ?? [value];
}

/** The first `max` entries of a value as a list. */
export function firstOf(value: unknown, max: number): readonly unknown[] {
  const list = listOf(value);
  return list.length > max ? list.slice(0, max) : list;
}

/** JSON-LD may write a list as `{"@list": [...]}`; undefined where a node is just that. */
export function listIn(node: Node): readonly unknown[] | undefined {
  const inner = node['@list'] ?? node['@set'];
  return Array.isArray(inner) ? inner : undefined;
}

/** The names of a node's types without the address of the vocabulary, in lower case. */
export function typesOf(node: Node): string[] {
  return listOf(node['@type'] ?? node.type).map((type) =>
    typeof type === 'string' ? typeName(type) : '',
  );
}

/** Whether one of a node's types has this name, in lower case. */
export function hasType(node: Node, name: string): boolean {
  const type = node['@type'];
  return typeof type === 'string' ? typeName(type) === name : typesOf(node).includes(name);
}

const typeName = memoised((type) => localName(type).toLowerCase());

/** `ClaimReview` of `https://schema.org/ClaimReview` or `schema:ClaimReview`. */
export function localName(name: string): string {
  return name.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');
}

/** Different names that are remembered; all feeds together have a hundred, a hostile one any number. */
const MAX_NAMES = 1_000;

/** A function of a name that answers from memory where it was asked before. */
export function memoised<Answer extends string | boolean>(
  read: (name: string) => Answer,
): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = read(name);
      if (known.size < MAX_NAMES && name.length <= MAX_NAME) known.set(name, answer);
    }
    return answer;
  };
}

const MAX_NAME = 60;

/** What stands in one or more JSON documents that belong together, such as a page's. */
export interface Graph {
  /** Every node, in the order of the text. */
  nodes: Node[];
  /** The node with the most properties for each `@id`, spelled as `withLocalNames` does. */
  byId: ReadonlyMap<string, Node>;
  /** How long the documents are, about, in UTF-16 units. */
  size: number;
  /** Whether something was nested too deeply, or there was too much, to be looked at. */
  isCut: boolean;
}

/**
 * Gathers all nodes of parsed documents, nested ones included. Linear, and needs no stack. `base` is
 * the address at which the documents were found: `#desk` there is what `base#desk` is.
 */
export function graphOf(documents: readonly unknown[], base?: string): Graph {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  let isCut = false;
  let size = 0;
  let left = MAX_VALUES;
  const waiting = documents.map((value) => ({ value: withoutPrefixes(value), depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    const children = Object.values(value);
    left -= children.length;
    if (depth > MAX_NODE_DEPTH || left < 0) {
      isCut = true;
      continue;
    }
    if (isNode(value)) {
      const node = withLocalNames(value);
      nodes.push(node);
      remember(node, base, byId);
    }
    for (const child of children.reverse()) {
      size += VALUE_COST + (typeof child === 'string' ? child.length : 0);
      waiting.push({ value: child, depth: depth + 1 });
    }
  }
  return { nodes, byId, size, isCut };
}

function remember(node: Node, base: string | undefined, byId: Map<string, Node>): void {
  const id = get(node, '@id');
  if (typeof id !== 'string' || id === '') return;
  const values = Object.values(node);
  const size = values.length;
  const isLong = (value: unknown) => Array.isArray(value) && value.length > MAX_REFERRED;
  if (size > MAX_REFERRED || values.some(isLong)) return;
  for (const form of base === undefined ? [id] : formsOfId(id, base)) {
    const known = byId.get(form);
    if (!known || Object.keys(known).length < size) byId.set(form, node);
  }
}

/** An id, and how else the same page may write it: in full, or as its fragment alone. */
function formsOfId(id: string, base: string): string[] {
  const page = base.split('#', 1)[0]!;
  if (id.startsWith('#')) return [id, page + id];
  return id.startsWith(`${page}#`) ? [id, id.slice(page.length)] : [id];
}

/** The properties that readers ask for, as schema.org spells them. */
const PROPERTIES = new Set(
  (
    '@context @graph @id @list @set @type @value alternateName appearance archivedAt articleBody ' +
    'author bestRating citation claimReviewed claimant contentUrl copyrightHolder creator ' +
    'dataFeedElement dateCreated dateDeleted dateModified datePublished description ' +
    'embeddedTextCaption firstAppearance headline inLanguage isBasedOn item itemReviewed keywords ' +
    'legalName license mainEntityOfPage mediaAuthenticityCategory mediaItemAppearance name ' +
    'publisher ratingExplanation ratingValue reviewBody reviewRating sameAs sdLicense ' +
    'sourceOrganization text type uploadDate url worstRating'
  ).split(' '),
);
const SPELLINGS = new Map([...PROPERTIES].map((name) => [name.toLowerCase(), name]));

/**
 * A node with its properties as schema.org spells them: expanded JSON-LD writes them with the
 * vocabulary's address or prefix, and programs, microdata above all, all in small letters.
 */
export function withLocalNames(node: Node): Node {
  for (const key in node) if (!isSpelledRight(key)) return renamed(node);
  return node;
}

function nameOf(key: string): string {
  const name = localName(key);
  return SPELLINGS.get(name.toLowerCase().replace(/[_-]/g, '')) ?? name;
}

/** Asked for each property of each node. */
const isSpelledRight = memoised((key) => PROPERTIES.has(key) || nameOf(key) === key);

/** What is spelled right counts before another spelling of the same. */
function renamed(node: Node): Node {
  const entries = Object.keys(node).map((key): [string, unknown] => [nameOf(key), node[key]]);
  const right = Object.keys(node).filter((key) => PROPERTIES.has(key) && get(node, key));
  return Object.fromEntries([
    ...entries,
    ...right.map((key): [string, unknown] => [key, node[key]]),
  ]);
}

/**
 * The node that a value stands for: itself, or where it only refers to another by `@id`, that one.
 * Undefined where the value is no node.
 */
export function resolved(value: unknown, graph: Pick<Graph, 'byId'>): Node | undefined {
  if (!isNode(value)) return undefined;
  const id = value['@id'];
  const other = typeof id === 'string' ? graph.byId.get(id) : undefined;
  const isFuller = other && Object.keys(other).length > Object.keys(value).length;
  return isFuller ? other : withLocalNames(value);
}
