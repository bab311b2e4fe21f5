import type { Job } from '~/lib/store/rows';
import { cancelJob } from '../background.ts';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { isRunning, jobDoing, jobFacts, jobShare } from './job-words.ts';
import { problemSentence } from './problem-words.ts';

interface JobLineProps {
  job: Job;
  /** What is updated. */
  name: string;
  /** Stands in the place of what the job does, where nothing around it says what is updated. */
  heading?: string;
  /** Called after the reader cancelled it. */
  onCancelled: () => void;
  /** Milliseconds since 1970. */
  now?: number;
}

/**
 * An update that is under way: what it does, how far it is, and the button that stops it; while it
 * waits for another try, why.
 */
export function JobLine(props: JobLineProps) {
  const { job, name, heading, onCancelled, now = Date.now() } = props;
  const doing = jobDoing(job, now);
  const isAtWork = isRunning(job, now) && job.state !== 'waiting';
  return (
    <div class="job">
      <p class="job__doing">{heading ?? doing}</p>
      {isAtWork && (
        <>
          {/* Without a value the bar moves by itself: nobody knows how much there is. */}
          <progress
            class="job__bar"
            value={jobShare(job)}
            max={1}
            aria-label={`${name}: ${doing}`}
          />
          <p class="job__facts">{jobFacts(job).join(' · ')}</p>
        </>
      )}
      <button
        type="button"
        class="text-button"
        aria-label={t('jobCancelNamed', name)}
        onClick={() => void cancelJob(job.id).finally(onCancelled)}
      >
        {t('jobCancel')}
      </button>
      {job.problem && <Notice kind="warning">{problemSentence(job.problem)}</Notice>}
    </div>
  );
}
