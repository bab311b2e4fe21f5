import type { Check } from '~/lib/check/check';
import { IndexBuilder } from '~/lib/index/build';
import { runInSlices } from '~/lib/index/steps';
import type { Slices } from './slices.ts';

/** Checks in one file: what a builder holds of them and needs to finish stays below 10 MB. */
const CHECKS_PER_SEGMENT = 10_000;

/** Makes the index of an edition in several files, so that it never has to be held as a whole. */
export class SegmentWriter {
  readonly #slices: Slices;
  readonly #files: Blob[] = [];
  #builder = new IndexBuilder();

  constructor(slices: Slices) {
    this.#slices = slices;
  }

  async add(check: Check): Promise<void> {
    this.#builder.add(check);
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
