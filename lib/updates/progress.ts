import type { Job } from '~/lib/store/rows';

/** Over how many milliseconds the rate is an average. */
const RATE_WINDOW = 5_000;

/**
 * Follows the bytes of a job: how many, how fast, how long still. By the browser's own clock, which
 * nobody sets: by the device's, an update amid which that is set would seem to stand still or to fly.
 */
export class Progress {
  bytes = 0;
  readonly #totalBytes: number | undefined;
  #rate = 0;
  #markedAt = performance.now();
  #markedBytes = 0;

  /** `totalBytes`: how many there will be, if that is known. */
  constructor(totalBytes: number | undefined) {
    this.#totalBytes = totalBytes;
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
    const now = performance.now();
    const elapsed = now - this.#markedAt;
    const lately = elapsed > 0 ? ((this.bytes - this.#markedBytes) * 1_000) / elapsed : 0;
    const rate = this.#rate === 0 ? lately : (this.#rate + lately) / 2;
    if (elapsed > RATE_WINDOW) {
      this.#rate = rate;
      this.#markedAt = now;
      this.#markedBytes = this.bytes;
    }
    const totalBytes =
      this.#totalBytes === undefined ? undefined : Math.max(this.#totalBytes, this.bytes);
    const left =
      totalBytes === undefined || rate === 0 ? undefined : (totalBytes - this.bytes) / rate;
    return { bytes: this.bytes, totalBytes, rate: Math.round(rate), secondsLeft: left };
  }
}
