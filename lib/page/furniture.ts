/**
 * Parts of a page that surround its stories: navigation, comments, forms, banners. What stands in
 * them is not what the outlet says today.
 */
const FURNITURE = [
  'nav',
  'footer',
  'form',
  'dialog',
  'template',
  'noscript',
  '[role=navigation]',
  '[role=contentinfo]',
  '[role=search]',
  '[role=dialog]',
  '[role=menu]',
  '[aria-hidden=true]',
  '[hidden]',
  '[contenteditable]:not([contenteditable=false])',
  '[class*=comments i]:not(article, main, body, html)',
  '[id*=comments i]:not(article, main, body, html)',
  '[class*=cookie i]:not(body, html)',
  '[id*=cookie i]:not(body, html)',
  '[class*=consent i]:not(body, html)',
  '[class*=newsletter i]:not(body, html)',
  '[class*=breadcrumb i]',
  '[class*=advert i]:not(body, html)',
].join(',');

/** Whether an element stands in the page's furniture rather than in its news. */
export function isFurniture(element: Element): boolean {
  return element.closest(FURNITURE) !== null;
}

/** Whether a reader can see the element: it has a box and is not hidden. Forces layout. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
