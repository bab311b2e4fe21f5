import type { OnFault } from '~/lib/page/attempt';
import { activeIn, nameOf } from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';
import { Arrivals } from './arrivals.ts';
import { type Badge, type BadgeContent, createBadge } from './badge.ts';
import { leaveOutOfCopies } from './copies.ts';
import { Losses } from './losses.ts';
import { isPlaced, isThrownAway, type Mark, pageOrder } from './mark.ts';
import { Positions } from './positions.ts';
import { type Theme, themeAt, watchTheme } from './theme.ts';
import { Underlines } from './underlines.ts';
import type { Stop } from './walk.ts';

/** All marks of a page. */
export class Marks {
  readonly #marks = new Map<number, Mark>();
  readonly #underlines = new Underlines();
  readonly #losses = new Losses(() => performance.now());
  readonly #ended = new AbortController();
  readonly #positions = new Positions(
    this.#marks,
    (mark) => this.#underlines.follow(mark.passage.range, isPlaced(mark)),
    (error, mark) => this.#onFault(error, mark),
    this.#ended.signal,
  );
  readonly #arrivals = new Arrivals(
    (mark) => this.#marks.get(mark.key) === mark,
    (marks) => this.#arrive(marks),
    (error, mark) => this.#onFault(error, mark),
  );
  #isWatching = false;
  /** Text of the passage whose badge is to have the focus. */
  #awaited?: string;

  /** @param onFault hears of what went wrong with one badge; the others come and stay */
  constructor(private readonly onFault: OnFault) {}

  get size(): number {
    return this.#marks.size;
  }

  /** Milliseconds that it took so far to place badges. */
  get worked(): number {
    return this.#arrivals.worked + this.#positions.worked;
  }

  /** Whether badges leave the page to be laid out anew with one of the next frames. */
  get areComing(): boolean {
    return this.#arrivals.areComing;
  }

  /** Put badges behind passages that have none, a few in each frame. `onOpen`: the reader pressed one. */
  add(
    entries: readonly { key: number; passage: Passage; content: BadgeContent }[],
    onOpen: (mark: Mark) => void,
  ): void {
    if (entries.length > 0) this.#watch();
    for (const { key, passage, content } of entries) {
      if (this.#losses.areTooMany(passage.text)) continue;
      const badge = createBadge(document, content, () => onOpen(mark));
      // The badge may stand at the end of a card: whoever only hears it must know of what it speaks.
      badge.button.setAttribute('aria-description', passage.text);
      const mark: Mark = { key, passage, content, badge, isIn: false };
      this.#underlines.fillWhileAsked(passage.range, badge.host);
      this.#marks.set(key, mark);
      this.#arrivals.add(mark);
    }
    this.#arrivals.comeSoon();
  }

  /** From the first badge on: a page that has none is not listened to. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    watchTheme(document, () => this.#colour(), this.#ended.signal);
    leaveOutOfCopies(() => this.#hosts, this.#ended.signal);
  }

  #onFault(error: unknown, mark?: Mark): void {
    if (mark) this.remove(mark.key);
    this.onFault(error);
  }

  remove(key: number): void {
    const mark = this.#marks.get(key);
    if (!mark) return;
    if (isThrownAway(mark)) this.#losses.note(mark.passage.text);
    mark.badge.host.remove();
    this.#underlines.follow(mark.passage.range, false);
    this.#marks.delete(key);
    this.#positions.delete(mark);
  }

  /** Take everything of ours out of the page. */
  clear(): void {
    this.#ended.abort();
    for (const host of this.#hosts) host.remove();
    this.#marks.clear();
    this.#arrivals.clear();
    this.#underlines.clear();
  }

  /**
   * Whether the page threw a badge away, as when it renders a headline anew, and it should come
   * back. From a page that does so again and again it stays away.
   */
  isLost(key: number): boolean {
    const mark = this.#marks.get(key);
    if (!mark || !isThrownAway(mark)) return false;
    return !this.#losses.areTooMany(mark.passage.text);
  }

  get(key: number): Mark | undefined {
    return this.#marks.get(key);
  }

  /** Give the badge of a passage that says this the focus when it comes, where nothing else has it. */
  focusOnArrival(text: string): void {
    this.#awaited = text;
  }

  /** The badges that a reader can step to, in page order. */
  stops(): Stop[] {
    return [...this.#marks.values()]
      .filter((mark) => mark.badge.host.isConnected && isPlaced(mark))
      .sort((a, b) => pageOrder(a.passage, b.passage))
      .map(({ passage: { element }, badge: { host } }) => ({ element, host }));
  }

  #arrive(marks: readonly Mark[]): number {
    const placed = this.#positions.add(marks);
    for (const { passage, badge } of marks) if (passage.text === this.#awaited) this.#focus(badge);
    return placed;
  }

  get #hosts(): HTMLElement[] {
    return [...this.#marks.values()].map(({ badge }) => badge.host);
  }

  #focus({ button }: Badge): void {
    this.#awaited = undefined;
    const active = activeIn(document);
    if (!active || nameOf(active) === 'body') button.focus({ preventScroll: true });
  }

  #colour(): void {
    const themes = new Map<Element, Theme>();
    const there = [...this.#marks.values()].filter(({ isIn }) => isIn);
    const found = there.map(({ passage }) => themeAt(passage.element, themes));
    for (const [at, { badge }] of there.entries()) badge.host.dataset.theme = found[at];
  }
}
