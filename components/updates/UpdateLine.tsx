import { isolated, t } from '../i18n.ts';
import { JobLine } from './JobLine.tsx';
import { isRunning } from './job-words.ts';
import { nameOf } from './subscription-name.ts';
import type { Updates } from './use-updates.ts';

/** While an update runs: what and how far, for the popup and the side panel. Nothing otherwise. */
export function UpdateLine({ updates }: { updates: Updates }) {
  const now = Date.now();
  const job = updates.jobs.find((one) => isRunning(one, now));
  const subscription = updates.subscriptions?.find(({ id }) => id === job?.subscription);
  // Where the index alone is made anew, the line about the index says so.
  if (!job || !subscription) return null;
  const name = nameOf(subscription);
  return (
    <div class="update-line">
      <JobLine
        job={job}
        name={name}
        heading={t('jobLine', isolated(name))}
        onCancelled={updates.again}
        now={now}
      />
    </div>
  );
}
