import { boxOf, contains, isConnected, listen, parentOf } from '~/lib/page/dom';
import { afterLayout } from '~/lib/page/watch';

/** Badges farther from the viewport's upper and lower edge lie under no bar. */
const NEAR_EDGE = 200;
/** Levels of the page that a part of a bar is below it. */
const MAX_LEVELS = 15;
/** What is drawn around a badge: its outline. */
const AROUND = '-9px';

/**
 * Cuts badges off where a bar of the page lies over their text. A header that stays while the page
 * scrolls covers the text that moves under it. Most have a `z-index` and cover badges as well; of
 * one without, all that is positioned and comes later stands in front, so badges have to give way.
 * Only badges near an edge of the screen are looked at, and only when the page is scrolled.
 */
export class Bars {
  readonly #onScreen = new Set<HTMLElement>();
  /** Badges that have come near an edge and were not looked at yet. */
  readonly #arrived = new Set<HTMLElement>();
  /** The bar that lies over a badge's text. */
  readonly #bars = new Map<HTMLElement, Element>();
  readonly #observer = new IntersectionObserver((entries) => this.#onCross(entries));
  #frame = 0;

  /** @param signal ends it */
  constructor(signal: AbortSignal) {
    const options = { capture: true, passive: true, signal };
    listen(document, 'scroll', () => this.#lookSoon(), options);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#onScreen.clear();
      this.#arrived.clear();
      this.#bars.clear();
    });
  }

  add(host: HTMLElement): void {
    this.#observer.observe(host);
  }

  delete(host: HTMLElement): void {
    this.#observer.unobserve(host);
    this.#onScreen.delete(host);
    this.#arrived.delete(host);
    this.#bars.delete(host);
  }

  #onCross(entries: readonly IntersectionObserverEntry[]): void {
    const isWaiting = this.#arrived.size > 0;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const host = target as HTMLElement;
      if (isIntersecting) this.#onScreen.add(host);
      else this.#onScreen.delete(host);
      // Told by the browser, at no cost: most badges need no look.
      if (isIntersecting && isNearEdge(boundingClientRect)) this.#arrived.add(host);
    }
    if (!isWaiting && this.#arrived.size > 0) afterLayout(() => this.#lookAtArrived());
  }

  #lookAtArrived(): void {
    const arrived = [...this.#arrived];
    this.#arrived.clear();
    this.#look(arrived.filter((host) => this.#onScreen.has(host)));
  }

  #lookSoon(): void {
    if (this.#frame !== 0 || this.#onScreen.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look([...this.#onScreen]);
    });
  }

  #look(hosts: readonly HTMLElement[]): void {
    // Of one that the page has just thrown away nobody has told yet.
    const there = hosts.filter(isConnected);
    const cuts = there.map((host) => [host, this.#cutOf(host)] as const);
    for (const [host, cut] of cuts)
      if (host.style.getPropertyValue('--cut') !== cut)
        host.style.setProperty('--cut', cut, 'important');
  }

  /** What is to be cut off a badge, as a `clip-path`. Reads only. */
  #cutOf(host: HTMLElement): string {
    const box = host.getBoundingClientRect();
    const known = this.#bars.get(host);
    const bar = known && isBar(known) ? known : isNearEdge(box) ? barOver(host, box) : undefined;
    const cut = bar && cutBy(boxOf(bar), box);
    if (bar && cut) this.#bars.set(host, bar);
    else this.#bars.delete(host);
    return cut ?? 'none';
  }
}

function isNearEdge({ top, bottom }: DOMRectReadOnly): boolean {
  return top < NEAR_EDGE || bottom > innerHeight - NEAR_EDGE;
}

/** The part of a box that another one lies over, as a `clip-path` that shows the rest. */
function cutBy(bar: DOMRect, box: DOMRect): string | undefined {
  const isBeside = bar.right <= box.left || bar.left >= box.right;
  if (isBeside || bar.bottom <= box.top || bar.top >= box.bottom) return undefined;
  const percent = (length: number) => `${Math.min(100, (100 * length) / box.height).toFixed(1)}%`;
  return bar.top <= box.top
    ? `inset(${percent(bar.bottom - box.top)} ${AROUND} ${AROUND})`
    : `inset(${AROUND} ${AROUND} ${percent(box.bottom - bar.top)})`;
}

/** The bar that is between a badge and its own card. */
function barOver(host: HTMLElement, { left, top, right, bottom }: DOMRect): Element | undefined {
  const x = (left + right) / 2;
  for (const y of [top + 1, bottom - 1]) {
    const stack = elementsAt(host, x, y);
    const at = stack.indexOf(host);
    if (at < 0) continue;
    for (const element of stack.slice(at + 1)) {
      // Its card, and behind that what is behind the page as well.
      if (contains(element, host)) break;
      const bar = barAround(element);
      if (bar && !contains(bar, host)) return bar;
    }
  }
  return undefined;
}

/** What is drawn at a point of the viewport, from the front to the back. */
function elementsAt(host: HTMLElement, x: number, y: number): Element[] {
  const root = host.getRootNode();
  const { prototype } = root instanceof ShadowRoot ? ShadowRoot : Document;
  return prototype.elementsFromPoint.call(root as Document & ShadowRoot, x, y);
}

function barAround(element: Element): Element | undefined {
  let at: Element | null = element;
  for (let up = 0; at && up < MAX_LEVELS; up++, at = parentOf(at)) if (isBar(at)) return at;
  return undefined;
}

function isBar(element: Element): boolean {
  return isConnected(element) && /^(?:fixed|sticky)$/.test(getComputedStyle(element).position);
}
