/** Longest wait, in milliseconds: an answer that never comes must not hold up all updates. */
const LONGEST_MS = 30_000;

/** Knows which answers are being given, so that what they read is not deleted before they are. */
export class UnderWay {
  readonly #ends = new Set<Promise<void>>();

  /** Give an answer; it is under way from this call until the promise is settled. */
  during<Result>(answer: () => Promise<Result>): Promise<Result> {
    const result = answer();
    const end = result.then(noMatter, noMatter).then(() => {
      this.#ends.delete(end);
    });
    this.#ends.add(end);
    return result;
  }

  /**
   * Returns when all that are under way now have ended, or are not waited for any longer; those
   * that begin meanwhile are others' business.
   */
  async ended(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_MS);
    });
    await Promise.race([Promise.all(this.#ends), tooLong]);
    clearTimeout(timer);
  }
}

function noMatter(): void {}
