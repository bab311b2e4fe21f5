import { isConnected } from './dom.ts';
import type { Passage } from './passage.ts';
import { isStillThere } from './passages.ts';
import { isVisible } from './visible.ts';

/** Elements with hidden passages that are kept in mind; a page that hides more is not waited for. */
const MAX_WAITING = 1_000;

/** When something that came into sight is looked at again: what fades in needs a moment. */
const LOOKS_MS = [0, 300, 1_000, 3_000];

/** So far before it comes onto the screen it is looked at. */
const MARGIN = '50%';

/**
 * Passages that no reader can see yet: in a fold, behind a tab, on a slide, faded out. An
 * `IntersectionObserver` tells, at no cost meanwhile, when one of them gets a place on the screen,
 * be it by a change of style alone. Only what is made visible in its place long after it came there
 * is missed.
 */
export class HiddenPassages {
  readonly #waiting = new Map<Element, readonly Passage[]>();
  readonly #observer: IntersectionObserver | undefined;

  /**
   * @param onReveal the passages of some elements can be seen now, and say the same as before
   * @param signal ends it
   */
  constructor(
    private readonly onReveal: (passages: readonly (readonly Passage[])[]) => void,
    private readonly signal: AbortSignal,
  ) {
    if (typeof IntersectionObserver === 'undefined') return;
    this.#observer = new IntersectionObserver((entries) => this.#onCross(entries), {
      rootMargin: MARGIN,
    });
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      this.#waiting.clear();
    });
  }

  /** Wait for an element to be seen that says this now, be it instead of something else. */
  add(said: readonly Passage[]): void {
    const element = said[0]?.element;
    if (!element || !this.#observer || this.signal.aborted) return;
    if (this.#waiting.size >= MAX_WAITING && !this.#waiting.has(element)) return;
    this.#waiting.set(element, said);
    this.#observer.observe(element);
  }

  /** Forget what left the page. */
  forgetGone(): void {
    for (const element of this.#waiting.keys()) if (!isConnected(element)) this.#forget(element);
  }

  #onCross(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({ isIntersecting }) => isIntersecting);
    if (near.length > 0)
      this.#look(
        near.map(({ target }) => target),
        0,
      );
  }

  #look(elements: readonly Element[], look: number): void {
    const wait = LOOKS_MS[look];
    if (wait === undefined) return; // The next time it crosses the screen's edge.
    setTimeout(() => {
      if (this.signal.aborted) return;
      const shown = elements.filter((element) => this.#waiting.has(element) && isVisible(element));
      const revealed = shown
        .map((element) => this.#forget(element).filter(isStillThere))
        .filter((passages) => passages.length > 0)
        .map((passages) => passages.map((passage) => ({ ...passage, visible: true })));
      if (revealed.length > 0) this.onReveal(revealed);
      const others = elements.filter((element) => this.#waiting.has(element));
      if (others.length > 0) this.#look(others, look + 1);
    }, wait);
  }

  #forget(element: Element): readonly Passage[] {
    const passages = this.#waiting.get(element) ?? [];
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    return passages;
  }
}
