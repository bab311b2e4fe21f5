import { attempt } from '~/lib/page/attempt';
import { boxOf, contains, fontsOf, listen, parentOf, rootOf } from '~/lib/page/dom';
import { sliceMs, ThreadTime } from '~/lib/page/thread-time';
import { afterFrame } from '~/lib/page/watch';
import { measureBadge } from './badge-size.ts';
import { Bars } from './bars.ts';
import {
  hide,
  mayDrift,
  moveBy,
  type Offset,
  offsetTo,
  shiftTo,
  takePlace,
} from './host-position.ts';
import { levelOf } from './level.ts';
import { isPlaced, type Mark } from './mark.ts';
import { ownBoxesOf } from './own-card.ts';
import { geometryOf, roomTaken } from './placement.ts';
import { Clips } from './written.ts';

/** Badges that were only carried along are placed anew by then: there may be less room, or more. */
const SETTLED_AFTER_MS = 1_000;

/**
 * Puts badges where they belong, and keeps them there while the page moves. Placing works in steps,
 * so that the page is laid out once for many: read all, then move all.
 */
export class Positions {
  readonly #resized = new ResizeObserver((entries) => this.#onResize(entries));
  /** Not from the first pixel on: the next slide touches the edge of its window before it comes. */
  readonly #seen = new IntersectionObserver((entries) => this.#onSight(entries), {
    threshold: 0.01,
  });
  /** Widths and heights of observed elements when they were last looked at. */
  readonly #sizes = new WeakMap<Element, string>();
  /** Marks that may no longer stand where they should. */
  readonly #astray = new Set<Mark>();
  /** Marks that were carried along, or came into sight. */
  readonly #carried = new Set<Mark>();
  #frame = 0;
  #settling = 0;
  #isWatching = false;
  readonly #bars: Bars;
  readonly #time = new ThreadTime();

  /**
   * @param marks all of the page
   * @param onPlaced hears of a mark that was given a place, or none
   * @param onFault hears of what went wrong with a mark, which is to go; the others stay
   * @param signal ends it
   */
  constructor(
    private readonly marks: ReadonlyMap<number, Mark>,
    private readonly onPlaced: (mark: Mark) => void,
    private readonly onFault: (error: unknown, mark: Mark) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#bars = new Bars(signal);
    signal.addEventListener('abort', () => this.#end());
  }

  /** Milliseconds that it took so far to move badges that were placed before. */
  get worked(): number {
    return this.#time.spent;
  }

  /**
   * Place marks that have just come into the page, and keep them in place from now on.
   * @returns how many there was time for; the others follow
   */
  add(arrived: readonly Mark[]): number {
    for (const mark of arrived) {
      this.#follow(mark);
      this.#bars.add(mark.badge.host);
    }
    // Badges of one element stand behind one another.
    const elements = new Set(arrived.map(({ passage }) => passage.element));
    const placed = this.#place(
      [...this.marks.values()].filter(({ passage }) => elements.has(passage.element)),
    );
    this.#watchPage();
    return placed;
  }

  /** A mark went along with its passage into what the page rendered anew: place it before anybody sees it. */
  moved(mark: Mark): void {
    this.#leave(mark);
    this.#follow(mark);
    this.#replaceSoon((one) => one === mark);
  }

  /** Forget a mark, and what no other one depends on. */
  delete(mark: Mark): void {
    this.#astray.delete(mark);
    this.#carried.delete(mark);
    this.#bars.delete(mark.badge.host);
    this.#leave(mark);
  }

  /** Hear of what changes where a mark should stand. */
  #follow(mark: Mark): void {
    mark.depends = [mark.passage.element, boxAround(mark.badge.host) ?? []].flat();
    for (const element of mark.depends) this.#resized.observe(element);
  }

  #leave(mark: Mark): void {
    const others = [...this.marks.values()];
    for (const element of mark.depends ?? [])
      if (!others.some((other) => other !== mark && other.depends?.includes(element)))
        this.#resized.unobserve(element);
  }

  #end(): void {
    this.#resized.disconnect();
    this.#seen.disconnect();
    this.#astray.clear();
    this.#carried.clear();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settling);
  }

  /** What moves badges though no box changes. */
  #watchPage(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const { signal } = this;
    const root = rootOf(document);
    if (root) this.#resized.observe(root);
    const options = { capture: true, passive: true, signal };
    listen(document, 'scroll', (event) => this.#onScroll(event), options);
    // Another font ends the last line elsewhere.
    const onFont = () => this.#replaceSoon(() => true);
    fontsOf(document).addEventListener('loadingdone', onFont, { signal });
  }

  /** A box that scrolls inside the page does not always carry along what stands absolutely. */
  #onScroll({ target }: Event): void {
    if (target instanceof Element)
      this.#replaceSoon(({ passage }) => contains(target, passage.element));
  }

  /**
   * Badges move with the page by themselves; where a passage's lines break anew they cannot, nor
   * where something between a passage and the end of its card grows, as a picture that comes late.
   */
  #onResize(entries: readonly ResizeObserverEntry[]): void {
    const resized = new Set<Element>();
    const first = new Set<Element>();
    const root = rootOf(document);
    for (const { target, contentRect } of entries) {
      const { width, height } = contentRect;
      // A page that only grows longer moves no line.
      const size = target === root ? `${width}` : `${width} ${height}`;
      const before = this.#sizes.get(target);
      this.#sizes.set(target, size);
      if (before === undefined) first.add(target);
      else if (before !== size) resized.add(target);
    }
    // Another width of the page, or of the passage, breaks its lines anew.
    const isOther = root !== null && resized.has(root);
    const concerned = [...this.marks.values()].filter(
      (mark) =>
        isOther ||
        dependsOn(mark, resized) ||
        // The page may have changed after the badge was placed and before this first report.
        (dependsOn(mark, first) && mayHaveMoved(mark)),
    );
    const isCarried = ({ passage, offset }: Mark) =>
      offset && !isOther && !resized.has(passage.element);
    this.#carry(concerned.filter((mark) => isCarried(mark)));
    const others = new Set(concerned.filter((mark) => !isCarried(mark)));
    this.#replaceSoon((mark) => others.has(mark));
  }

  /** Bring badges back beside their passages, before anybody sees that these moved. */
  #carry(marks: readonly Mark[]): void {
    if (marks.length === 0) return;
    this.#time.measure(() => {
      const shifts = marks.map(shiftBack);
      for (const [at, { badge }] of marks.entries()) if (shifts[at]) moveBy(badge.host, shifts[at]);
      return marks.length;
    });
    this.#settleSoon(marks);
  }

  /** What was cut off, as the next slide of a row, may have room once it has come and stands still. */
  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    const crossed = entries.map(({ target }) => target);
    const isCrossed = (mark: Mark) => !isPlaced(mark) && crossed.includes(mark.passage.element);
    this.#settleSoon([...this.marks.values()].filter(isCrossed));
  }

  #settleSoon(marks: readonly Mark[]): void {
    for (const mark of marks) this.#carried.add(mark);
    if (this.#settling !== 0 || this.#carried.size === 0) return;
    this.#settling = window.setTimeout(() => afterFrame(() => this.#settle()), SETTLED_AFTER_MS);
  }

  #settle(): void {
    this.#settling = 0;
    for (const mark of this.#carried) this.#astray.add(mark);
    this.#carried.clear();
    this.#replaceNow();
  }

  #replaceNow(): void {
    if (this.signal.aborted || this.#astray.size === 0) return;
    const marks = [...this.#astray];
    this.#astray.clear();
    this.#time.measure(() => this.#place(marks));
  }

  /** Place badges anew with the next frame. */
  #replaceSoon(isAstray: (mark: Mark) => boolean): void {
    for (const mark of this.marks.values()) if (isAstray(mark)) this.#astray.add(mark);
    if (this.#frame !== 0 || this.#astray.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#replaceNow();
    });
  }

  /**
   * Place marks; those for which a slice has no time any more come after the next frame.
   * @returns how many were placed
   */
  #place(marks: readonly Mark[]): number {
    const placed = this.#boxesWithout(new Set(marks));
    // From here on: if the page has changed, it has been laid out now, as it would be anyway.
    const until = performance.now() + sliceMs();
    const look: Look = { taken: new Map(), placed, clips: new Clips() };
    const moves: Move[] = [];
    let late = 0;
    for (const mark of marks) {
      const isBegun = look.taken.has(mark.passage.element);
      if (moves.length > 0 && !isBegun && performance.now() > until) {
        this.#astray.add(mark);
        late += 1;
      } else
        attempt(
          () => moves.push(...moveOf(mark, look)),
          (error) => this.onFault(error, mark),
        );
    }
    for (const { write } of moves) write();
    for (const mark of marks) {
      this.onPlaced(mark);
      if (!isPlaced(mark)) this.#seen.observe(mark.passage.element);
    }
    for (const { drift } of moves) drift?.();
    if (late > 0) afterFrame(() => this.#replaceNow());
    return marks.length - late;
  }

  /** Boxes of the badges that stand in the page, some left out. */
  #boxesWithout(marks: ReadonlySet<Mark>): DOMRect[] {
    return [...this.marks.values()]
      .filter((mark) => !marks.has(mark) && isPlaced(mark))
      .map(({ badge }) => badge.host.getBoundingClientRect());
  }
}

/** What is known while some marks are placed together. */
interface Look {
  /** Room that badges of an element take behind its text. */
  taken: Map<Element, number>;
  /** Boxes of the badges that have their place. */
  placed: DOMRect[];
  clips: Clips;
}

/** What brings a badge to its place, to be done when all are looked at. */
interface Move {
  write(): void;
  /** After all writes: some are elsewhere once they have their form. */
  drift?(): void;
}

/** Find a mark's place. Reads only; none where its badge is not in the page. */
function moveOf(mark: Mark, { taken, placed, clips }: Look): Move[] {
  const { passage, badge } = mark;
  const { host } = badge;
  if (!host.isConnected) return [];
  mark.measure ??= measureBadge(badge);
  const boxes = ownBoxesOf(passage);
  mark.level ??= levelOf(passage.element, host, boxes.card);
  const target = { passage, host, boxes, measure: mark.measure, level: mark.level };
  const before = taken.get(passage.element) ?? 0;
  const geometry = geometryOf(target, before, placed, clips);
  taken.set(passage.element, before + (geometry ? roomTaken(geometry) : 0));
  if (!geometry) return [{ write: () => hide(host) }];
  placed.push(geometry.box);
  mark.offset = offsetTo(passage.element, geometry.box);
  const shift = shiftTo(target, geometry.box);
  const write = () => takePlace(target, geometry, shift);
  if (!mayDrift(target)) return [{ write }];
  return [{ write, drift: () => moveBy(host, shiftTo(target, geometry.box)) }];
}

/** How a badge is to be shifted so that it stands to its passage as it was placed. Reads only. */
function shiftBack({ passage, badge: { host }, measure, offset }: Mark): Offset | undefined {
  const { left, top, width, height } = boxOf(passage.element);
  if (!measure || !offset || width + height === 0) return undefined;
  const [x, y] = offset;
  return shiftTo({ host, measure }, { x: left + x, y: top + y });
}

function dependsOn({ depends }: Mark, elements: ReadonlySet<Element>): boolean {
  return !!depends?.some((element) => elements.has(element));
}

/** Whether a badge may no longer stand to its passage as it was placed. Reads only. */
function mayHaveMoved(mark: Mark): boolean {
  const { passage, badge, offset } = mark;
  const now = offsetTo(passage.element, boxOf(badge.host));
  // A passage without a box says nothing.
  if (!now || !offset) return isPlaced(mark);
  return offset.some((pixels, axis) => Math.abs(pixels - now[axis]!) > 1);
}

/** The nearest box that an element stands in. */
function boxAround(element: Element): Element | null {
  let box = parentOf(element);
  while (box && getComputedStyle(box).display === 'contents') box = parentOf(box);
  return box;
}
