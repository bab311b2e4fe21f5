import { JSDOM } from 'jsdom';

/**
 * A DOM for saved pages in Node. jsdom, because it builds the tree as browsers do (parse5, the
 * standard's algorithm) where linkedom closes fewer tags by itself and happy-dom stumbled over real
 * pages; it takes about 90 ms for a page.
 *
 * Nothing is laid out there. What CSS hides is judged by attributes and inline styles only; that
 * rules of style sheets are heeded too is for the tests in real browsers.
 */
export class SavedDom {
  readonly #window = new JSDOM('<!doctype html>').window;

  constructor() {
    for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(this.#window, name));
    Reflect.set(this.#window.Element.prototype, 'checkVisibility', isVisibleByMarkup);
    Reflect.set(globalThis, 'getComputedStyle', ({ style }: HTMLElement) => style);
  }

  /** The page's document. Its scripts do not run, and it loads nothing. */
  parse(html: string): Document {
    return new this.#window.DOMParser().parseFromString(html, 'text/html');
  }
}

/** What `lib/page` takes from the global scope. */
const GLOBALS = ['Node', 'Element', 'Document', 'DocumentFragment', 'Text'];

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0\s*(?:;|$))/i;

/** Stands in for `Element.checkVisibility`. */
function isVisibleByMarkup(this: Element): boolean {
  for (let at: Element | null = this; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.localName === 'template') return false;
    if (HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return false;
    const { parentElement } = at;
    const isFolded = parentElement?.localName === 'details' && !parentElement.hasAttribute('open');
    if (isFolded && at.localName !== 'summary') return false;
  }
  return true;
}
