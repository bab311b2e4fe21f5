import { compareOrder } from '~/lib/page/dom';
import type { Passage } from '~/lib/page/passage';
import { ThreadTime } from '~/lib/page/thread-time';
import { afterFrame } from '~/lib/page/watch';
import { type Badge, type BadgeContent, createBadge } from './badge.ts';
import { type BadgeMeasure, measureBadges } from './badge-size.ts';
import { insertHosts } from './insertion.ts';
import { levelOf } from './level.ts';
import { Losses } from './losses.ts';
import { Pace } from './pace.ts';
import {
  geometryOf,
  hide,
  keepInView,
  mayDrift,
  moveBy,
  type Offset,
  offsetTo,
  roomTaken,
  shiftTo,
  takePlace,
} from './placement.ts';
import { type Theme, themeAt, watchTheme } from './theme.ts';
import { Underlines } from './underlines.ts';
import { Clips } from './written.ts';

/** After the first, badges are gathered so long unless they are enough: each batch is a layout. */
const GATHER_MS = 200;
const ENOUGH = 16;
/** Badges that were only carried along are placed anew by then: there may be less room, or more. */
const SETTLED_AFTER_MS = 1_000;

/** A badge of the page, with the passage it speaks of. */
export interface Mark {
  key: number;
  passage: Passage;
  badge: Badge;
  /** Taken when the badge comes into the page; absent while it waits for its turn. */
  measure?: BadgeMeasure;
  /** Its `z-index`, taken with the measure. */
  level?: number;
  /** What changes where it should stand when it changes its size. */
  depends?: readonly Element[];
  /** From its passage's box to its own, where it was placed; absent where the passage has no box. */
  offset?: Offset;
}

/**
 * All marks of a page. Placing works in steps, so that the page is laid out once for a batch:
 * insert all, read all, move all. A batch has a frame for itself, and is as large as fits in one.
 */
export class Marks {
  readonly #marks = new Map<number, Mark>();
  readonly #underlines = new Underlines();
  readonly #losses = new Losses(() => performance.now());
  readonly #resized = new ResizeObserver((entries) => this.#onResize(entries));
  /** Widths and heights of observed elements when they were last looked at. */
  readonly #sizes = new WeakMap<Element, string>();
  #waiting: Mark[] = [];
  /** Marks that may no longer stand where they should. */
  #astray = new Set<Mark>();
  #isComing = false;
  #gathering = 0;
  /** Badges that come before this time are gathered. */
  #gatherUntil = 0;
  #frame = 0;
  /** Marks that were carried along. */
  #carried = new Set<Mark>();
  #settling = 0;
  readonly #ended = new AbortController();
  #isWatching = false;
  readonly #comingPace = new Pace();
  readonly #placingPace = new Pace();
  readonly #carrying = new ThreadTime();

  get size(): number {
    return this.#marks.size;
  }

  /** Milliseconds that it took so far to place badges. */
  get worked(): number {
    return this.#comingPace.worked + this.#placingPace.worked + this.#carrying.spent;
  }

  /** Put badges behind passages, a few in each frame. `onOpen`: the reader pressed one. */
  add(
    entries: readonly { key: number; passage: Passage; content: BadgeContent }[],
    onOpen: (mark: Mark) => void,
  ): void {
    for (const { key, passage, content } of entries) {
      this.remove(key);
      if (this.#losses.areTooMany(passage.text)) continue;
      const badge = createBadge(document, content, () => onOpen(mark));
      // The badge may stand at the end of a card: whoever only hears it must know of what it speaks.
      badge.button.setAttribute('aria-description', passage.text);
      const mark: Mark = { key, passage, badge };
      this.#marks.set(key, mark);
      this.#waiting.push(mark);
    }
    this.#comeSoon();
  }

  remove(key: number): void {
    const mark = this.#marks.get(key);
    if (!mark) return;
    if (isThrownAway(mark)) this.#losses.note(mark.passage.text);
    mark.badge.host.remove();
    if (mark.passage.range) this.#underlines.delete(mark.passage.range);
    this.#marks.delete(key);
    this.#astray.delete(mark);
    this.#carried.delete(mark);
    this.#letGo(mark);
  }

  /** No longer watch what no other mark depends on. */
  #letGo({ depends = [] }: Mark): void {
    const others = [...this.#marks.values()];
    for (const element of depends)
      if (!others.some((other) => other.depends?.includes(element)))
        this.#resized.unobserve(element);
  }

  /** Take everything of ours out of the page. */
  clear(): void {
    this.#ended.abort();
    this.#resized.disconnect();
    for (const { badge } of this.#marks.values()) badge.host.remove();
    this.#marks.clear();
    this.#astray.clear();
    this.#carried.clear();
    this.#waiting = [];
    this.#underlines.clear();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#gathering);
    clearTimeout(this.#settling);
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

  /** The mark after (or before) the one that has the focus, in page order, round the end. */
  neighbour(direction: 'next' | 'previous'): Mark | undefined {
    const ordered = [...this.#marks.values()]
      .filter(({ badge }) => badge.host.isConnected && badge.host.dataset.state === 'placed')
      .sort((a, b) => pageOrder(a.passage, b.passage));
    const current = ordered.findIndex(({ badge }) => badge.host.matches(':focus-within'));
    const step = direction === 'next' ? 1 : -1;
    const from = current < 0 && direction === 'previous' ? 0 : current;
    return ordered.at((from + step) % (ordered.length || 1));
  }

  /** Let badges come into the page after the next frame, or when some have gathered. */
  #comeSoon(): void {
    if (this.#isComing || this.#waiting.length === 0) return;
    clearTimeout(this.#gathering);
    const wait = this.#gatherUntil - performance.now();
    if (wait > 0 && this.#waiting.length < ENOUGH)
      this.#gathering = window.setTimeout(() => this.#comeSoon(), wait);
    else {
      this.#isComing = true;
      afterFrame(() => this.#comeNow());
    }
  }

  #comeNow(): void {
    this.#isComing = false;
    const batch = this.#waiting.splice(0, this.#comingPace.size);
    this.#comingPace.time(batch.length, () => this.#come(batch));
    if (this.#waiting.length === 0) this.#gatherUntil = performance.now() + GATHER_MS;
    this.#comeSoon();
  }

  #come(batch: readonly Mark[]): void {
    // Meanwhile a passage may have left the page, or its mark was taken back.
    const coming = batch.filter(
      (mark) => this.#marks.get(mark.key) === mark && mark.passage.element.isConnected,
    );
    if (coming.length === 0) return;
    const themes = new Map<Element, Theme>();
    for (const { badge, passage } of coming) {
      badge.host.dataset.theme = themeAt(passage.element, themes);
      keepInView(badge.host);
    }
    insertHosts(coming.map(({ passage, badge }) => ({ passage, host: badge.host })));
    const measures = measureBadges(coming.map(({ badge }) => badge));
    for (const [at, mark] of coming.entries()) {
      mark.measure = measures[at];
      mark.level = levelOf(mark.passage.element, mark.badge.host);
      if (mark.passage.range) this.#underlines.add(mark.passage.range);
      mark.depends = [mark.passage.element, boxAround(mark.badge.host)].filter(
        (element) => element !== undefined,
      );
      for (const element of mark.depends) this.#resized.observe(element);
    }
    const elements = new Set(coming.map(({ passage }) => passage.element));
    this.#place([...this.#marks.values()].filter(({ passage }) => elements.has(passage.element)));
    this.#watchPage();
  }

  /** What moves or colours badges though no box changes. */
  #watchPage(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const { signal } = this.#ended;
    this.#resized.observe(document.documentElement);
    const options = { capture: true, passive: true, signal };
    document.addEventListener('scroll', (event) => this.#onScroll(event), options);
    // Another font ends the last line elsewhere.
    const onFont = () => this.#replaceSoon(() => true);
    document.fonts.addEventListener('loadingdone', onFont, { signal });
    watchTheme(document, () => this.#colour(), signal);
  }

  #colour(): void {
    const themes = new Map<Element, Theme>();
    const placed = [...this.#marks.values()].filter(({ measure }) => measure !== undefined);
    const found = placed.map(({ passage }) => themeAt(passage.element, themes));
    for (const [at, { badge }] of placed.entries()) badge.host.dataset.theme = found[at];
  }

  /** A box that scrolls inside the page does not always carry along what stands absolutely. */
  #onScroll({ target }: Event): void {
    if (target instanceof Element)
      this.#replaceSoon(({ passage }) => target.contains(passage.element));
  }

  /**
   * Badges move with the page by themselves; where a passage's lines break anew they cannot, nor
   * where something between a passage and the end of its card grows, as a picture that comes late.
   */
  #onResize(entries: readonly ResizeObserverEntry[]): void {
    const resized = new Set<Element>();
    for (const { target, contentRect } of entries) {
      const { width, height } = contentRect;
      // A page that only grows longer moves no line.
      const size = target === document.documentElement ? `${width}` : `${width} ${height}`;
      const before = this.#sizes.get(target);
      this.#sizes.set(target, size);
      if (before !== undefined && before !== size) resized.add(target);
    }
    if (resized.size === 0) return;
    const concerned = [...this.#marks.values()].filter(
      ({ depends }) =>
        resized.has(document.documentElement) || depends?.some((element) => resized.has(element)),
    );
    // Another width of the page, or of the passage, breaks its lines anew.
    const isCarried = ({ passage, offset }: Mark) =>
      offset && !resized.has(document.documentElement) && !resized.has(passage.element);
    this.#carry(concerned.filter((mark) => isCarried(mark)));
    const others = new Set(concerned.filter((mark) => !isCarried(mark)));
    this.#replaceSoon((mark) => others.has(mark));
  }

  /** Bring badges back beside their passages, before anybody sees that these moved. */
  #carry(marks: readonly Mark[]): void {
    if (marks.length === 0) return;
    const began = performance.now();
    const shifts = marks.map(shiftBack);
    for (const [at, { badge }] of marks.entries()) if (shifts[at]) moveBy(badge.host, shifts[at]);
    this.#carrying.add(performance.now() - began, marks.length);
    for (const mark of marks) this.#carried.add(mark);
    if (this.#settling !== 0) return;
    this.#settling = window.setTimeout(() => afterFrame(() => this.#settle()), SETTLED_AFTER_MS);
  }

  #settle(): void {
    this.#settling = 0;
    for (const mark of this.#carried) this.#astray.add(mark);
    this.#carried.clear();
    if (this.#ended.signal.aborted || this.#astray.size === 0) return;
    this.#replaceSome();
    this.#replaceSoon(() => false);
  }

  /** Place badges anew with the next frame. */
  #replaceSoon(isAstray: (mark: Mark) => boolean): void {
    for (const mark of this.#marks.values()) if (isAstray(mark)) this.#astray.add(mark);
    if (this.#frame !== 0 || this.#astray.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#replaceSome();
      this.#replaceSoon(() => false);
    });
  }

  #replaceSome(): void {
    const marks = [...this.#astray].slice(0, this.#placingPace.size);
    for (const mark of marks) this.#astray.delete(mark);
    this.#placingPace.time(marks.length, () => this.#place(marks));
  }

  #place(marks: readonly Mark[]): void {
    const taken = new Map<Element, number>();
    const placed = this.#boxesWithout(new Set(marks));
    const clips = new Clips();
    const writes: (() => void)[] = [];
    const drifting: (() => void)[] = [];
    for (const mark of marks) {
      const { passage, measure, level = 0, badge } = mark;
      const { host } = badge;
      if (!measure || !host.isConnected) continue;
      const target = { passage, host, measure, level };
      const before = taken.get(passage.element) ?? 0;
      const geometry = geometryOf(target, before, placed, clips);
      if (!geometry) {
        writes.push(() => hide(host));
        continue;
      }
      taken.set(passage.element, before + roomTaken(geometry));
      placed.push(geometry.box);
      mark.offset = offsetTo(passage.element, geometry.box);
      const shift = shiftTo(target, geometry.box);
      writes.push(() => takePlace(target, geometry, shift));
      if (mayDrift(target)) drifting.push(() => moveBy(host, shiftTo(target, geometry.box)));
    }
    for (const write of [...writes, ...drifting]) write();
  }

  /** Boxes of the badges that stand in the page, some left out. */
  #boxesWithout(marks: ReadonlySet<Mark>): DOMRect[] {
    return [...this.#marks.values()]
      .filter((mark) => !marks.has(mark) && mark.badge.host.dataset.state === 'placed')
      .map(({ badge }) => badge.host.getBoundingClientRect());
  }
}

/** How a badge is to be shifted so that it stands to its passage as it was placed. Reads only. */
function shiftBack({ passage, badge: { host }, measure, offset }: Mark): Offset | undefined {
  const { left, top, width, height } = passage.element.getBoundingClientRect();
  if (!measure || !offset || width + height === 0) return undefined;
  const [x, y] = offset;
  return shiftTo({ host, measure }, { x: left + x, y: top + y });
}

/** The nearest box that an element stands in. */
function boxAround({ parentElement }: Element): Element | undefined {
  let box = parentElement;
  while (box && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box ?? undefined;
}

/** Whether a badge was in the page and is there no more. */
function isThrownAway({ measure, badge }: Mark): boolean {
  return measure !== undefined && !badge.host.isConnected;
}

/** Order of two passages as a reader meets them; a badge may stand elsewhere in the page's tree. */
function pageOrder(a: Passage, b: Passage): number {
  if (a.element === b.element) {
    return a.range && b.range ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : 0;
  }
  return compareOrder(a.element, b.element);
}
