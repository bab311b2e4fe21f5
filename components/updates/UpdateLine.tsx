import { t } from '../i18n.ts';
import { JobLine } from './JobLine.tsx';
import { isRunning } from './job-words.ts';
import type { Updates } from './use-updates.ts';

/** While an update runs: what and how far, for the popup and the side panel. Nothing otherwise. */
export function UpdateLine({ updates }: { updates: Updates }) {
  const now = Date.now();
  const job = updates.jobs.find((one) => isRunning(one, now));
  if (!job) return null;
  const name = updates.subscriptions?.find(({ id }) => id === job.subscription)?.name;
  return (
    <div class="update-line">
      <JobLine job={job} name={name ?? t('optionsChecks')} onCancelled={updates.again} now={now} />
    </div>
  );
}
