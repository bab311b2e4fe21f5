import { boxOf, has, queryAll, readyStateOf, windowOf } from './dom.ts';
import type { Furniture } from './furniture.ts';
import { isVisible } from './visible.ts';

/** Smaller frames, in pixels of the page, hold a widget. */
const MIN_SIZE = { width: 300, height: 200 } as const;
/** What no player and no picture has. */
const TEXT = 'p, h1, h2, h3';
/** Frames of one page that are looked at. */
const MAX_FRAMES = 50;

/** A frame of the page's own origin that may hold an article. */
export interface ArticleFrame {
  /** Its place among the page's frames, `window[index]`. */
  index: number;
  element: Element;
  document: Document;
}

/**
 * The frames in which a page shows text of its own site: of the same origin, loaded from an address
 * (advertisements are written into empty ones), in sight, as large as a text, and no furniture.
 * These are asked last for what is in them: for each window that a script touches, the browser makes
 * a world for it, which takes milliseconds.
 */
export function articleFrames(document: Document, furniture: Furniture): ArticleFrame[] {
  const page = windowOf(document);
  if (!page || page.length === 0) return [];
  return [...queryAll(document, 'iframe, frame')].slice(0, MAX_FRAMES).flatMap((frame) => {
    if (!isLarge(frame) || !isVisible(frame) || furniture.holds(frame)) return [];
    const { contentDocument, contentWindow } = frame as HTMLIFrameElement;
    if (!contentDocument || !holdsText(contentDocument)) return [];
    const index = indexOf(contentWindow, page);
    return index < 0 ? [] : [{ index, element: frame, document: contentDocument }];
  });
}

function indexOf(frame: Window | null, page: Window): number {
  const count = Math.min(page.length, MAX_FRAMES);
  for (let at = 0; at < count; at++) if (page[at] === frame) return at;
  return -1;
}

function holdsText(document: Document): boolean {
  const isLoaded = readyStateOf(document) !== 'loading';
  return isLoaded && document.location.protocol.startsWith('http') && has(document, TEXT);
}

function isLarge(frame: Element): boolean {
  const { width, height } = boxOf(frame);
  return width >= MIN_SIZE.width && height >= MIN_SIZE.height;
}

/**
 * A frame's place among those of the page around it; -1 for a page itself, and for frames in frames.
 * Runs in the isolated world of each frame, so it must not refer to anything outside itself.
 */
export function placeAmongFrames(): number {
  if (window === top || parent !== top) return -1;
  for (let at = 0; at < parent.length; at++) if (parent[at] === window) return at;
  return -1;
}
