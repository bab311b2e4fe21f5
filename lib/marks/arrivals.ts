import { SLICE_MS } from '~/lib/page/thread-time';
import { afterFrame } from '~/lib/page/watch';
import { measureBadges } from './badge-size.ts';
import { keepInView } from './host-position.ts';
import { insertHosts } from './insertion.ts';
import { levelOf } from './level.ts';
import type { Mark } from './mark.ts';
import { Pace } from './pace.ts';
import { type Theme, themeAt } from './theme.ts';

/** After the first, badges are gathered so long unless they are enough: each batch is a layout. */
const GATHER_MS = 200;
const ENOUGH = 16;

/**
 * Brings badges into the page, in batches. A batch takes two frames. Right after the first, its
 * badges are added, so small that nobody sees them; the browser lays them out in the second, with
 * whatever else has changed by then. Right after that they can be measured and placed: the page is
 * not laid out for our sake alone.
 */
export class Arrivals {
  #waiting: Mark[] = [];
  #isComing = false;
  #gathering = 0;
  /** Badges that come before this time are gathered. */
  #gatherUntil = 0;
  readonly #adding = new Pace();
  readonly #placing = new Pace();

  /**
   * @param isWanted false for a mark that was taken back meanwhile
   * @param onArrival is to place these marks; the page is laid out. Says how many it placed at once
   */
  constructor(
    private readonly isWanted: (mark: Mark) => boolean,
    private readonly onArrival: (marks: readonly Mark[]) => number,
  ) {}

  /** Milliseconds that it took so far. */
  get worked(): number {
    return this.#adding.worked + this.#placing.worked;
  }

  add(mark: Mark): void {
    this.#waiting.push(mark);
  }

  /** No more of those that wait. */
  clear(): void {
    this.#waiting = [];
    clearTimeout(this.#gathering);
  }

  /** Let badges come into the page after the next frame, or when some have gathered. */
  comeSoon(): void {
    if (this.#isComing || this.#waiting.length === 0) return;
    clearTimeout(this.#gathering);
    const wait = this.#gatherUntil - performance.now();
    if (wait > 0 && this.#waiting.length < ENOUGH)
      this.#gathering = window.setTimeout(() => this.comeSoon(), wait);
    else {
      this.#isComing = true;
      afterFrame(() => this.#come());
    }
  }

  #come(): void {
    const size = Math.min(this.#adding.size, this.#placing.size);
    // Meanwhile a passage may have left the page, or its mark was taken back.
    const batch = this.#waiting
      .splice(0, size)
      .filter((mark) => this.isWanted(mark) && mark.passage.element.isConnected);
    if (batch.length === 0) {
      this.#end();
      return;
    }
    this.#adding.time(() => {
      const late = addAll(batch, performance.now() + SLICE_MS);
      this.#waiting.unshift(...late);
      return batch.length - late.length;
    });
    afterFrame(() => {
      const there = batch.filter((mark) => this.isWanted(mark) && mark.badge.host.isConnected);
      if (there.length > 0) {
        this.#placing.time(() => {
          measureAll(there);
          return this.onArrival(there);
        });
      }
      this.#end();
    });
  }

  #end(): void {
    this.#isComing = false;
    if (this.#waiting.length === 0) this.#gatherUntil = performance.now() + GATHER_MS;
    this.comeSoon();
  }
}

/**
 * Reads the layout, then writes.
 * @returns the marks for which there was no time until then; they are not in the page
 */
function addAll(marks: readonly Mark[], until: number): Mark[] {
  const themes = new Map<Element, Theme>();
  const found = marks.map(({ passage }) => themeAt(passage.element, themes));
  for (const [at, { badge }] of marks.entries()) {
    badge.host.dataset.theme = found[at];
    keepInView(badge.host);
  }
  const late = new Set(
    insertHosts(
      marks.map(({ passage, badge }) => ({ passage, host: badge.host })),
      until,
    ),
  );
  for (const mark of marks) {
    if (late.has(mark.badge.host)) continue;
    mark.badge.host.dataset.state = 'measuring';
    mark.isIn = true;
  }
  return marks.filter(({ badge }) => late.has(badge.host));
}

/** Reads only. */
function measureAll(marks: readonly Mark[]): void {
  const measures = measureBadges(marks.map(({ badge }) => badge));
  for (const [at, mark] of marks.entries()) {
    mark.measure = measures[at];
    mark.level = levelOf(mark.passage.element, mark.badge.host);
  }
}
