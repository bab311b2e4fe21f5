import type { IDBPObjectStore, StoreNames } from 'idb';
import type { ObelusDatabase, ObelusSchema } from './database.ts';
import type { Job, JobState } from './rows.ts';
import { putRow, writing } from './writing.ts';

/** States from which a job goes on, at the latest in the background's next life. */
const UNFINISHED: readonly JobState[] = ['waiting', 'fetching', 'reading', 'building'];

/** Whether a job has ended, well or not, and does not go on by itself. */
export function isFinished({ state }: Job): boolean {
  return !UNFINISHED.includes(state);
}

/** The queue in its order, and the latest finished job of each subscription. */
export function allJobs(db: ObelusDatabase): Promise<Job[]> {
  return db.getAll('jobs');
}

/** Write down how far a job is. */
export async function saveJob(db: ObelusDatabase, job: Job): Promise<void> {
  await putRow(db, 'jobs', job);
}

/** What a new job needs to be told. */
export interface JobRequest {
  /**
   * The subscription's id; absent: only a new generation is made of what is stored and of what the
   * reader chose, both as they are when the job begins.
   */
  subscription?: string;
  asked: boolean;
  /** What there is to bring has changed: a job that has begun may have brought something older. */
  anew?: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Put work into the queue. One job for each subscription: one that was put off becomes due when
 * the reader asks for it; a finished one is replaced. Where the reader asks for news while what was
 * read before is being built, another waits behind it.
 */
export async function enqueue(db: ObelusDatabase, request: JobRequest): Promise<void> {
  const transaction = writing(db, ['jobs']);
  await enqueueIn(transaction.store, request);
  await transaction.done;
}

type JobStore = IDBPObjectStore<ObelusSchema, StoreNames<ObelusSchema>[], 'jobs', 'readwrite'>;

/** The same in one transaction with what makes the work necessary: neither is there alone. */
export async function enqueueIn(
  jobs: JobStore,
  { subscription, asked, now, anew = subscription === undefined }: JobRequest,
): Promise<void> {
  const ofSame = (await jobs.getAll()).filter((job) => job.subscription === subscription);
  const brings = (job: Job) => {
    if (anew) return job.state === 'waiting';
    const isBuilt = job.state === 'building' && job.notBefore === undefined;
    return !isFinished(job) && !(asked && isBuilt);
  };
  const open = ofSame.find(brings);
  const isPutOff = open?.notBefore !== undefined;
  if (open && asked && isPutOff) {
    await jobs.put({ ...open, asked, attempt: 0, notBefore: undefined });
  } else if (!open) {
    for (const job of ofSame) if (isFinished(job)) await jobs.delete(job.id);
    const state = 'waiting';
    const job = { subscription, asked, state, bytes: 0, checks: 0, rate: 0, attempt: 0, at: now };
    // The key is the store's to give.
    await jobs.add(job as Omit<Job, 'id'> as Job);
  }
}
