import type { ObelusDatabase } from '~/lib/store/database';
import { isFinished } from '~/lib/store/jobs';
import type { Problem } from '~/lib/store/problem';
import { isOwn, type Job, type LastUpdate, type Subscription } from '~/lib/store/rows';
import { changeIfThere } from '~/lib/store/subscriptions';
import { writing } from '~/lib/store/writing';
import { waitAfter } from './failure.ts';
import type { RunningJob } from './running-job.ts';

/** The reader ended the running job. `now` in milliseconds since 1970. */
export async function endCancelled(
  db: ObelusDatabase,
  running: RunningJob,
  now: number,
): Promise<void> {
  if (running.job.state === 'done') return;
  await running.stepWithin({ state: 'cancelled' }, (job) => cancelJob(db, job, now));
}

/**
 * The reader ended a job, before it began, amid it or while it waited: what answers stays as it is,
 * and what was read but does not answer is as if it had not come. All of it in one transaction, so
 * that a build under way, also another job's, swaps before it or finds the edition gone
 * (`completeGeneration`). `progress`: how far the job is, where that is not written down.
 */
export async function cancelJob(
  db: ObelusDatabase,
  { id, ...progress }: Pick<Job, 'id'> & Partial<Job>,
  now: number,
): Promise<void> {
  const transaction = cancelling(db);
  const jobs = transaction.objectStore('jobs');
  const subscriptions = transaction.objectStore('subscriptions');
  const job = await jobs.get(id);
  if (!job || isFinished(job)) return;
  await jobs.put({ ...job, ...progress, state: 'cancelled' });
  const subscription = await subscriptions.get(job.subscription ?? '');
  if (subscription) {
    const before =
      job.state === 'building' ? await takenBack(transaction, job, subscription) : subscription;
    await subscriptions.put(ended(before, now, (last) => ({ ...last, outcome: 'cancelled' })));
  }
  await transaction.done;
}

function cancelling(db: ObelusDatabase) {
  return writing(db, ['jobs', 'subscriptions', 'editions', 'generations', 'pointers']);
}

/**
 * Forget the edition that a job brought unless it answers; the subscription then, to be fetched whole
 * next time, of which is told what answers. What is the reader's own is not taken back: it may be
 * nowhere else. What else stands under the edition's number is garbage from then on.
 */
async function takenBack(
  transaction: ReturnType<typeof cancelling>,
  job: Job,
  subscription: Subscription,
): Promise<Subscription> {
  const editions = transaction.objectStore('editions');
  const isOfSame = (one: { subscription?: string }) => one.subscription === subscription.id;
  const edition = (await editions.getAll()).findLast(isOfSame);
  const current = (await transaction.objectStore('pointers').get('current')) ?? 0;
  const generation = await transaction.objectStore('generations').get(current);
  const part = generation?.parts.find(isOfSame);
  if (isOwn(subscription) || !edition || part?.number === edition.number) return subscription;
  // The newest edition is then a later job's.
  const others = (await transaction.objectStore('jobs').getAll()).filter(isOfSame);
  if (others.some(({ id, state }) => id > job.id && state === 'building')) return subscription;
  const answering = part && (await editions.get(part.number));
  await editions.delete(edition.number);
  const { etag: _, lastModified: __, last = NO_UPDATE, ...rest } = subscription;
  return { ...rest, last: answering ? { ...last, checks: answering.checks } : NO_UPDATE };
}

/** How a job failed. */
interface Failure {
  problem: Problem;
  /** What there was instead of checks, by reason. */
  rejected: LastUpdate['rejected'] | undefined;
  /** How long the server asked us to wait, in milliseconds. */
  asked: number;
  /** Milliseconds since 1970. */
  now: number;
  /** From 0 to 1. */
  random: number;
}

/** A job failed: it is tried again later where that may help. */
export async function endFailed(
  db: ObelusDatabase,
  running: RunningJob,
  failure: Failure,
): Promise<void> {
  const { state, subscription } = running.job;
  if (state === 'done') return;
  const { problem, rejected, now } = failure;
  const wait = waitAfter(running.job, failure);
  await running.step({
    state: wait === undefined ? 'failed' : state === 'building' ? 'building' : 'waiting',
    notBefore: wait === undefined ? undefined : now + wait,
    problem,
    secondsLeft: undefined,
  });
  await noteOutcome(db, subscription, now, (last) => ({
    ...last,
    outcome: 'failed',
    problem,
    // Beside checks that still answer, their own counts stand.
    rejected: (last.checks === 0 && rejected) || last.rejected,
  }));
}

const NO_UPDATE: LastUpdate = { at: 0, outcome: 'failed', checks: 0, rejected: {}, bytes: 0 };

/**
 * Note how and when an update ended, so that the next one is a while away; counts of the last good
 * one stay. Of a subscription that is gone nothing is noted.
 */
export async function noteOutcome(
  db: ObelusDatabase,
  id: string | undefined,
  at: number,
  change: (last: LastUpdate) => LastUpdate,
): Promise<void> {
  if (id === undefined) return;
  await changeIfThere(db, id, (before) => ended(before, at, change));
}

function ended(
  subscription: Subscription,
  at: number,
  change: (last: LastUpdate) => LastUpdate,
): Subscription {
  const { problem: _, ...last } = subscription.last ?? NO_UPDATE;
  return { ...subscription, last: { ...change(last), at } };
}
