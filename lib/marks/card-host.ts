import {
  append,
  boxOf,
  createElement,
  fullscreenIn,
  queryAll,
  rootOf,
  windowOf,
} from '~/lib/page/dom';
import { closedShadow } from './shadow.ts';
import { CARD_TAG } from './tags.ts';

/** Room between badge and card, and between card and the edge of the viewport. */
const GAP = 8;
const MARGIN = 12;
/** Width of the card, and the width of a viewport that it fills from below: wider for fingers. */
const WIDTH = 408;
const SHEET_BELOW = 480;
const TOUCH_SHEET_BELOW = 820;
const MAX_HEIGHT = 620;
/** Where a low viewport leaves less, the card stands on its badge rather than stick out. */
const MIN_HEIGHT = 200;
/** Enough to read in. Below the badge the card does not stand on the passage that it is about. */
const GOOD_HEIGHT = 380;
/** In a low window below is good enough, too, until it is clearly less than above. */
const CLEARLY_LESS = 0.7;

const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: flex !important;
  flex-direction: column !important;
  left: var(--left, 0) !important;
  top: var(--top, auto) !important;
  bottom: var(--bottom, auto) !important;
  inline-size: var(--width) !important;
  max-block-size: var(--max-height) !important;
}
/* What is rendered shrinks to the room that there is, and fills a narrow screen. */
.card { display: flex; flex-direction: column; min-block-size: 0; }
.card > * { min-block-size: 0; }
:host([data-sheet]) .card > * { inline-size: 100% !important; }
.beside { display: none; }
:host([data-sheet]) .beside {
  display: block;
  position: fixed;
  inset: 0;
  z-index: -1;
  background: rgb(0 0 0 / 24%);
  forced-color-adjust: none;
}
@media print { :host { display: none !important; } }
`;

/**
 * The element that holds the one card of a page: a popover, so that it stands in the top layer
 * above everything of the page, with a closed shadow root.
 */
export class CardHost {
  readonly element: HTMLElement;
  /** What the card is rendered into, inside the closed root. */
  readonly content: HTMLElement;
  readonly #shown = new AbortController();

  /** @param style of what is rendered into `root` */
  constructor(
    private readonly document: Document,
    style: string,
  ) {
    this.element = createElement(document, CARD_TAG);
    this.element.setAttribute('popover', 'manual');
    this.content = createElement(document, 'div');
    this.content.className = 'card';
    closedShadow(this.element, `${STYLE}\n${style}`).append(this.content);
    for (const type of ['keydown', 'keyup', 'keypress']) {
      // Keys pressed in the card are not the page's shortcuts.
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /**
   * Have presses on the page beside a sheet go to nobody but `onPress`: who wants to get rid of what
   * covers most of a small screen does not want to follow the link that shines out above it.
   */
  keepPressesBeside(onPress: () => void): void {
    const beside = createElement(this.document, 'div');
    beside.className = 'beside';
    // The focus stays where it is until the card gives it back.
    beside.addEventListener('mousedown', (event) => event.preventDefault());
    beside.addEventListener('click', onPress);
    this.content.before(beside);
  }

  /** Show the card beside a badge, or as a sheet from below on a narrow screen. */
  show(beside: HTMLElement): void {
    this.element.dataset.theme = beside.dataset.theme ?? 'light';
    append(layerOf(this.document), this.element);
    this.place(beside);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    this.place(beside); // Now it has a box.
    const { signal } = this.#shown;
    const visual = visualViewportOf(this.document);
    for (const type of ['scroll', 'resize'])
      visual?.addEventListener(type, () => this.place(beside), { signal });
  }

  hide(): void {
    this.#shown.abort();
    this.element.remove();
  }

  place(beside: Element): void {
    const { clientWidth } = rootOf(this.document)!;
    const isTouched = matchMedia('(pointer: coarse)').matches;
    const sheet = clientWidth < (isTouched ? TOUCH_SHEET_BELOW : SHEET_BELOW);
    this.element.toggleAttribute('data-sheet', sheet);
    if (sheet) this.#placeBelow(seenPart(this.document));
    else this.#placeBeside(boxOf(beside));
  }

  #placeBeside(badge: DOMRect): void {
    // Without the page's scroll bar, which a card must not slide under.
    const { clientWidth, clientHeight } = rootOf(this.document)!;
    const below = clientHeight - badge.bottom - GAP - MARGIN;
    const above = badge.top - GAP - MARGIN;
    const under = below >= Math.min(GOOD_HEIGHT, CLEARLY_LESS * above);
    const width = Math.min(WIDTH, clientWidth - 2 * MARGIN);
    const left = Math.min(Math.max(MARGIN, badge.left - GAP), clientWidth - width - MARGIN);
    const room = Math.min(MAX_HEIGHT, under ? below : above);
    const height = Math.min(Math.max(MIN_HEIGHT, room), clientHeight - 2 * MARGIN);
    // From the edge of the viewport that it is laid out from, above or below.
    const farthest = clientHeight - MARGIN - height;
    const distance = under ? badge.bottom + GAP : clientHeight - badge.top + GAP;
    this.#set('--left', `${left}px`);
    this.#set('--width', `${width}px`);
    this.#set(under ? '--top' : '--bottom', `${Math.min(distance, farthest)}px`);
    this.#set(under ? '--bottom' : '--top', 'auto');
    this.#set('--max-height', `${height}px`);
  }

  #placeBelow({ left, bottom, width, height }: Part): void {
    this.#set('--left', `${left}px`);
    this.#set('--width', `${width}px`);
    this.#set('--top', 'auto');
    this.#set('--bottom', `${this.#bottomFor(bottom)}px`);
    this.#set('--max-height', `${Math.round(height * 0.75)}px`);
  }

  #set(name: string, value: string): void {
    this.element.style.setProperty(name, value, 'important');
  }

  /**
   * The distance from below at which a shown sheet ends at a height. No script tells how high the
   * viewport is that it is fixed in, so it is measured from where the sheet stands.
   */
  #bottomFor(end: number): number {
    const now = Number.parseFloat(this.element.style.getPropertyValue('--bottom'));
    if (Number.isNaN(now)) this.#set('--bottom', '0px');
    const { height, bottom } = this.element.getBoundingClientRect();
    return height === 0 ? 0 : bottom + (now || 0) - end;
  }
}

/** A part of the viewport that boxes with a fixed position have, in its pixels. */
interface Part {
  left: number;
  bottom: number;
  width: number;
  height: number;
}

/**
 * What a reader sees of that viewport. Of a page that is wider than a phone's screen it is a corner,
 * be the page zoomed or not. Who zooms in sees less than a sheet needs: then it is the whole.
 */
function seenPart(document: Document): Part {
  const visual = visualViewportOf(document);
  if (visual && visual.scale <= 1) {
    const { offsetLeft, offsetTop, width, height } = visual;
    return { left: offsetLeft, bottom: offsetTop + height, width, height };
  }
  const { clientWidth, clientHeight } = rootOf(document)!;
  return { left: 0, bottom: clientHeight, width: clientWidth, height: clientHeight };
}

function visualViewportOf(document: Document): VisualViewport | null | undefined {
  return windowOf(document)?.visualViewport;
}

/** Where the card must be added to be usable: a modal dialog makes everything outside it inert. */
function layerOf(document: Document): Element {
  const dialogs = [...queryAll(document, 'dialog:modal')];
  return dialogs.at(-1) ?? fullscreenIn(document) ?? rootOf(document)!;
}
