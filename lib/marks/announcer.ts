import { append, createElement, rootOf } from '~/lib/page/dom';
import { closedShadow } from './shadow.ts';
import { ANNOUNCER_TAG } from './tags.ts';

/** Screen readers pass over what a live region says before they know the region. */
const KNOWN_AFTER_MS = 500;
/** What was said goes, so that nobody comes upon it while reading on. */
const GONE_AFTER_MS = 10_000;

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; contain: strict !important;
  inline-size: 1px !important; block-size: 1px !important; clip-path: inset(50%) !important; }
@media print { :host { display: none !important; } }
`;

/** Says one sentence to screen readers, without moving their focus. Returns how to take it back. */
export function announce(document: Document, sentence: string): () => void {
  const host = createElement(document, ANNOUNCER_TAG);
  const region = createElement(document, 'div');
  region.setAttribute('role', 'status');
  closedShadow(host, STYLE).append(region);
  append(rootOf(document) ?? document, host);
  const speaking = setTimeout(() => {
    region.textContent = sentence;
  }, KNOWN_AFTER_MS);
  const leaving = setTimeout(() => host.remove(), GONE_AFTER_MS);
  return () => {
    clearTimeout(speaking);
    clearTimeout(leaving);
    host.remove();
  };
}
