/**
 * Reading the DOM where a page may have put its own things over the names. `<img name="querySelector">`
 * shadows `document.querySelector`, `<input name="parentElement">` its form's `parentElement`, and
 * that in every world, ours too. Only documents and forms have such names, but anything may be one:
 * these functions always take the prototype's.
 */

/** `nodeType` of elements, of documents, and of what shadow trees grow from. */
const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** Whatever can be searched by selector. */
export type Root = Document | Element | DocumentFragment;

/** Elements under a root, in document order. */
export function queryAll(root: Root, selectors: string): NodeListOf<Element> {
  return prototypeOf(root).querySelectorAll.call(root, selectors);
}

/** The first element under a root, if there is one. */
export function query(root: Root, selectors: string): Element | null {
  return prototypeOf(root).querySelector.call(root, selectors);
}

/** Whether there is such an element under a root. */
export function has(root: Root, selectors: string): boolean {
  return query(root, selectors) !== null;
}

function prototypeOf(root: Root): ParentNode {
  // By number: a frame's document is an instance of the frame's own class.
  const type = nodeTypeOf(root);
  if (type === ELEMENT) return Element.prototype;
  return type === DOCUMENT ? Document.prototype : DocumentFragment.prototype;
}

/** The element itself or the nearest one around it. */
export function closest(element: Element, selectors: string): Element | null {
  return Element.prototype.closest.call(element, selectors);
}

export function matches(element: Element, selectors: string): boolean {
  return Element.prototype.matches.call(element, selectors);
}

/** An attribute; empty where it is missing. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** The element's name in lower case. */
export const nameOf = getter<Element, string>(() => Element.prototype, 'localName');

export const parentOf = getter<Node, Element | null>(() => Node.prototype, 'parentElement');

/** An element's open shadow tree. */
export const shadowOf = getter<Element, ShadowRoot | null>(() => Element.prototype, 'shadowRoot');

/** The element around a node, out of a shadow tree too. */
export function aroundOf(node: Node): Element | null {
  return parentOf(node) ?? hostOf(node);
}

/** The element whose shadow tree a node stands in. */
export function hostOf(node: Node): Element | null {
  const root = Node.prototype.getRootNode.call(node);
  return root.nodeType === FRAGMENT && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The element itself, or the one of the document's own tree whose shadow tree it stands in. */
export function inDocument(element: Element): Element {
  let at = element;
  for (let host = hostOf(at); host; host = hostOf(at)) at = host;
  return at;
}

/** Whether one element comes before the other, those of shadow trees where their hosts are. */
export function compareOrder(one: Element, other: Element): number {
  const [first, second] = [inDocument(one), inDocument(other)];
  const [a, b] = first === second ? [one, other] : [first, second];
  if (a === b) return 0;
  const position = Node.prototype.compareDocumentPosition.call(a, b);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** All text in a node, styles and scripts included. */
export function rawText(node: Node): string {
  return textContentOf(node) ?? '';
}

/** Whether there is any element in it. */
export function hasElements(element: Element): boolean {
  return firstChildOf(element) !== null;
}

const firstChildOf = getter<Element, Element | null>(() => Element.prototype, 'firstElementChild');

const textContentOf = getter<Node, string | null>(() => Node.prototype, 'textContent');

export const isConnected = getter<Node, boolean>(() => Node.prototype, 'isConnected');

export function contains(around: Node, node: Node): boolean {
  return Node.prototype.contains.call(around, node);
}

/** The document that a node is of. */
export const documentOf = getter<Node, Document>(() => Node.prototype, 'ownerDocument');

/** The `html` element. */
export const rootOf = getter<Document, Element | null>(() => Document.prototype, 'documentElement');

/** Whether there is more of a document to come. */
export function isLoading(document: Document): boolean {
  return readyStateOf(document) === 'loading';
}

const readyStateOf = getter<Document, string>(() => Document.prototype, 'readyState');

/** What the tab says. */
export const titleOf = getter<Document, string>(() => Document.prototype, 'title');

/** `text/html` for pages, something else for a picture or a feed that a browser shows. */
export const contentTypeOf = getter<Document, string>(() => Document.prototype, 'contentType');

/** The language that the page names, as it is written there. */
export function languageOf(document: Document): string {
  const root = rootOf(document);
  return root ? attribute(root, 'lang') : '';
}

/** Text nodes and elements, or one of both, under a root. */
export function walk(root: Node, what: number): TreeWalker {
  const document = root instanceof Document ? root : documentOf(root);
  return Document.prototype.createTreeWalker.call(document, root, what);
}

const nodeTypeOf = getter<Node, number>(() => Node.prototype, 'nodeType');

/** Reads a property of the prototype. The getter is kept: to find it takes longer than to call it. */
function getter<Of, Value>(prototype: () => object, name: string): (of: Of) => Value {
  let get: ((this: Of) => Value) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)!.get as (this: Of) => Value;
    return get.call(of);
  };
}
