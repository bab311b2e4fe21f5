import type { Passage } from './passage.ts';
import { isStillThere } from './passages.ts';
import { isVisible } from './visible.ts';

/** Hidden passages that are kept in mind; a page that hides more is not waited for. */
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
  readonly #waiting = new Map<Element, Passage[]>();
  readonly #observer: IntersectionObserver | undefined;

  /**
   * @param onReveal a passage can be seen now, and says the same as before
   * @param signal ends it
   */
  constructor(
    private readonly onReveal: (passages: readonly Passage[]) => void,
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

  /** Wait for a passage to be seen. */
  add(passage: Passage): void {
    if (!this.#observer || this.signal.aborted || this.#waiting.size >= MAX_WAITING) return;
    const { element } = passage;
    const waiting = this.#waiting.get(element) ?? [];
    if (waiting.some(({ text }) => text === passage.text)) return;
    this.#waiting.set(element, [...waiting, passage]);
    this.#observer.observe(element);
  }

  /** Forget what left the page. */
  forgetGone(): void {
    for (const element of this.#waiting.keys()) if (!element.isConnected) this.#forget(element);
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
      const passages = shown
        .flatMap((element) => this.#forget(element))
        .filter(isStillThere)
        .map((passage) => ({ ...passage, visible: true }));
      if (passages.length > 0) this.onReveal(passages);
      const others = elements.filter((element) => this.#waiting.has(element));
      if (others.length > 0) this.#look(others, look + 1);
    }, wait);
  }

  #forget(element: Element): Passage[] {
    const passages = this.#waiting.get(element) ?? [];
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    return passages;
  }
}
