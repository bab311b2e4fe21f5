/**
 * Gives what comes in batches one by one, to one asker at a time. A generator between the two would
 * go through four promises for each, this through one, and they come by hundreds of thousands.
 * Ending the iteration ends that of the batches.
 */
export class OneByOne<T> implements AsyncIterableIterator<T, undefined> {
  readonly #batches: AsyncIterator<Iterable<T>>;
  #batch: Iterator<T> = [].values();

  constructor(batches: AsyncIterable<Iterable<T>>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    for (;;) {
      const next = this.#batch.next();
      if (!next.done) return next;
      const more = await this.#batches.next();
      if (more.done) return ENDED;
      this.#batch = more.value[Symbol.iterator]();
    }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#batch.return?.();
    this.#batch = [].values();
    await this.#batches.return?.();
    return ENDED;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

const ENDED = { done: true, value: undefined } as const;
