/**
 * What the background does from its start to its first answer, in the usual order: `wake` until its
 * code runs, `database` until that is open, `file` until the index file is in memory, `vectors`
 * beside it until the word vectors are, `index` until that is opened, `answer` the first look at a
 * page's passages. `build` comes only where no stored index could be read.
 */
export type StartUpStage = 'wake' | 'database' | 'file' | 'vectors' | 'index' | 'build' | 'answer';

/** One stage: when it began, in milliseconds since the background's start, and how long it took. */
export interface TimedStage {
  stage: StartUpStage;
  began: number;
  ms: number;
}

/** Times the stages of one life of the background. Kept in memory only, and gone with it. */
export class StartUp {
  readonly #now: () => number;
  readonly #timed = new Map<StartUpStage, TimedStage>();

  /** `now`: milliseconds since the background's start. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The code runs: all before was waking up. */
  awake(): void {
    this.#note('wake', 0);
  }

  /** Do the work of a stage. Its first success is timed; later ones are no start any more. */
  async during<Result>(stage: StartUpStage, work: () => Result | Promise<Result>): Promise<Result> {
    const began = this.#now();
    const result = await work();
    this.#note(stage, began);
    return result;
  }

  #note(stage: StartUpStage, began: number): void {
    if (!this.#timed.has(stage)) this.#timed.set(stage, { stage, began, ms: this.#now() - began });
  }

  /** The stages that have ended, in the order in which they began. */
  get stages(): TimedStage[] {
    return [...this.#timed.values()].sort((a, b) => a.began - b.began);
  }
}
