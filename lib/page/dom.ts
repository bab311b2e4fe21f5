/**
 * Reading the DOM where a page may have put its own things over the names. `<img name="querySelector">`
 * shadows `document.querySelector`, `<input name="parentElement">` its form's `parentElement`, and
 * that in every world, ours too. Only documents and forms have such names, but anything may be one:
 * these functions always take the prototype's.
 */

/** `nodeType` of elements, of documents, and of what shadow trees grow from. */
export const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** What a walk stops at: whatever there is. */
const ALL_NODES = 0xffffffff;

/** Whatever can be searched by selector. */
export type Root = Document | Element | DocumentFragment;

/** Elements under a root, in document order. */
export function queryAll(root: Root, selectors: string): NodeListOf<Element> {
  return prototypeOf(root).querySelectorAll.call(root, selectors);
}

/** Elements of one name in an element, in document order; a page may give names that no selector can be made of. */
export function namedIn(element: Element, name: string): HTMLCollectionOf<Element> {
  return Element.prototype.getElementsByTagNameNS.call(element, '*', name);
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

/** Whether an element is one of those that a selector means. */
export function matches(element: Element, selectors: string): boolean {
  return Element.prototype.matches.call(element, selectors);
}

/** An attribute; empty where it is missing. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Whether an element has an attribute, be it empty. */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Whether an element has any attribute. */
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
  const tree = treeOf(node);
  return tree ? tree.host : null;
}

/** The shadow tree, open or closed, that a node stands in. */
export function treeOf(node: Node): ShadowRoot | undefined {
  const root = Node.prototype.getRootNode.call(node);
  const isTree = nodeTypeOf(root) === FRAGMENT && 'host' in root;
  return isTree ? (root as ShadowRoot) : undefined;
}

/** The element itself, or the one of the document's own tree whose shadow tree it stands in. */
function inDocument(element: Element): Element {
  let at = element;
  for (let host = hostOf(at); host; host = hostOf(at)) at = host;
  return at;
}

/** Which of two elements comes first, for sorting; those of shadow trees stand where their hosts do. */
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

/**
 * The beginning of that text, from so many characters and nodes on cut off at a node: what is longer is
 * not read to its end, nor what stands in pieces without number.
 */
export function beginningOf(element: Element, length: number): string {
  const walker = walk(element, ALL_NODES);
  let text = '';
  for (let left = length; left > text.length && walker.nextNode(); left--)
    if (nodeTypeOf(walker.currentNode) === TEXT) text += walker.currentNode.nodeValue;
  return text;
}

/** Whether more nodes than that stand in an element; no more of them are counted. */
export function holdsMoreThan(most: number, element: Element): boolean {
  const walker = walk(element, ALL_NODES);
  for (let count = 0; count <= most; count++) if (!walker.nextNode()) return false;
  return true;
}

/** Whether there is any element in it. */
export function hasElements(element: Element): boolean {
  return firstElementOf(element) !== null;
}

export const firstElementOf = getter<Element, Element | null>(
  () => Element.prototype,
  'firstElementChild',
);

export const previousOf = getter<Element, Element | null>(
  () => Element.prototype,
  'previousElementSibling',
);

export const nextOf = getter<Element, Element | null>(
  () => Element.prototype,
  'nextElementSibling',
);

/** The elements in an element or a shadow tree. */
export function elementsIn(around: Element | ShadowRoot): HTMLCollection {
  return around instanceof Element ? childrenOf(around) : around.children;
}

const childrenOf = getter<Element, HTMLCollection>(() => Element.prototype, 'children');

/** Its box, in the viewport. Reads the layout. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Its width with its border, in its own pixels. */
export const widthOf = getter<HTMLElement, number>(() => HTMLElement.prototype, 'offsetWidth');

/** What its border and its scroll bars leave of its box, in its own pixels. */
export function insideOfBorder(element: Element) {
  return {
    clientLeft: leftOf(element),
    clientTop: topOf(element),
    clientWidth: innerWidthOf(element),
    clientHeight: innerHeightOf(element),
  };
}

const leftOf = getter<Element, number>(() => Element.prototype, 'clientLeft');
const topOf = getter<Element, number>(() => Element.prototype, 'clientTop');
const innerWidthOf = getter<Element, number>(() => Element.prototype, 'clientWidth');
const innerHeightOf = getter<Element, number>(() => Element.prototype, 'clientHeight');

/** Adds a node, or moves it, behind the last child. */
export function append(around: Node, node: Node): void {
  Node.prototype.appendChild.call(around, node);
}

const textContentOf = getter<Node, string | null>(() => Node.prototype, 'textContent');

export const isConnected = getter<Node, boolean>(() => Node.prototype, 'isConnected');

/** Whether a node is the other one or around it, within one tree. */
export function contains(around: Node, node: Node): boolean {
  return Node.prototype.contains.call(around, node);
}

/** The document that a node is of. */
export const documentOf = getter<Node, Document>(() => Node.prototype, 'ownerDocument');

/** Whether nobody can see a document: it is in a tab behind, or was made ready and not visited yet. */
export const isHidden = getter<Document, boolean>(() => Document.prototype, 'hidden');

/** Animations of a document, or in an element, or in a shadow tree. */
export function animationsIn(root: Document | Element | ShadowRoot): Animation[] {
  if (root instanceof Element) return Element.prototype.getAnimations.call(root, { subtree: true });
  return root instanceof Document
    ? Document.prototype.getAnimations.call(root)
    : root.getAnimations();
}

/** A new element of a page's document, in no place yet. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name];
export function createElement(document: Document, name: string): HTMLElement;
export function createElement(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** An element of a drawing. */
export function createDrawn(document: Document, name: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  return Document.prototype.createElementNS.call(document, namespace, name) as SVGElement;
}

/** A new range of a page's document, at its beginning. */
export function createRange(document: Document): Range {
  return Document.prototype.createRange.call(document);
}

/** Listen to what happens anywhere on a page. */
export function listen<Type extends keyof DocumentEventMap>(
  document: Document,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options: AddEventListenerOptions,
): void {
  Document.prototype.addEventListener.call(document, type, listener as EventListener, options);
}

export const bodyOf = getter<Document, HTMLElement | null>(() => Document.prototype, 'body');

/** The window that shows a document; `null` where none does. */
export const windowOf = getter<Document, Window | null>(() => Document.prototype, 'defaultView');

/** What scrolls when the page does. */
export const scrollerOf = getter<Document, Element | null>(
  () => Document.prototype,
  'scrollingElement',
);

export const fontsOf = getter<Document, FontFaceSet>(() => Document.prototype, 'fonts');

/** The element that has the focus. */
export const activeIn = getter<Document, Element | null>(() => Document.prototype, 'activeElement');

export const fullscreenIn = getter<Document, Element | null>(
  () => Document.prototype,
  'fullscreenElement',
);

/** Whether the reader's keys go to the page. */
export function hasFocus(document: Document): boolean {
  return Document.prototype.hasFocus.call(document);
}

/** The `html` element. */
export const rootOf = getter<Document, Element | null>(() => Document.prototype, 'documentElement');

/** How far a document has come: `loading`, `interactive` or `complete`. */
export const readyStateOf = getter<Document, DocumentReadyState>(
  () => Document.prototype,
  'readyState',
);

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

export const nodeTypeOf = getter<Node, number>(() => Node.prototype, 'nodeType');

/** Reads a property of the prototype. The getter is kept: to find it takes longer than to call it. */
function getter<Of, Value>(prototype: () => object, name: string): (of: Of) => Value {
  let get: ((this: Of) => Value) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)!.get as (this: Of) => Value;
    return get.call(of);
  };
}
