import { createElement } from '~/lib/page/dom';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Give an element a closed shadow root with a style sheet, shared by all roots with the same text.
 * Closed, because a page's scripts must neither read what a card says nor press its buttons.
 *
 * @param delegatesFocus whether what can have the focus in it gets it with the element
 */
export function closedShadow(host: Element, style: string, delegatesFocus = false): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed', delegatesFocus });
  try {
    root.adoptedStyleSheets = [sheetOf(style)];
  } catch {
    // Firefox refuses constructed sheets from content scripts (bug 1751346).
    const element = createElement(host.ownerDocument, 'style');
    element.textContent = style;
    root.append(element);
  }
  return root;
}

function sheetOf(style: string): CSSStyleSheet {
  const known = sheets.get(style);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  sheets.set(style, sheet);
  return sheet;
}
