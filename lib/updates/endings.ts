import type { ObelusDatabase } from '~/lib/store/database';
import { latestEditions } from '~/lib/store/editions';
import { forgetEdition } from '~/lib/store/garbage';
import { currentGeneration } from '~/lib/store/generations';
import type { Problem } from '~/lib/store/problem';
import { isOwn, type LastUpdate } from '~/lib/store/rows';
import { changeIfThere } from '~/lib/store/subscriptions';
import { waitAfter } from './failure.ts';
import type { RunningJob } from './running-job.ts';

/** The reader ended a job: what answers stays as it is. `now` in milliseconds since 1970. */
export async function endCancelled(
  db: ObelusDatabase,
  running: RunningJob,
  now: number,
): Promise<void> {
  const { state, subscription } = running.job;
  if (state === 'done') return;
  // Read to its end but not yet part of what answers: as if it had not come.
  if (state === 'building' && subscription) await takeBack(db, subscription);
  await running.step({ state: 'cancelled', secondsLeft: undefined });
  await noteCancelled(db, subscription, now);
}

/** Note that the reader ended an update, before it began or amid it. */
export function noteCancelled(
  db: ObelusDatabase,
  id: string | undefined,
  now: number,
): Promise<void> {
  return noteOutcome(db, id, now, (last) => ({ ...last, outcome: 'cancelled' }));
}

/** How a job failed. */
interface Failure {
  problem: Problem;
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
  const { problem, now } = failure;
  const wait = waitAfter(running.job, failure);
  await running.step({
    state: wait === undefined ? 'failed' : state === 'building' ? 'building' : 'waiting',
    notBefore: wait === undefined ? undefined : now + wait,
    problem,
    secondsLeft: undefined,
  });
  await noteOutcome(db, subscription, now, (last) => ({ ...last, outcome: 'failed', problem }));
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
  await changeIfThere(db, id, (before) => {
    const { problem: _, ...last } = before.last ?? NO_UPDATE;
    return { ...before, last: { ...change(last), at } };
  });
}

/**
 * Forget the newest edition of a feed unless it answers, and fetch it whole next time; what is told
 * of it is again what answers. What is the reader's own is not taken back: it may be nowhere else.
 */
async function takeBack(db: ObelusDatabase, id: string): Promise<void> {
  const subscription = await db.get('subscriptions', id);
  const edition = (await latestEditions(db)).get(id);
  const part = (await currentGeneration(db))?.parts.find((one) => one.subscription === id);
  if (!subscription || isOwn(subscription) || !edition || part?.number === edition.number) return;
  const answering = part && (await db.get('editions', part.number));
  await forgetEdition(db, edition.number);
  await changeIfThere(db, id, ({ etag: _, lastModified: __, last, ...rest }) => ({
    ...rest,
    last: answering ? { ...(last ?? NO_UPDATE), checks: answering.checks } : NO_UPDATE,
  }));
}
