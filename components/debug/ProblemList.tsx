import type { Problem } from '~/lib/diagnosis/problems';
import { t, uiLocale } from '../i18n.ts';

/** What went wrong lately, oldest first. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p class="debug__note">{t('debugNoProblem')}</p>;
  return (
    <ul class="debug__problems">
      {problems.map(({ at, doing, words }) => (
        <li key={`${at} ${doing} ${words}`}>
          {new Date(at).toLocaleTimeString(uiLocale())}{' '}
          {/* Made for developers, and never translated. */}
          <span lang="en">
            {doing}: {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
