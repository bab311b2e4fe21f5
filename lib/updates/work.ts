import { preparingRatings } from '~/lib/check/rating/preparing';
import { runInSlices } from '~/lib/index/steps';
import type { ObelusDatabase } from '~/lib/store/database';
import { completeEdition, latestEditions } from '~/lib/store/editions';
import { collectGarbage } from '~/lib/store/garbage';
import type { LastUpdate, Subscription } from '~/lib/store/rows';
import { isSameSource, NO_HEADERS } from '~/lib/store/subscriptions';
import { type Delivery, type DeliveryOptions, deliveryOf, outcomesOf } from './bring.ts';
import { writeEdition } from './edition.ts';
import { noteOutcome } from './endings.ts';
import { type BuiltGeneration, buildGeneration, isBehind } from './generation.ts';
import type { RunningJob } from './running-job.ts';
import { expectNotShrunk } from './shrunk.ts';
import { Slices } from './slices.ts';

export interface WorkOptions extends Omit<DeliveryOptions, 'signal' | 'onTransfer'> {
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new generation answers from now on. */
  onSwap: (built: BuiltGeneration) => Promise<void>;
}

/**
 * Do one job: bring what is new of its subscription, make a generation with it, and let that
 * answer. What an interrupted attempt has completed is not done again. Throws what went wrong, and
 * the signal's reason when the job was cancelled.
 */
export async function work(
  db: ObelusDatabase,
  running: RunningJob,
  options: WorkOptions,
): Promise<void> {
  const { subscription: id, state, attempt } = running.job;
  const slices = new Slices(running.signal);
  if (id !== undefined && state !== 'building') {
    // What an interrupted attempt left must be gone before the room is asked for.
    if (attempt > 1) {
      await options.spool?.clear().catch(() => {}); // Who cannot be rid of it cannot write it either.
      await collectGarbage(db, slices.pause);
    }
    const subscription = await db.get('subscriptions', id);
    const isNew = subscription
      ? await bring(db, running, { ...options, subscription, slices })
      : false;
    if (!isNew && !(await isBehind(db))) return running.step({ state: 'done' });
  }
  await running.step({ state: 'building' });
  const { now, onSwap } = options;
  const built = await running.stepWithin({ state: 'done' }, (job) =>
    buildGeneration(db, { now: now(), slices, job }),
  );
  await onSwap(built);
}

interface BringOptions extends WorkOptions {
  subscription: Subscription;
  slices: Slices;
}

/** Fetch and read; whether there is a new edition then. What was not read by then does not come. */
async function bring(
  db: ObelusDatabase,
  running: RunningJob,
  options: BringOptions,
): Promise<boolean> {
  const transfer = new AbortController();
  const signal = AbortSignal.any([running.signal, transfer.signal]);
  try {
    return await bringWhile(signal, db, running, options);
  } finally {
    transfer.abort();
  }
}

async function bringWhile(
  signal: AbortSignal,
  db: ObelusDatabase,
  running: RunningJob,
  options: BringOptions,
): Promise<boolean> {
  const { subscription, now } = options;
  await running.step({ state: 'fetching' });
  const delivery = await deliveryOf(db, subscription, {
    ...options,
    signal,
    onTransfer: (totalBytes) => running.follow(totalBytes),
  });
  if (delivery) await read(db, running, delivery, options);
  else await noteOutcome(db, subscription.id, now(), (last) => ({ ...last, outcome: 'unchanged' }));
  return delivery !== undefined;
}

/** Make an edition of a delivery, and declare it complete. */
async function read(
  db: ObelusDatabase,
  running: RunningJob,
  delivery: Delivery,
  { subscription, slices, now }: BringOptions,
): Promise<void> {
  await running.step({ state: 'reading' });
  await runInSlices(preparingRatings(), slices.pause);
  const progress = running.follow(delivery.totalBytes);
  const bytes = progress.follow(chunksOf(delivery));
  const outcomes = outcomesOf(subscription, { name: delivery.name, bytes });
  const { edition, segments, rejected, contents } = await writeEdition(db, outcomes, {
    subscription: subscription.id,
    source: delivery.source,
    now: now(),
    slices,
    onChecks: (checks) => {
      running.checks = checks;
    },
  });
  running.signal.throwIfAborted();
  if (subscription.kind === 'feed') {
    const before = (await latestEditions(db)).get(subscription.id);
    expectNotShrunk(edition, before, subscription.last);
  }
  const counts = { checks: edition.checks, rejected, contents, bytes: progress.bytes };
  const last: LastUpdate = { at: now(), outcome: 'changed', ...counts };
  await running.stepWithin({ state: 'building' }, (job) =>
    completeEdition(db, {
      edition,
      segments,
      upload: subscription.upload,
      job,
      // The reader may have chosen another address or form meanwhile.
      note: (before) => ({
        ...before,
        ...(isSameSource(before, subscription) ? delivery.headers : NO_HEADERS),
        last,
      }),
    }),
  );
}

async function* chunksOf({ bytes }: Delivery): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
