import type { Passage } from '~/lib/page/passage';
import { type Badge, type BadgeContent, createBadge } from './badge.ts';
import { type BadgeMeasure, measureBadges } from './badge-size.ts';
import { insertHosts } from './insertion.ts';
import { geometryOf, keepInView, moveBy, roomTaken, shiftTo, takeForm } from './placement.ts';
import { themeAt } from './theme.ts';
import { Underlines } from './underlines.ts';

/** A badge in the page, with the passage it speaks of. */
export interface Mark {
  key: number;
  passage: Passage;
  badge: Badge;
  /** Taken once, when the badge comes into the page. */
  measure: BadgeMeasure;
}

/**
 * All marks of a page. Placing works in three steps, so that the page is laid out once for a batch:
 * insert all, read all, move all.
 */
export class Marks {
  readonly #marks = new Map<number, Mark>();
  readonly #underlines = new Underlines();
  readonly #resized = new ResizeObserver(() => this.#replaceSoon());
  #frame = 0;

  get size(): number {
    return this.#marks.size;
  }

  /** Put badges behind passages. `onOpen` is called for the reader's own clicks only. */
  add(
    entries: readonly { key: number; passage: Passage; content: BadgeContent }[],
    onOpen: (mark: Mark) => void,
  ): void {
    const added = entries.map(({ key, passage, content }) => {
      this.remove(key);
      const badge = createBadge(document, content, () => onOpen(mark));
      badge.host.dataset.theme = themeAt(passage.element);
      keepInView(badge.host);
      const mark: Mark = { key, passage, badge, measure: { full: 0, short: 0, scale: 1 } };
      return mark;
    });
    insertHosts(added.map(({ passage, badge }) => ({ passage, host: badge.host })));
    for (const mark of added) {
      if (mark.passage.range) this.#underlines.add(mark.passage.range);
      this.#marks.set(mark.key, mark);
    }
    const measures = measureBadges(added.map(({ badge }) => badge));
    for (const [at, mark] of added.entries()) mark.measure = measures[at] ?? mark.measure;
    this.#place(added);
    if (added.length > 0) this.#watchLayout(added);
  }

  remove(key: number): void {
    const mark = this.#marks.get(key);
    if (!mark) return;
    mark.badge.host.remove();
    this.#resized.unobserve(mark.passage.element);
    if (mark.passage.range) this.#underlines.delete(mark.passage.range);
    this.#marks.delete(key);
  }

  /** Take everything of ours out of the page. */
  clear(): void {
    for (const key of [...this.#marks.keys()]) this.remove(key);
    this.#underlines.clear();
    this.#resized.disconnect();
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
    cancelAnimationFrame(this.#frame);
  }

  /** Whether the page threw a badge away, as when it renders a headline anew. */
  isLost(key: number): boolean {
    const mark = this.#marks.get(key);
    return mark !== undefined && !mark.badge.host.isConnected;
  }

  get(key: number): Mark | undefined {
    return this.#marks.get(key);
  }

  /** The mark after (or before) the one that has the focus, in page order, round the end. */
  neighbour(direction: 'next' | 'previous'): Mark | undefined {
    const ordered = [...this.#marks.values()].sort((a, b) =>
      documentOrder(a.badge.host, b.badge.host),
    );
    const current = ordered.findIndex(({ badge }) => badge.host === document.activeElement);
    const step = direction === 'next' ? 1 : -1;
    const from = current < 0 && direction === 'previous' ? 0 : current;
    return ordered.at((from + step) % (ordered.length || 1));
  }

  #watchLayout(marks: readonly Mark[]): void {
    this.#resized.observe(document.documentElement);
    for (const { passage } of marks) this.#resized.observe(passage.element);
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  /** A box that scrolls inside the page does not always carry along what stands absolutely. */
  readonly #onScroll = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if ([...this.#marks.values()].some(({ passage }) => target.contains(passage.element))) {
      this.#replaceSoon();
    }
  };

  #replaceSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#place([...this.#marks.values()]));
  }

  #place(marks: readonly Mark[]): void {
    const taken = new Map<Element, number>();
    const placed: DOMRect[] = [];
    const moves = marks.map(({ passage, measure, badge: { host } }) => {
      const target = { passage, host, measure };
      const before = taken.get(passage.element) ?? 0;
      const geometry = host.isConnected ? geometryOf(target, before, placed) : undefined;
      if (geometry) {
        taken.set(passage.element, before + roomTaken(geometry));
        placed.push(geometry.box);
      }
      return { target, geometry };
    });
    // The form first: where the layout puts a host may depend on its size.
    for (const { target, geometry } of moves) takeForm(target.host, geometry?.form);
    const shifts = moves.map(({ target, geometry }) => geometry && shiftTo(target, geometry));
    for (const [at, { target }] of moves.entries()) {
      const shift = shifts[at];
      if (shift) moveBy(target.host, shift);
    }
  }
}

function documentOrder(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
