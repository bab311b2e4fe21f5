import { attempt } from '~/lib/page/attempt';
import { isConnected } from '~/lib/page/dom';
import { sliceMs, ThreadTime } from '~/lib/page/thread-time';
import { afterFrame, whenLoaded } from '~/lib/page/watch';
import { showMeasuring } from './badge.ts';
import { keepInView } from './host-position.ts';
import { insertHosts } from './insertion.ts';
import type { Mark } from './mark.ts';
import { type Theme, themeAt } from './theme.ts';

/** Badges that come together: each batch is two layouts of the page, however many they are. */
const BATCH = 16;
/** After the first, badges are gathered so long unless they fill a batch. */
const GATHER_MS = 200;

/**
 * Brings badges into the page, in batches. A batch takes two frames. Right after the first, its
 * badges are added, so small that nobody sees them; the browser lays them out in the second, with
 * whatever else has changed by then. Right after that they can be measured and placed: the page is
 * not laid out for our sake alone.
 */
export class Arrivals {
  #waiting: Mark[] = [];
  #isEarly = true;
  #areComing = false;
  #gathering = 0;
  /** Badges that come before this time are gathered. */
  #gatherUntil = 0;
  readonly #time = new ThreadTime();

  /**
   * @param isWanted false for a mark that was taken back meanwhile
   * @param onArrival is to place these marks; the page is laid out. Says how many it placed at once
   * @param onFault hears of what went wrong with a mark, which does not come; the others do
   */
  constructor(
    private readonly isWanted: (mark: Mark) => boolean,
    private readonly onArrival: (marks: readonly Mark[]) => number,
    private readonly onFault: (error: unknown, mark?: Mark) => void,
  ) {
    whenLoaded(() => {
      this.#isEarly = false;
      this.comeSoon();
    });
  }

  /** Milliseconds that it took so far. */
  get worked(): number {
    return this.#time.spent;
  }

  /** Whether badges of ours leave the page to be laid out anew with one of the next frames. */
  get areComing(): boolean {
    return this.#areComing;
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
    if (this.#isEarly || this.#areComing || this.#waiting.length === 0) return;
    clearTimeout(this.#gathering);
    const wait = this.#gatherUntil - performance.now();
    if (wait > 0 && this.#waiting.length < BATCH)
      this.#gathering = window.setTimeout(() => this.comeSoon(), wait);
    else {
      this.#areComing = true;
      afterFrame(() => this.#come());
    }
  }

  /** Right after a frame. */
  #come(): void {
    // Meanwhile a passage may have left the page, or its mark was taken back.
    const batch = this.#waiting
      .splice(0, BATCH)
      .filter((mark) => this.isWanted(mark) && isConnected(mark.passage.element));
    if (batch.length === 0) {
      this.#end();
      return;
    }
    this.#time.measure(() => {
      // The other half: what is looked at is so again behind the change.
      const late = this.#bring(batch, performance.now() + sliceMs() / 2);
      this.#waiting.unshift(...late);
      return batch.length - late.length;
    });
    afterFrame(() => {
      const there = batch.filter((mark) => this.isWanted(mark) && mark.badge.host.isConnected);
      const arrive = () => this.#time.measure(() => this.onArrival(there));
      if (there.length > 0) attempt(arrive, this.onFault);
      afterFrame(() => this.#end());
    });
  }

  /**
   * Put marks into the page, those that do not come together one by one.
   * @returns the marks for which there was no time until then
   */
  #bring(marks: readonly Mark[], until = Number.POSITIVE_INFINITY): readonly Mark[] {
    try {
      return addAll(marks, until);
    } catch (error) {
      const missing = marks.filter(({ since }) => since === undefined);
      for (const { badge } of missing) badge.host.remove();
      if (marks.length > 1) for (const mark of missing) this.#bring([mark]);
      else this.onFault(error, marks[0]);
      return [];
    }
  }

  /** Right after a frame. */
  #end(): void {
    if (this.#waiting.length > 0) this.#come();
    else {
      this.#areComing = false;
      this.#gatherUntil = performance.now() + GATHER_MS;
    }
  }
}

/**
 * Reads the layout, then writes.
 * @returns the marks for which there was no time until then; they are not in the page
 */
function addAll(marks: readonly Mark[], until: number): Mark[] {
  const themes = new Map<Element, Theme>();
  const found = marks.map(({ passage }) => themeAt(passage.element, themes));
  for (const [at, { badge }] of marks.entries()) badge.host.dataset.theme = found[at];
  const late = new Set(insertHosts(marks, until));
  for (const mark of marks) {
    if (late.has(mark.badge.host)) continue;
    showMeasuring(mark.badge);
    keepInView(mark.badge.host);
    mark.since = performance.now();
  }
  return marks.filter(({ badge }) => late.has(badge.host));
}
