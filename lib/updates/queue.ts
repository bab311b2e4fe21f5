import type { ObelusDatabase } from '~/lib/store/database';
import { collectGarbage } from '~/lib/store/garbage';
import { allJobs, enqueue, isFinished } from '~/lib/store/jobs';
import { type Problem, UpdateError } from '~/lib/store/problem';
import type { Job } from '~/lib/store/rows';
import { allSubscriptions } from '~/lib/store/subscriptions';
import { cancelJob, endCancelled, endFailed } from './endings.ts';
import { askedWait, MAX_ATTEMPTS, problemOf } from './failure.ts';
import { RunningJob } from './running-job.ts';
import { dueAt, isDue, isUnread, nextWake } from './schedule.ts';
import { Slices } from './slices.ts';
import { type WorkOptions, work } from './work.ts';

/** What the queue needs from outside. */
export interface QueueOptions extends WorkOptions {
  database: () => Promise<ObelusDatabase>;
  /** From 0 to 1. */
  random: () => number;
  /** See to it that `run` is called at this time, even if the background dies before. */
  wakeAt: (time: number | undefined) => void;
  /** Do the work, and see to it that `run` is called again should the background die over it. */
  whileAwake: (work: () => Promise<void>) => Promise<void>;
  /** The jobs, or what they left, are others now. */
  onChange: () => void;
  /** For the page of technical details. */
  onProblem: (doing: string, error: unknown) => void;
}

/**
 * Does the work that waits, one job at a time, so that no two updates ever touch each other. Each
 * step is written down: whatever ends the background, the next `run` goes on with what is complete
 * and begins anew with what is not.
 */
export class Queue {
  /** Why the queue itself could not go on, where not even that could be written down. */
  problem: Problem | undefined;
  readonly #options: QueueOptions;
  #running: Promise<void> | undefined;
  #current: RunningJob | undefined;
  #again = false;
  #isStopping = false;
  #isUntidy = false;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** Do all that is due. Called again meanwhile, it looks again before it ends. Never rejects. */
  run(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#options
      .whileAwake(() => this.#drain())
      .finally(() => {
        this.#running = undefined;
        // Asked for in the very moment in which it ended.
        if (this.#again) void this.run();
      });
    return this.#running;
  }

  /** Put work into the queue and begin with it. Returns when it is in the queue. */
  async add(
    subscription: string | undefined,
    { asked = true, anew }: { asked?: boolean; anew?: boolean } = {},
  ): Promise<void> {
    const db = await this.#options.database();
    await enqueue(db, { subscription, asked, anew, now: this.#options.now() });
    this.#options.onChange();
    void this.run();
  }

  /** All jobs, the running one with its progress of this moment. */
  async jobs(): Promise<Job[]> {
    const jobs = await allJobs(await this.#options.database());
    const current = this.current;
    return jobs.map((job) => (job.id === current?.id ? current : job));
  }

  /** The running job with its progress of this moment. */
  get current(): Job | undefined {
    return this.#current?.job;
  }

  /** End a job, running or not; what answers stays as it is. */
  async cancel(id: number): Promise<void> {
    const db = await this.#options.database();
    // With nothing awaited in between: a job that has its turn next sees that it was cancelled.
    if (this.#current?.job.id === id) return this.#current.cancel();
    await cancelJob(db, { id }, this.#options.now());
    this.#options.onChange();
    // What it brought is deleted in its turn, for nothing may be written meanwhile.
    this.#isUntidy = true;
    void this.run();
  }

  /**
   * End what is running and begin with nothing else; a later `run` works again, and first deletes
   * what an earlier life of the background left half done.
   */
  async stop(): Promise<void> {
    this.#again = false;
    this.#isUntidy = true;
    this.#isStopping = true;
    void this.#current?.cancel();
    await this.#running;
    this.#isStopping = false;
  }

  async #drain(): Promise<void> {
    const { onProblem, onChange, wakeAt, now } = this.#options;
    try {
      while (this.#again) {
        this.#again = false;
        const db = await this.#options.database();
        if (this.#isUntidy) await this.#tidy(db);
        await this.#addDue(db);
        for (let job = await this.#next(db); job; job = await this.#next(db))
          await this.#do(db, job);
        wakeAt(nextWake(await allJobs(db), await allSubscriptions(db), now()));
      }
      this.problem = undefined;
    } catch (error) {
      onProblem('looking after updates', error);
      this.problem = problemOf(error);
      wakeAt(now() + RETRY_MS);
      onChange();
    }
  }

  async #addDue(db: ObelusDatabase): Promise<void> {
    const now = this.#options.now();
    // In their order, so that of each subscription the latest counts.
    const latest = new Map((await allJobs(db)).map((job) => [job.subscription, job]));
    for (const subscription of await allSubscriptions(db)) {
      const job = latest.get(subscription.id);
      if (job && !isFinished(job)) continue;
      const due = dueAt(subscription, now);
      const isTime = due !== undefined && due <= now;
      if (!isTime && !isUnread(subscription, job)) continue;
      await enqueue(db, { subscription: subscription.id, asked: false, now });
    }
  }

  /** An interrupted job first, then in the order in which they came. */
  async #next(db: ObelusDatabase): Promise<Job | undefined> {
    const now = this.#options.now();
    const open = (await allJobs(db)).filter((job) => !isFinished(job) && isDue(job, now));
    // Looked at last: it may have been stopped while the jobs were read.
    if (this.#isStopping) return undefined;
    return open.find(({ state }) => state !== 'waiting') ?? open[0];
  }

  async #do(db: ObelusDatabase, job: Job): Promise<void> {
    const { now, random, onProblem, onChange } = this.#options;
    const running = new RunningJob(db, job, this.#options);
    this.#current = running;
    try {
      // The reader may have cancelled it in the moment in which it was chosen.
      const stored = await db.get('jobs', job.id);
      if (!stored || isFinished(stored)) return;
      // The background died over it again and again.
      if (job.attempt >= MAX_ATTEMPTS && job.state !== 'waiting') throw new Error('interrupted');
      await running.step({});
      onChange();
      await work(db, running, this.#options);
    } catch (error) {
      if (running.signal.aborted) await endCancelled(db, running, now());
      else {
        onProblem('updating', error);
        const problem = problemOf(error);
        // What was half written takes the room that the note of the failure needs.
        if (problem.code === 'space') await this.#tidy(db);
        const asked = askedWait(error, now());
        const rejected = error instanceof UpdateError ? error.rejected : undefined;
        await endFailed(db, running, { problem, rejected, asked, now: now(), random: random() });
      }
    } finally {
      running.end();
      this.#current = undefined;
    }
    onChange();
    await this.#tidy(db);
  }

  /** Delete whatever an update left that nothing needs. */
  async #tidy(db: ObelusDatabase): Promise<void> {
    const { spool, onProblem } = this.#options;
    this.#isUntidy = false;
    await spool?.clear().catch((error) => onProblem('deleting a file', error));
    await collectGarbage(db, new Slices().pause).catch((error) =>
      onProblem('deleting what is old', error),
    );
  }
}

/** After a failure of the queue itself, in milliseconds. */
const RETRY_MS = 300_000;
