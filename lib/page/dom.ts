/**
 * Reading the DOM where a page may have put its own things over the names. `<img name="querySelector">`
 * shadows `document.querySelector`, `<input name="parentElement">` its form's `parentElement`, and
 * that in every world, ours too. Only documents and forms have such names, but anything may be one:
 * these functions always take the prototype's.
 */

/** `nodeType` of documents, and of what shadow trees grow from. */
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
  if (root instanceof Element) return Element.prototype;
  // A frame's document is an instance of the frame's own class.
  const isDocument = read<number>(Node.prototype, 'nodeType', root) === DOCUMENT;
  return isDocument ? Document.prototype : DocumentFragment.prototype;
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

/** The element's name in lower case. */
export function nameOf(element: Element): string {
  return read(Element.prototype, 'localName', element);
}

export function parentOf(node: Node): Element | null {
  return read(Node.prototype, 'parentElement', node);
}

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
  return read<string | null>(Node.prototype, 'textContent', node) ?? '';
}

export function isConnected(node: Node): boolean {
  return read(Node.prototype, 'isConnected', node);
}

export function contains(around: Node, node: Node): boolean {
  return Node.prototype.contains.call(around, node);
}

/** The document that a node is of. */
export function documentOf(node: Node): Document {
  return read(Node.prototype, 'ownerDocument', node);
}

/** The `html` element. */
export function rootOf(document: Document): Element | null {
  return read(Document.prototype, 'documentElement', document);
}

/** Whether there is more of a document to come. */
export function isLoading(document: Document): boolean {
  return read(Document.prototype, 'readyState', document) === 'loading';
}

/** What the tab says. */
export function titleOf(document: Document): string {
  return read(Document.prototype, 'title', document);
}

/** `text/html` for pages, something else for a picture or a feed that a browser shows. */
export function contentTypeOf(document: Document): string {
  return read(Document.prototype, 'contentType', document);
}

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

function read<Value>(prototype: object, name: string, target: object): Value {
  return Reflect.get(prototype, name, target);
}
