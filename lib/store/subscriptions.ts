import type { ObelusDatabase } from './database.ts';
import type { Subscription } from './rows.ts';

export function allSubscriptions(db: ObelusDatabase): Promise<Subscription[]> {
  return db.getAll('subscriptions');
}

/**
 * Change a subscription in one transaction; returns what it is then. Throws when there is none with
 * this id.
 */
export async function changeSubscription(
  db: ObelusDatabase,
  id: string,
  change: (before: Subscription) => Subscription,
): Promise<Subscription> {
  const transaction = db.transaction('subscriptions', 'readwrite');
  const before = await transaction.store.get(id);
  if (!before) {
    await transaction.done;
    throw new Error(`There is no subscription ${id}.`);
  }
  const after = change(before);
  await transaction.store.put(after);
  await transaction.done;
  return after;
}
