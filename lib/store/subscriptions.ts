import type { ObelusDatabase } from './database.ts';
import { enqueueIn, type JobRequest } from './jobs.ts';
import type { Subscription } from './rows.ts';
import { writing } from './writing.ts';

/** Of a feed whose last answer says nothing of the next. */
export const NO_HEADERS = { etag: undefined, lastModified: undefined };

/** Whether the headers of one's answer hold for the other: it is the same document, read in the same form. */
export function isSameSource(
  one: Pick<Subscription, 'url' | 'format'>,
  other: Pick<Subscription, 'url' | 'format'>,
): boolean {
  return one.url === other.url && one.format === other.format;
}

/** All subscriptions, on or off, by id. */
export function allSubscriptions(db: ObelusDatabase): Promise<Subscription[]> {
  return db.getAll('subscriptions');
}

/** Keep a new subscription, or one that is known anew, together with the job that reads it. */
export async function keepSubscription(
  db: ObelusDatabase,
  id: string,
  make: (known: Subscription | undefined) => Subscription,
  job: JobRequest,
): Promise<Subscription> {
  const transaction = writing(db, ['subscriptions', 'jobs']);
  const subscriptions = transaction.objectStore('subscriptions');
  const subscription = make(await subscriptions.get(id));
  await subscriptions.put(subscription);
  await enqueueIn(transaction.objectStore('jobs'), job);
  await transaction.done;
  return subscription;
}

/** As `changeIfThere`. Throws when there is none with this id. */
export async function changeSubscription(
  ...request: Parameters<typeof changeIfThere>
): Promise<Subscription> {
  const after = await changeIfThere(...request);
  if (!after) throw new Error(`There is no subscription ${request[1]}.`);
  return after;
}

/**
 * Change a subscription in one transaction, with the job that the change needs; returns what it is
 * then, or `undefined` when there is none with this id any more.
 */
export async function changeIfThere(
  db: ObelusDatabase,
  id: string,
  change: (before: Subscription) => Subscription,
  job?: JobRequest,
): Promise<Subscription | undefined> {
  const transaction = writing(db, ['subscriptions', 'jobs']);
  const subscriptions = transaction.objectStore('subscriptions');
  const before = await subscriptions.get(id);
  if (!before) return undefined;
  const after = change(before);
  await subscriptions.put(after);
  if (job) await enqueueIn(transaction.objectStore('jobs'), job);
  await transaction.done;
  return after;
}

/** Remove a subscription together with `job`, which makes an index without it. */
export async function removeSubscription(
  db: ObelusDatabase,
  id: string,
  job: JobRequest,
): Promise<void> {
  const transaction = writing(db, ['subscriptions', 'jobs']);
  await transaction.objectStore('subscriptions').delete(id);
  await enqueueIn(transaction.objectStore('jobs'), job);
  await transaction.done;
}
