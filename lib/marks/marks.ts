import type { OnFault } from '~/lib/page/attempt';
import { activeIn, isConnected, nameOf, parentOf, queryAll } from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';
import { isStillThere } from '~/lib/page/passages';
import { Arrivals } from './arrivals.ts';
import { type BadgeContent, createBadge } from './badge.ts';
import { leaveOutOfCopies } from './copies.ts';
import { insertAgain } from './insertion.ts';
import { Losses } from './losses.ts';
import { isPlaced, isThrownAway, type Mark, pageOrder } from './mark.ts';
import { Positions } from './positions.ts';
import { BADGE_TAG } from './tags.ts';
import { type Theme, themeAt, watchTheme } from './theme.ts';
import { Underlines } from './underlines.ts';
import type { Stop } from './walk.ts';

/** A badge that a page throws away sooner than that may be what it does so for, in milliseconds. */
const NEW_MS = 250;
/** The same where its headline stays; pages that bring themselves up to date do so once a second at most. */
const NEW_ALONE_MS = 500;

/** All marks of a page. */
export class Marks {
  readonly #marks = new Map<number, Mark>();
  readonly #underlines = new Underlines();
  readonly #losses = new Losses(() => performance.now());
  readonly #ended = new AbortController();
  readonly #positions = new Positions(
    this.#marks,
    (mark) => this.#onPlaced(mark),
    (error, mark) => this.#onFault(error, mark),
    this.#ended.signal,
  );
  readonly #arrivals = new Arrivals(
    (mark) => this.#marks.get(mark.key) === mark && !mark.isAside,
    (marks) => this.#positions.add(marks),
    (error, mark) => this.#onFault(error, mark),
  );
  #isWatching = false;
  /** Whose badge has the focus, or had it until the page took it away. */
  #focused?: Mark;
  /** Text of the passage whose badge is to have the focus, and what had it then. */
  #awaited?: { text: string; active: Element | null };

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
      const badge = createBadge(document, content, () => onOpen(mark));
      // The badge may stand at the end of a card: whoever only hears it must know of what it speaks.
      badge.button.setAttribute('aria-description', passage.text);
      // It may say something else since it was asked about.
      const mark: Mark = { key, passage, content, badge, isAside: !isStillThere(passage) };
      this.#underlines.fillWhileAsked(mark);
      this.#noteFocus(mark);
      this.#marks.set(key, mark);
      if (mark.isAside) continue;
      const rest = this.#losses.restOf(passage.text);
      if (rest === 0) this.#arrivals.add(mark);
      else mark.resting = window.setTimeout(() => this.#comeLate(mark), rest);
    }
    this.#arrivals.comeSoon();
  }

  /** A badge that is taken out of the page loses its focus, which is nobody's wish. */
  #noteFocus(mark: Mark): void {
    const { host } = mark.badge;
    host.addEventListener('focusin', () => {
      this.#focused = mark;
    });
    // In Chromium the badge is still there when it hears that it goes, and may be back soon after.
    host.addEventListener('focusout', () =>
      queueMicrotask(() => {
        const isLeft = host.isConnected && !host.matches(':focus-within');
        if (isLeft && this.#focused === mark) this.#focused = undefined;
      }),
    );
  }

  /** The page did not want its badge; maybe it does now. */
  #comeLate(mark: Mark): void {
    this.#arrivals.add(mark);
    this.#arrivals.comeSoon();
  }

  /** From the first badge on: a page that has none is not listened to. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    watchTheme(document, () => this.#colour(), this.#ended.signal);
    leaveOutOfCopies(() => this.#hosts, this.#ended.signal);
  }

  #onFault(error: unknown, mark: Mark | undefined): void {
    if (mark) this.remove(mark.key);
    this.onFault(error);
  }

  remove(key: number): void {
    const mark = this.#marks.get(key);
    if (!mark) return;
    if (mark.isUnwanted) this.#losses.note(mark.passage.text);
    mark.badge.host.remove();
    // What remembers a mark keeps alive all that its headline was a part of.
    clearTimeout(mark.resting);
    if (this.#focused === mark) this.#focused = undefined;
    this.#underlines.follow(mark.passage.range, false);
    this.#marks.delete(key);
    this.#positions.delete(mark);
  }

  /** Take everything of ours out of the page. */
  clear(): void {
    this.#ended.abort();
    for (const key of this.#marks.keys()) this.remove(key);
    this.#arrivals.clear();
    this.#underlines.clear();
  }

  /** Whether the page threw a badge away, as when it renders a headline anew, and it should come back. */
  isLost(key: number): boolean {
    const mark = this.#marks.get(key);
    return mark !== undefined && (mark.isAside || isThrownAway(mark));
  }

  /**
   * Have badges go along with passages that the page has just rendered anew: nobody sees them gone. One
   * that had hardly come waits for the next look, as the page may have done so because of it.
   *
   * @param find where a passage stands now
   * @param onMove hears of each that stands elsewhere
   * @param touched keys of those in whose passages something changed: one that was set aside may come back
   */
  goAlong(
    find: (passage: Passage) => Passage | undefined,
    onMove: (key: number, passage: Passage) => void,
    touched: ReadonlySet<number> = new Set(),
  ): void {
    const moved: Mark[] = [];
    for (const mark of this.#marks.values()) {
      const { key, badge, passage: before } = mark;
      const isAlone = isConnected(before.element);
      if (badge.host.isConnected && isAlone) continue;
      if (mark.isAside && isAlone && !touched.has(key)) continue;
      const isNew = isYounger(mark, isAlone && !mark.isAside ? NEW_ALONE_MS : NEW_MS);
      mark.isUnwanted ||= isThrownAway(mark) && isNew;
      const passage = mark.isUnwanted || isNew ? undefined : find(before);
      if (!passage) continue;
      this.#underlines.follow(before.range, false);
      mark.passage = passage;
      onMove(key, passage);
      moved.push(mark);
    }
    insertAgain(moved.filter(isThrownAway));
    for (const mark of moved) {
      if (isThrownAway(mark)) continue;
      mark.since = performance.now();
      mark.isAside = false;
      this.#underlines.follow(mark.passage.range, isPlaced(mark));
      this.#positions.moved(mark);
      if (mark === this.#focused && isNowhere(activeIn(document)))
        mark.badge.button.focus({ preventScroll: true });
    }
  }

  /**
   * Take badges out whose passages say something else. They come back as soon as these say the same
   * again, as where a page writes a headline anew in two steps; those that have not come yet, with the next look.
   */
  setAside(touched: ReadonlySet<number>): void {
    for (const key of touched) {
      const mark = this.#marks.get(key);
      if (!mark || mark.isAside || isStillThere(mark.passage)) continue;
      mark.isAside = true;
      mark.badge.host.remove();
      this.#underlines.follow(mark.passage.range, false);
    }
  }

  /** Keys of the marks in whose passages, as they stand in the page, something changed. */
  touchedBy(records: readonly MutationRecord[]): Set<number> {
    if (this.#marks.size === 0) return new Set();
    const around = new Set<Node>();
    for (const { target } of records)
      for (let at: Node | null = target; at && !around.has(at); at = parentOf(at)) around.add(at);
    const touched = [...this.#marks.values()].filter(
      ({ passage: { element } }) => around.has(element) && isConnected(element),
    );
    return new Set(touched.map(({ key }) => key));
  }

  /** Take away what the page copied together with what a badge stands in: nothing is in it. */
  removeCopies(): void {
    if (!this.#isWatching) return;
    const ours = new Set<Element>(this.#hosts);
    for (const host of queryAll(document, BADGE_TAG)) if (!ours.has(host)) host.remove();
  }

  get(key: number): Mark | undefined {
    return this.#marks.get(key);
  }

  /** Give a badge the focus, be it when it has come and has its place. */
  focus(key: number): void {
    const mark = this.#marks.get(key);
    if (mark && isPlaced(mark)) mark.badge.button.focus({ preventScroll: true });
    else if (mark) this.focusOnArrival(mark.passage.text);
  }

  /** Give the badge of a passage that says this the focus when it comes, unless the reader went elsewhere. */
  focusOnArrival(text: string): void {
    this.#awaited = { text, active: activeIn(document) };
  }

  /** The badges that a reader can step to, in page order. */
  stops(): Stop[] {
    return [...this.#marks.values()]
      .filter((mark) => mark.badge.host.isConnected && isPlaced(mark))
      .sort((a, b) => pageOrder(a.passage, b.passage))
      .map(({ passage: { element }, badge: { host } }) => ({ element, host }));
  }

  #onPlaced(mark: Mark): void {
    const { passage, badge } = mark;
    this.#underlines.follow(passage.range, isPlaced(mark));
    if (!isPlaced(mark) || passage.text !== this.#awaited?.text) return;
    const now = activeIn(document);
    const isFree = isNowhere(now) || now === this.#awaited.active;
    this.#awaited = undefined;
    if (isFree) badge.button.focus({ preventScroll: true });
  }

  get #hosts(): HTMLElement[] {
    return [...this.#marks.values()].map(({ badge }) => badge.host);
  }

  #colour(): void {
    const themes = new Map<Element, Theme>();
    const there = [...this.#marks.values()].filter(({ since }) => since !== undefined);
    const found = there.map(({ passage }) => themeAt(passage.element, themes));
    for (const [at, { badge }] of there.entries()) badge.host.dataset.theme = found[at];
  }
}

function isYounger({ since }: Mark, ms: number): boolean {
  return since === undefined || performance.now() - since < ms;
}

/** Whether no element in particular has the focus. */
function isNowhere(active: Element | null): boolean {
  return !active || nameOf(active) === 'body';
}
