import type { ObelusDatabase } from '~/lib/store/database';
import { saveJob } from '~/lib/store/jobs';
import type { Job } from '~/lib/store/rows';
import { Progress } from './progress.ts';

/** How often a running job's progress is written down, in milliseconds. */
const SAVE_EVERY = 2_000;

export interface RunningJobOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** For the page of technical details. */
  onProblem: (doing: string, error: unknown) => void;
}

/** The job at work: where it is at this moment, which is written down again and again. */
export class RunningJob {
  readonly #db: ObelusDatabase;
  readonly #options: RunningJobOptions;
  readonly #controller = new AbortController();
  readonly #saving: ReturnType<typeof setInterval>;
  readonly #ended: Promise<void>;
  #tellEnd: () => void = () => {};
  #job: Job;
  #progress: Progress | undefined;
  /** While a transaction writes the job together with what it did, nothing else may. */
  #isSealed = false;

  constructor(db: ObelusDatabase, job: Job, options: RunningJobOptions) {
    this.#db = db;
    this.#options = options;
    this.#job = { ...job, attempt: job.attempt + 1, notBefore: undefined, problem: undefined };
    this.#ended = new Promise((resolve) => {
      this.#tellEnd = resolve;
    });
    this.#saving = setInterval(() => {
      if (!this.#isSealed) void this.#saveProgress();
    }, SAVE_EVERY);
  }

  /** With its progress of this moment. */
  get job(): Job {
    return { ...this.#job, ...this.#progress?.facts };
  }

  /** Aborted when the reader, or the end of all, cancels it. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Returns when it has ended and nothing of it is left to be done. */
  cancel(): Promise<void> {
    this.#controller.abort();
    return this.#ended;
  }

  /** Follows bytes from now on, of which there will be so many, if that is known. */
  follow(totalBytes: number | undefined): Progress {
    this.#progress = new Progress(totalBytes);
    return this.#progress;
  }

  /** How many checks were read so far; written down with the next step or in its time. */
  set checks(checks: number) {
    this.#job.checks = checks;
  }

  /** Write down where the job is now. Throws when that cannot be written. */
  async step(change: Partial<Job>): Promise<void> {
    Object.assign(this.#job, change);
    await saveJob(this.#db, { ...this.job, at: this.#options.now() });
  }

  /** The same by whoever writes it in one transaction with what the job did. */
  async stepWithin<Result>(
    change: Partial<Job>,
    write: (job: Job) => Promise<Result>,
  ): Promise<Result> {
    const { now } = this.#options;
    const job: Job = { ...this.job, ...change, secondsLeft: undefined, at: now() };
    this.#isSealed = true;
    try {
      const result = await write(job);
      this.#job = job;
      return result;
    } finally {
      this.#isSealed = false;
    }
  }

  /** Nothing is written down by itself any more. */
  end(): void {
    clearInterval(this.#saving);
    this.#tellEnd();
  }

  async #saveProgress(): Promise<void> {
    const { now, onProblem } = this.#options;
    await saveJob(this.#db, { ...this.job, at: now() }).catch((error) =>
      onProblem('noting the progress', error),
    );
  }
}
