import { isFinished } from '~/lib/store/jobs';
import type { Job, Subscription } from '~/lib/store/rows';

const HOUR = 3_600_000;

/** No job waits longer (`waitAfter`); a later time was noted by a clock that has been set back since. */
const LONGEST_WAIT = 48 * HOUR;

/**
 * When a subscription is to be asked for news, in milliseconds since 1970; `undefined` when only the
 * reader's click does. A last update in the future, after the clock was set back, counts as none.
 */
export function dueAt(subscription: Subscription, now: number): number | undefined {
  const { kind, on, refreshHours, last } = subscription;
  if (kind !== 'feed' || !on || refreshHours === 0) return undefined;
  if (!last || last.at > now + HOUR) return now;
  return last.at + refreshHours * HOUR;
}

/**
 * Whether something of the reader's own waits that no job has tried to read: the background died
 * between keeping it and putting the work into the queue. `job`: the subscription's latest.
 */
export function isUnread(subscription: Subscription, job: Job | undefined): boolean {
  return subscription.upload !== undefined && (!job || job.state === 'done');
}

/** Whether a job may begin. A time that lies too far ahead is a clock's mistake. */
export function isDue({ notBefore }: Job, now: number): boolean {
  return notBefore === undefined || notBefore <= now || notBefore > now + LONGEST_WAIT;
}

/** When the queue has to be looked at next; `undefined` when nothing is to come. */
export function nextWake(
  jobs: readonly Job[],
  subscriptions: readonly Subscription[],
  now: number,
): number | undefined {
  const times = [
    ...jobs.filter((job) => !isFinished(job)).map(({ notBefore }) => notBefore ?? now),
    ...subscriptions.map((subscription) => dueAt(subscription, now)),
  ].filter((time) => time !== undefined);
  return times.length > 0 ? Math.max(now, Math.min(...times)) : undefined;
}
