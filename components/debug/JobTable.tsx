import type { Job } from '~/lib/store/rows';
import { formatBytes, formatNumber, t, uiLocale } from '../i18n.ts';
import { jobDoing } from '../updates/job-words.ts';

/** The queue of updates and how the latest ended, without the names of what they fetch. */
export function JobTable({ jobs }: { jobs: readonly Job[] }) {
  if (jobs.length === 0) return <p class="debug__note">{t('debugNoJob')}</p>;
  return (
    <table class="debug__table">
      <thead>
        <tr>
          <th scope="col">{t('debugJob')}</th>
          <th scope="col">{t('debugJobRead')}</th>
          <th scope="col">{t('debugChecks')}</th>
          <th scope="col">{t('debugJobAt')}</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <th scope="row">
              {jobDoing(job, Date.now())}
              {/* Made for developers, and never translated. */}
              {job.problem && <span lang="en"> ({job.problem.code})</span>}
            </th>
            <td>{formatBytes(job.bytes)}</td>
            <td>{formatNumber(job.checks)}</td>
            <td>{new Date(job.at).toLocaleTimeString(uiLocale())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
