import { browser } from 'wxt/browser';
import type { Format } from '~/lib/readers/detect';
import { DATABASE_NAME, type ObelusDatabase, STARTER } from '~/lib/store/database';
import { allDismissals, dismiss, undoDismissal } from '~/lib/store/dismissals';
import type { Dismissal, Job, Subscription } from '~/lib/store/rows';
import { allSubscriptions, changeSubscription } from '~/lib/store/subscriptions';
import {
  feedFrom,
  fileFrom,
  inOrder,
  type SubscriptionDraft,
  type SubscriptionPatch,
} from '~/lib/updates/subscription';
import type { Engine } from './engine.ts';

/** Answers what our pages ask of subscriptions, jobs and dismissals. */
export class Updates {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async subscriptions(): Promise<Subscription[]> {
    return inOrder(await allSubscriptions(await this.#db()));
  }

  async add(draft: SubscriptionDraft): Promise<Subscription> {
    const db = await this.#db();
    const subscription = feedFrom(draft, Date.now());
    await db.put('subscriptions', subscription);
    return subscription;
  }

  async addFile(file: { upload: number; name: string; format?: Format }): Promise<Subscription> {
    const db = await this.#db();
    const subscription = fileFrom(file, Date.now());
    await db.put('subscriptions', subscription);
    return subscription;
  }

  async change({ id, patch }: { id: string; patch: SubscriptionPatch }): Promise<Subscription> {
    return changeSubscription(await this.#db(), id, (before) => ({ ...before, ...patch }));
  }

  async remove(id: string): Promise<void> {
    if (id === STARTER) throw new Error('the starter set can only be switched off');
    await (await this.#db()).delete('subscriptions', id);
  }

  async refresh(_id?: string): Promise<void> {}

  async jobs(): Promise<Job[]> {
    return (await this.#db()).getAll('jobs');
  }

  async cancel(_id: number): Promise<void> {}

  async dismissals(): Promise<Dismissal[]> {
    return allDismissals(await this.#db());
  }

  async dismiss(match: { check: string; text: string }): Promise<Dismissal> {
    return dismiss(await this.#db(), match, Date.now());
  }

  async undoDismissal(id: string): Promise<void> {
    await undoDismissal(await this.#db(), id);
  }

  async eraseAll(): Promise<void> {
    const db = await this.#db();
    db.close();
    this.#engine.forget();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(DATABASE_NAME);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await browser.storage.local.clear();
  }

  async #db(): Promise<ObelusDatabase> {
    return (await this.#engine.ready()).db;
  }
}
