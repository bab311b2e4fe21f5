import type { Job } from '~/lib/store/rows';

/** Over how many milliseconds the rate is an average. */
const RATE_WINDOW = 5_000;

/** Follows the bytes of a job: how many, how fast, how long still. */
export class Progress {
  bytes = 0;
  readonly #totalBytes: number | undefined;
  readonly #now: () => number;
  #rate = 0;
  #markedAt: number;
  #markedBytes = 0;

  /** `now`: milliseconds, on any clock. `totalBytes`: how many there will be, if that is known. */
  constructor(totalBytes: number | undefined, now: () => number) {
    this.#totalBytes = totalBytes;
    this.#now = now;
    this.#markedAt = now();
  }

  /** The same bytes, counted as they are taken. */
  async *follow(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.bytes += chunk.length;
      yield chunk;
    }
  }

  /** What a job tells of it now. */
  get facts(): Pick<Job, 'bytes' | 'totalBytes' | 'rate' | 'secondsLeft'> {
    const elapsed = this.#now() - this.#markedAt;
    const lately = elapsed > 0 ? ((this.bytes - this.#markedBytes) * 1_000) / elapsed : 0;
    const rate = this.#rate === 0 ? lately : (this.#rate + lately) / 2;
    if (elapsed > RATE_WINDOW) {
      this.#rate = rate;
      this.#markedAt = this.#now();
      this.#markedBytes = this.bytes;
    }
    const totalBytes =
      this.#totalBytes === undefined ? undefined : Math.max(this.#totalBytes, this.bytes);
    const left =
      totalBytes === undefined || rate === 0 ? undefined : (totalBytes - this.bytes) / rate;
    return { bytes: this.bytes, totalBytes, rate: Math.round(rate), secondsLeft: left };
  }
}
