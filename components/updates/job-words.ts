import { isFinished } from '~/lib/store/jobs';
import type { Job, JobState } from '~/lib/store/rows';
import { formatBytes, type MessageName, t, tCount } from '../i18n.ts';

/** Whether a job has not come to its end. */
export function isUnderWay(job: Job): boolean {
  return !isFinished(job);
}

/** Whether a job has its turn, or has it as soon as another is done. `now` in ms since 1970. */
export function isRunning(job: Job, now: number): boolean {
  return isUnderWay(job) && (job.notBefore ?? 0) <= now;
}

const DOING: Record<JobState, MessageName> = {
  waiting: 'jobWaiting',
  fetching: 'jobFetching',
  reading: 'jobReading',
  building: 'jobBuilding',
  done: 'jobDone',
  failed: 'jobFailed',
  cancelled: 'jobCancelled',
};

/** What a job does now, in a word or two. */
export function jobDoing({ state, notBefore }: Job, now: number): string {
  const isPutOff = state === 'waiting' && notBefore !== undefined && notBefore > now;
  return isPutOff ? t('jobPutOff', durationText((notBefore - now) / 1_000)) : t(DOING[state]);
}

/** How far a job is: bytes, checks, rate and time left, as far as they can be told. */
export function jobFacts(job: Job): string[] {
  const facts: string[] = [];
  if (job.state === 'fetching' || job.state === 'reading') {
    if (job.bytes > 0) facts.push(bytesText(job));
    if (job.rate > 0) facts.push(t('jobRate', formatBytes(job.rate)));
  }
  if (job.checks > 0) facts.push(tCount('indexChecks', job.checks));
  if (job.secondsLeft !== undefined) facts.push(t('jobLeft', durationText(job.secondsLeft)));
  return facts;
}

/** Share of the present step that is done, 0 to 1; `undefined` where nobody can tell. */
export function jobShare({ state, bytes, totalBytes }: Job): number | undefined {
  if (state !== 'fetching' && state !== 'reading') return undefined;
  return totalBytes ? Math.min(1, bytes / totalBytes) : undefined;
}

function bytesText({ bytes, totalBytes }: Job): string {
  if (!totalBytes || totalBytes < bytes) return formatBytes(bytes);
  return t('jobBytesOf', formatBytes(bytes), formatBytes(totalBytes));
}

/** Seconds in words, in whole units: nobody needs "1 minute 7 seconds". */
function durationText(seconds: number): string {
  if (seconds < 50) return tCount('seconds', Math.max(1, Math.round(seconds)));
  if (seconds < 50 * 60) return tCount('minutes', Math.max(1, Math.round(seconds / 60)));
  return tCount('hours', Math.max(1, Math.round(seconds / 3_600)));
}

/** How often a feed is asked, in words; 0 hours: never by itself. */
export function intervalText(hours: number): string {
  if (hours === 0) return t('refreshNever');
  if (hours % 24 === 0 && hours > 24) return tCount('refreshDays', hours / 24);
  return hours === 24 ? t('refreshDay') : tCount('refreshHours', hours);
}
