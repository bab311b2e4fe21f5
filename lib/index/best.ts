/**
 * Keeps the best few of many scored checks: a heap with the worst of them on top. Of equal scores
 * the lower check number is better.
 */
export class Best {
  readonly #scores: Float64Array;
  readonly #checks: Uint32Array;
  #size = 0;

  constructor(private readonly limit: number) {
    this.#scores = new Float64Array(limit);
    this.#checks = new Uint32Array(limit);
  }

  /** What a score, which is never below 0, must reach to be kept. */
  get floor(): number {
    return this.#size < this.limit ? 0 : (this.#scores[0] ?? Number.POSITIVE_INFINITY);
  }

  offer(check: number, score: number): void {
    if (this.#size < this.limit) this.#rise(this.#size++, check, score);
    else if (this.limit > 0 && this.#isWorse(0, check, score)) this.#sink(check, score);
  }

  /** What was kept, best first; nothing is kept any more. */
  take(): { check: number; score: number }[] {
    const taken: { check: number; score: number }[] = new Array(this.#size);
    for (let at = this.#size - 1; at >= 0; at--) {
      taken[at] = { check: this.#checks[0]!, score: this.#scores[0]! };
      this.#size = at;
      this.#sink(this.#checks[at]!, this.#scores[at]!);
    }
    return taken;
  }

  /** Whether the one at a place is worse than another. */
  #isWorse(at: number, check: number, score: number): boolean {
    const own = this.#scores[at]!;
    return own < score || (own === score && this.#checks[at]! > check);
  }

  #put(at: number, check: number, score: number): void {
    this.#scores[at] = score;
    this.#checks[at] = check;
  }

  #rise(from: number, check: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (this.#isWorse(parent, check, score)) break;
      this.#put(at, this.#checks[parent]!, this.#scores[parent]!);
      at = parent;
    }
    this.#put(at, check, score);
  }

  #sink(check: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (right < this.#size && this.#isWorse(right, this.#checks[child]!, this.#scores[child]!)) {
        child = right;
      }
      if (!this.#isWorse(child, check, score)) break;
      this.#put(at, this.#checks[child]!, this.#scores[child]!);
      at = child;
    }
    this.#put(at, check, score);
  }
}
