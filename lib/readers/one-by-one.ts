/**
 * Gives what comes in batches one by one, to one asker at a time. They come by hundreds of
 * thousands: a generator between the two, and another at every level above, would each make promises
 * of its own for every one.
 * Ending the iteration ends that of the batches.
 */
export class OneByOne<T> implements AsyncIterableIterator<T, undefined> {
  readonly #batches: AsyncIterator<Iterable<T>>;
  #batch: Iterator<T> = [].values();

  constructor(batches: AsyncIterable<Iterable<T>>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const next = this.#batch.next();
    return next.done ? this.#nextInBatches() : Promise.resolve(next);
  }

  async #nextInBatches(): Promise<IteratorResult<T, undefined>> {
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
