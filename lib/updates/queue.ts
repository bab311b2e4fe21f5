import type { ObelusDatabase } from '~/lib/store/database';
import { completeEdition, latestEditions } from '~/lib/store/editions';
import { collectGarbage, forgetEdition } from '~/lib/store/garbage';
import { currentGeneration } from '~/lib/store/generations';
import { allJobs, enqueue, isFinished, saveJob } from '~/lib/store/jobs';
import type { Problem } from '~/lib/store/problem';
import type { Job, LastUpdate, Subscription } from '~/lib/store/rows';
import { allSubscriptions, changeSubscription } from '~/lib/store/subscriptions';
import { type Delivery, type DeliveryOptions, deliveryOf, outcomesOf } from './bring.ts';
import { writeEdition } from './edition.ts';
import { MAX_ATTEMPTS, problemOf, waitAfter } from './failure.ts';
import { buildGeneration } from './generation.ts';
import { Progress } from './progress.ts';
import { dueAt, isDue, nextWake } from './schedule.ts';
import { Slices } from './slices.ts';

/** What the queue needs from outside. */
export interface QueueOptions extends Omit<DeliveryOptions, 'signal' | 'onTransfer'> {
  database: () => Promise<ObelusDatabase>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** A new generation answers from now on. */
  onSwap: () => Promise<void>;
  /** See to it that `run` is called at this time, even if the background dies before. */
  wakeAt: (time: number | undefined) => void;
  /** Do the work, and see to it that `run` is called again should the background die over it. */
  whileAwake: (work: () => Promise<void>) => Promise<void>;
  /** For the page of technical details. */
  onProblem: (doing: string, error: unknown) => void;
}

interface Current {
  job: Job;
  controller: AbortController;
  progress?: Progress;
  /** While a transaction writes the job together with what it did, nothing else may. */
  isSealed: boolean;
}

/** How often a running job's progress is written down, in milliseconds. */
const SAVE_EVERY = 2_000;

/**
 * Does the work that waits, one job at a time, so that no two updates ever touch each other. Each
 * step is written down: whatever ends the background, the next `run` goes on with what is complete
 * and begins anew with what is not.
 */
export class Queue {
  readonly #options: QueueOptions;
  #running: Promise<void> | undefined;
  /** The job at work, as it is now, and what ends it. */
  #current: Current | undefined;
  #again = false;

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
      });
    return this.#running;
  }

  /** Put work into the queue and begin with it. Returns when it is in the queue. */
  async add(subscription: string | undefined, { asked = true } = {}): Promise<void> {
    const db = await this.#options.database();
    await enqueue(db, { subscription, asked, now: this.#options.now() });
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
    const current = this.#current;
    return current && { ...current.job, ...current.progress?.facts };
  }

  /** End a job, running or not; what answers stays as it is. */
  async cancel(id: number): Promise<void> {
    if (this.#current?.job.id === id) {
      this.#current.controller.abort();
      await this.#running;
      return;
    }
    const db = await this.#options.database();
    const job = await db.get('jobs', id);
    if (!job || isFinished(job)) return;
    await saveJob(db, { ...job, state: 'cancelled' });
    await this.#note(db, job.subscription, (last) => last);
  }

  /** End what is running, for good; a later `run` works again. */
  async stop(): Promise<void> {
    this.#again = false;
    this.#current?.controller.abort();
    await this.#running;
  }

  async #drain(): Promise<void> {
    const { onProblem, wakeAt, now } = this.#options;
    try {
      while (this.#again) {
        this.#again = false;
        const db = await this.#options.database();
        await this.#addDue(db);
        for (let job = await this.#next(db); job; job = await this.#next(db))
          await this.#do(db, job);
        wakeAt(nextWake(await allJobs(db), await allSubscriptions(db), now()));
      }
    } catch (error) {
      onProblem('looking after updates', error);
      wakeAt(now() + RETRY_MS);
    }
  }

  async #addDue(db: ObelusDatabase): Promise<void> {
    const now = this.#options.now();
    const isWaiting = new Set(
      (await allJobs(db)).filter((job) => !isFinished(job)).map((job) => job.subscription),
    );
    for (const subscription of await allSubscriptions(db)) {
      const due = dueAt(subscription, now);
      if (due === undefined || due > now || isWaiting.has(subscription.id)) continue;
      await enqueue(db, { subscription: subscription.id, asked: false, now });
    }
  }

  /** An interrupted job first, then in the order in which they came. */
  async #next(db: ObelusDatabase): Promise<Job | undefined> {
    const now = this.#options.now();
    const open = (await allJobs(db)).filter((job) => !isFinished(job) && isDue(job, now));
    return open.find(({ state }) => state !== 'waiting') ?? open[0];
  }

  async #do(db: ObelusDatabase, job: Job): Promise<void> {
    const { onProblem } = this.#options;
    const controller = new AbortController();
    const begun = { ...job, attempt: job.attempt + 1, notBefore: undefined, problem: undefined };
    this.#current = { job: begun, controller, isSealed: false };
    const saving = setInterval(() => {
      if (!this.#current?.isSealed) void this.#save(db);
    }, SAVE_EVERY);
    try {
      // The background died over it again and again.
      if (job.attempt >= MAX_ATTEMPTS && job.state !== 'waiting') throw new Error('interrupted');
      await this.#step(db, {});
      await this.#work(db, new Slices(controller.signal));
    } catch (error) {
      if (controller.signal.aborted) await this.#cancelled(db);
      else {
        onProblem('updating', error);
        await this.#failed(db, problemOf(error));
      }
    } finally {
      clearInterval(saving);
      this.#current = undefined;
    }
    await this.#options.spool?.clear().catch((error) => onProblem('deleting a file', error));
    await collectGarbage(db, new Slices().pause).catch((error) =>
      onProblem('deleting what is old', error),
    );
  }

  async #work(db: ObelusDatabase, slices: Slices): Promise<void> {
    const { job } = this.#current!;
    const id = job.subscription;
    if (id !== undefined && job.state !== 'building') {
      // What an interrupted attempt left must be gone before the room is asked for.
      if (job.attempt > 1) await collectGarbage(db, slices.pause);
      const subscription = await db.get('subscriptions', id);
      const isNew = subscription ? await this.#bring(db, subscription, slices) : false;
      if (!isNew) return this.#step(db, { state: 'done' });
    }
    await this.#step(db, { state: 'building' });
    const { now, onSwap } = this.#options;
    const done: Job = { ...this.current!, state: 'done', secondsLeft: undefined, at: now() };
    this.#current!.isSealed = true;
    await buildGeneration(db, { now: now(), slices, job: done });
    this.#current!.job = done;
    await onSwap();
  }

  /** Fetch and read; whether there is a new edition then. */
  async #bring(db: ObelusDatabase, subscription: Subscription, slices: Slices): Promise<boolean> {
    const { now } = this.#options;
    const { controller } = this.#current!;
    await this.#step(db, { state: 'fetching' });
    const follow = (totalBytes: number | undefined) => {
      const progress = new Progress(totalBytes, now);
      this.#current!.progress = progress;
      return progress;
    };
    const delivery = await deliveryOf(db, subscription, {
      ...this.#options,
      signal: controller.signal,
      onTransfer: follow,
    });
    if (!delivery) {
      await this.#note(db, subscription.id, (last) => ({ ...last, outcome: 'unchanged' }));
      return false;
    }
    await this.#step(db, { state: 'reading' });
    const progress = follow(delivery.totalBytes);
    const bytes = progress.follow(chunksOf(delivery));
    const { edition, segments, rejected } = await writeEdition(
      db,
      outcomesOf(subscription, { name: delivery.name, bytes }),
      {
        subscription: subscription.id,
        source: delivery.source,
        now: now(),
        slices,
        onChecks: (checks) => {
          this.#current!.job.checks = checks;
        },
      },
    );
    controller.signal.throwIfAborted();
    const last: LastUpdate = {
      at: now(),
      outcome: 'changed',
      checks: edition.checks,
      rejected,
      bytes: progress.bytes,
    };
    const job: Job = { ...this.current!, state: 'building', secondsLeft: undefined, at: now() };
    this.#current!.isSealed = true;
    await completeEdition(db, {
      edition,
      segments,
      job,
      note: (before) => ({ ...before, ...delivery.headers, last }),
    });
    this.#current!.job = job;
    this.#current!.isSealed = false;
    return true;
  }

  /** Write down where the job is now. */
  async #step(db: ObelusDatabase, change: Partial<Job>): Promise<void> {
    Object.assign(this.#current!.job, change);
    await this.#save(db);
  }

  async #save(db: ObelusDatabase): Promise<void> {
    const { current } = this;
    if (!current) return;
    await saveJob(db, { ...current, at: this.#options.now() }).catch((error) =>
      this.#options.onProblem('noting the progress', error),
    );
  }

  async #cancelled(db: ObelusDatabase): Promise<void> {
    const job = this.current!;
    if (job.state === 'done') return;
    // Read to its end but not yet part of what answers: as if it had not come.
    if (job.state === 'building' && job.subscription) await takeBack(db, job.subscription);
    await this.#step(db, { state: 'cancelled', secondsLeft: undefined });
    await this.#note(db, job.subscription, (last) => last);
  }

  async #failed(db: ObelusDatabase, problem: Problem): Promise<void> {
    const { now, random } = this.#options;
    const job = this.current!;
    if (job.state === 'done') return;
    const wait = waitAfter(job.attempt, problem, random());
    const state = wait === undefined ? 'failed' : job.state === 'building' ? 'building' : 'waiting';
    const notBefore = wait === undefined ? undefined : now() + wait;
    await this.#step(db, { state, notBefore, problem, secondsLeft: undefined });
    await this.#note(db, job.subscription, (last) => ({ ...last, outcome: 'failed', problem }));
  }

  /** Note how and when an update ended, so that the next one is a while away; counts of the last good one stay. */
  async #note(
    db: ObelusDatabase,
    id: string | undefined,
    change: (last: LastUpdate) => LastUpdate,
  ): Promise<void> {
    const at = this.#options.now();
    const isThere = id !== undefined && (await db.getKey('subscriptions', id)) !== undefined;
    if (!isThere) return;
    await changeSubscription(db, id, (before) => {
      const { problem: _, ...last } = before.last ?? NO_UPDATE;
      return { ...before, last: { ...change(last), at } };
    });
  }
}

/** After a failure of the queue itself, in milliseconds. */
const RETRY_MS = 300_000;

const NO_UPDATE: LastUpdate = { at: 0, outcome: 'failed', checks: 0, rejected: {}, bytes: 0 };

/** Forget the newest edition of a subscription unless it answers, and fetch it whole next time. */
async function takeBack(db: ObelusDatabase, id: string): Promise<void> {
  const edition = (await latestEditions(db)).get(id);
  const current = await currentGeneration(db);
  if (!edition || current?.parts.some(({ number }) => number === edition.number)) return;
  await forgetEdition(db, edition.number);
  await changeSubscription(db, id, ({ etag: _, lastModified: __, ...rest }) => rest);
}

async function* chunksOf({ bytes }: Delivery): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
