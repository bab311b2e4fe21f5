import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { announceChange } from '~/lib/protocol/client';
import type { Format } from '~/lib/readers/detect';
import { forgetPrivateSites } from '~/lib/settings/private-sites';
import { DATABASE_NAME, type ObelusDatabase, STARTER } from '~/lib/store/database';
import { allDismissals, dismiss, undoDismissal } from '~/lib/store/dismissals';
import { everyStep } from '~/lib/store/every-step';
import { forgetPrivateDismissals } from '~/lib/store/private-dismissals';
import type { Problem } from '~/lib/store/problem';
import { type Dismissal, isOwn, type Job, type Subscription } from '~/lib/store/rows';
import {
  allSubscriptions,
  changeSubscription,
  keepSubscription,
  removeSubscription,
} from '~/lib/store/subscriptions';
import { digestOf } from '~/lib/store/uploads';
import type { BuiltGeneration } from '~/lib/updates/generation';
import { keepChecksOfPage } from '~/lib/updates/keep-checks';
import { Queue } from '~/lib/updates/queue';
import {
  feedFrom,
  fileFrom,
  inOrder,
  originPattern,
  PAGES,
  type SubscriptionDraft,
  type SubscriptionPatch,
} from '~/lib/updates/subscription';
import type { Engine } from './engine.ts';
import { newReviews } from './offered-reviews.ts';
import { renewPages } from './renewal.ts';
import { fileSpool } from './spool.ts';
import { packagedPack } from './starter-pack.ts';
import { isAlarmSet, wakeAt, whileAwake } from './wakefulness.ts';

/** Does what our pages ask of subscriptions, jobs and dismissals. */
export class Updates {
  readonly #engine: Engine;
  readonly #queue: Queue;

  constructor(engine: Engine, onProblem: (doing: string, error: unknown) => void) {
    this.#engine = engine;
    this.#queue = new Queue({
      database: async () => (await engine.ready()).db,
      fetch: (...request) => fetch(...request),
      isAllowed: (url) => browser.permissions.contains({ origins: [originPattern(url)] }),
      starterPack: packagedPack,
      spool: fileSpool,
      now: Date.now,
      random: Math.random,
      onSwap: (built) => this.#swapped(built),
      wakeAt,
      whileAwake,
      onChange: announceChange,
      onProblem,
    });
  }

  /** Go on with what is due; see `Queue`. */
  run(): Promise<void> {
    return this.#queue.run();
  }

  /** Look after the queue if nobody would: the browser may have lost the alarm. */
  async runUnlessAlarmSet(): Promise<void> {
    if (!(await isAlarmSet())) await this.run();
  }

  /** Build the index anew from what is stored. */
  rebuild(): Promise<void> {
    return this.#queue.add(undefined);
  }

  /** Why no update can be done, where not even that could be written down. */
  get problem(): Problem | undefined {
    return this.#queue.problem;
  }

  /** The job at work. */
  get current(): Job | undefined {
    return this.#queue.current;
  }

  async subscriptions(): Promise<Subscription[]> {
    return inOrder(await allSubscriptions(await this.#engine.database()));
  }

  async add(draft: SubscriptionDraft): Promise<Subscription> {
    const db = await this.#engine.database();
    const feed = feedFrom(draft, Date.now());
    // The same address again: what is known of it stays, what the reader chose is new. It is fetched
    // whole, because it may have to be read in another form.
    const { addedAt, ...choices } = feed;
    const make = ({ etag: _, lastModified: __, ...known }: Partial<Subscription> = {}) => ({
      addedAt,
      ...known,
      ...choices,
    });
    return this.#keep(db, feed.id, make);
  }

  async addFile(file: { upload: number; name: string; format?: Format }): Promise<Subscription> {
    const db = await this.#engine.database();
    const upload = await db.get('uploads', file.upload);
    if (!upload) throw new Error('There is no such file.');
    const added = fileFrom({ ...file, digest: await digestOf(upload.file) }, Date.now());
    // The same file again: what is known of it stays, and it is read anew.
    const { id, name, format, upload: waiting } = added;
    const make = (known?: Subscription) => ({
      ...added,
      ...known,
      ...{ name, format, upload: waiting, on: true },
    });
    return this.#keep(db, id, make);
  }

  async #keep(
    db: ObelusDatabase,
    id: string,
    make: (known?: Subscription) => Subscription,
  ): Promise<Subscription> {
    const now = Date.now();
    const job = { subscription: id, asked: true, anew: true, now };
    const subscription = await keepSubscription(db, id, make, job);
    this.#goOn();
    return subscription;
  }

  /** What the queue holds, or what it works on, was changed here. */
  #goOn(): void {
    announceChange();
    void this.run();
  }

  async change({ id, patch }: { id: string; patch: SubscriptionPatch }): Promise<Subscription> {
    const db = await this.#engine.database();
    const { on, languages, publishersOff } = patch;
    const isOther = (on ?? languages ?? publishersOff) !== undefined;
    const subscription = await changeSubscription(
      db,
      id,
      (before) => ({ ...before, ...patch }),
      isOther ? { asked: true, now: Date.now() } : undefined,
    );
    this.#goOn();
    return subscription;
  }

  async remove(id: string): Promise<void> {
    if (id === STARTER) throw new Error('the starter set can only be switched off');
    const db = await this.#engine.database();
    await removeSubscription(db, id, { asked: true, now: Date.now() });
    for (const job of await this.#queue.jobs()) {
      if (job.subscription === id) await this.#queue.cancel(job.id);
    }
    this.#goOn();
  }

  /**
   * Ask those that can bring something: feeds, files not read yet, the starter set. Of all also what
   * was chosen of them counts anew, though they bring nothing: an import may have changed it.
   */
  async refresh(id?: string): Promise<void> {
    for (const subscription of await this.subscriptions()) {
      const { on, upload } = subscription;
      const isWanted = id === undefined ? on : id === subscription.id;
      if (isWanted && (!isOwn(subscription) || upload !== undefined)) {
        await this.#queue.add(subscription.id);
      }
    }
    if (id === undefined) await this.rebuild();
  }

  /** The reader gave access to hosts: feeds that failed for want of it are fetched now. */
  async goOnWhereAllowed(): Promise<void> {
    for (const { id, on, last } of await this.subscriptions()) {
      if (on && last?.problem?.code === 'permission') await this.#queue.add(id);
    }
  }

  /** Keep what the page in a tab offers; returns how many checks that are. */
  async keepReviews(tabId: number): Promise<number> {
    const checks = await newReviews(this.#engine, tabId);
    if (checks.length === 0) return 0;
    await keepChecksOfPage(await this.#engine.database(), checks, Date.now());
    await this.#queue.add(PAGES, { anew: true });
    return checks.length;
  }

  jobs(): Promise<Job[]> {
    return this.#queue.jobs();
  }

  cancel(id: number): Promise<void> {
    return this.#queue.cancel(id);
  }

  async dismissals(): Promise<Dismissal[]> {
    return allDismissals(await this.#engine.database());
  }

  async dismiss(match: { check: string; text: string }): Promise<Dismissal> {
    const dismissal = await dismiss(await this.#engine.database(), match, Date.now());
    announceChange();
    return dismissal;
  }

  async undoDismissal(id: string): Promise<void> {
    await undoDismissal(await this.#engine.database(), id);
    announceChange();
  }

  eraseAll(): Promise<void> {
    return everyStep([
      () => this.#queue.stop(),
      () => this.#engine.close(),
      () => deleteDB(DATABASE_NAME),
      // With the settings the key.
      () => browser.storage.local.clear(),
      forgetPrivateDismissals,
      forgetPrivateSites,
      () => renewPages(),
      () => this.#goOn(),
    ]);
  }

  async #swapped(built: BuiltGeneration): Promise<void> {
    await this.#engine.adopt(built);
    await renewPages();
    announceChange();
    // The next thing that the queue does is to delete what they may be reading.
    await this.#engine.earlierAnswers();
  }
}
