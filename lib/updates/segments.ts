import type { Check } from '~/lib/check/check';
import { IndexBuilder } from '~/lib/index/build';
import { runInSlices } from '~/lib/index/steps';
import type { Slices } from './slices.ts';

/** Checks in one file: what a builder holds of them and needs to finish stays below 10 MB. */
const CHECKS_PER_SEGMENT = 10_000;

/** Days are told apart around the world by one at most. */
const DAY_MS = 86_400_000;

/** Makes the index of an edition in several files, so that it never has to be held as a whole. */
export class SegmentWriter {
  readonly #slices: Slices;
  readonly #files: Blob[] = [];
  /** The last day that a check can have been published on, as an ISO date. */
  readonly #lastDay = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  #builder = new IndexBuilder();

  constructor(slices: Slices) {
    this.#slices = slices;
  }

  /**
   * A check from the future counts as undated, or it would be the newest for years; its record
   * keeps the date that its publisher gave.
   */
  async add(check: Check): Promise<void> {
    const isAhead = (check.published ?? '') > this.#lastDay;
    this.#builder.add(isAhead ? { ...check, published: undefined } : check);
    if (this.#builder.size >= CHECKS_PER_SEGMENT) await this.#flush();
  }

  /** The files, to be merged in this order. `retracted`: what they take back from those before. */
  async finish(retracted: Iterable<string>): Promise<Blob[]> {
    if (this.#builder.size > 0) await this.#flush();
    const removing = new IndexBuilder();
    for (const id of retracted) removing.remove(id);
    const first = await runInSlices(removing.finishing(), this.#slices.pause);
    return [new Blob([first]), ...this.#files];
  }

  async #flush(): Promise<void> {
    const file = await runInSlices(this.#builder.finishing(), this.#slices.pause);
    // A blob's bytes are the browser's to keep, not ours.
    this.#files.push(new Blob([file]));
    this.#builder = new IndexBuilder();
  }
}
