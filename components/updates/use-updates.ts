import { useEffect, useState } from 'preact/hooks';
import type { Job } from '~/lib/store/rows';
import type { Subscription } from '~/lib/updates/subscription';
import { subscriptions, updateJobs } from '../background.ts';
import { onChange } from '../changes.ts';
import { useRepeated } from '../use-repeated.ts';
import { isRunning, isUnderWay } from './job-words.ts';

/** How often to ask while something runs, and while it only waits for its next try. */
const RUNNING_MS = 700;
const WAITING_MS = 5_000;

export interface Updates {
  /** `undefined` until told, `null` while nobody tells. */
  subscriptions: Subscription[] | null | undefined;
  jobs: Job[];
  /** Ask again: something was changed here. */
  again: () => void;
  /** Changes when what is stored may have changed: after `again`, and when an update ended. */
  round: string;
}

/**
 * Where checks come from, and the updates that run. Asked again while one is under way, when the
 * reader comes back to this page, and when told to, here or by the background; nothing is asked of a
 * page at rest, so that the background may sleep.
 */
export function useUpdates(): Updates {
  const [round, setRound] = useState(0);
  const again = () => setRound((before) => before + 1);
  useEffect(() => {
    const onReturn = () => document.visibilityState === 'visible' && again();
    addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
  useEffect(() => onChange(again), []);
  const latest = useRepeated(round, readUpdates, pauseAfter);
  const jobs = latest?.jobs ?? [];
  const ended = jobs.filter((job) => !isUnderWay(job)).map(({ id, at }) => `${id}:${at}`);
  return {
    subscriptions: latest === null ? null : latest?.subscriptions,
    jobs,
    again,
    round: [round, ...ended].join(' '),
  };
}

interface Latest {
  subscriptions: Subscription[];
  jobs: Job[];
}

async function readUpdates(): Promise<Latest> {
  // In this order: an update that ends in between is then seen as ended by both.
  const jobs = await updateJobs();
  return { jobs, subscriptions: await subscriptions() };
}

function pauseAfter(latest: Latest | null): number | undefined {
  if (!latest) return WAITING_MS;
  if (latest.jobs.some((job) => isRunning(job, Date.now()))) return RUNNING_MS;
  return latest.jobs.some(isUnderWay) ? WAITING_MS : undefined;
}
