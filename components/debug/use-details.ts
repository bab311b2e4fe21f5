import { useEffect, useState } from 'preact/hooks';
import type { IndexStatus, StartUpReport } from '~/lib/protocol/messages';
import type { ProblemCode } from '~/lib/store/problem';
import type { Job, LastUpdate, Subscription } from '~/lib/store/rows';
import { indexStatus, startUpReport, subscriptions, updateJobs } from '../background.ts';
import { onChange } from '../changes.ts';

/** Bytes that the extension has stored, and how many the browser allows it. */
export interface StorageUse {
  used: number;
  quota: number;
  /** Whether the browser promised not to delete it when room is short. */
  kept: boolean;
}

/** What the page of technical details shows; what nobody answers for is `undefined`. */
export interface Details {
  index?: IndexStatus;
  start?: StartUpReport;
  storage?: StorageUse;
  /** Updates that run or wait, and how the latest ended. */
  jobs?: Job[];
  /** Where checks come from, without names and addresses: those tell of the reader. */
  sources?: SourceFacts[];
}

/** What a report may say of a subscription. */
export interface SourceFacts {
  kind: Subscription['kind'];
  on: boolean;
  checks: number;
  outcome?: LastUpdate['outcome'];
  problem?: ProblemCode;
}

/** Asked again whenever something has changed. `undefined` until all is there. */
export function useDetails(): Details | undefined {
  const [details, setDetails] = useState<Details>();
  useEffect(() => {
    const read = () => void readDetails().then(setDetails);
    read();
    return onChange(read);
  }, []);
  return details;
}

async function readDetails(): Promise<Details> {
  const storage = await storageUse().catch(() => undefined);
  // First the index: asking for it opens it, and the report then tells how that went.
  const index = await indexStatus().catch(() => undefined);
  const start = await startUpReport().catch(() => undefined);
  const jobs = await updateJobs().catch(() => undefined);
  const sources = await subscriptions().then(
    (all) => all.map(factsOf),
    () => undefined,
  );
  return { index, start, storage, jobs, sources };
}

function factsOf({ kind, on, last }: Subscription): SourceFacts {
  return {
    kind,
    on,
    checks: last?.checks ?? 0,
    outcome: last?.outcome,
    problem: last?.problem?.code,
  };
}

async function storageUse(): Promise<StorageUse> {
  const { usage, quota } = await navigator.storage.estimate();
  if (usage === undefined || quota === undefined) throw new Error('the browser does not tell');
  return { used: usage, quota, kept: await navigator.storage.persisted() };
}
