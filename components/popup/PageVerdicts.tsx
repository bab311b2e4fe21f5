import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';
import { PathIcon } from '../Icon.tsx';
import { formatNumber, t, verdictGroup } from '../i18n.ts';
import { VerdictBar } from '../VerdictBar.tsx';

interface PageVerdictsProps {
  /** The verdicts of the claims that the page makes. */
  verdicts: readonly Verdict[];
  /** How many checked claims it only reports or denies: their verdicts must not brand it. */
  quiet: number;
}

/** All verdicts of a page at a glance: a bar, and how many of each. */
export function PageVerdicts({ verdicts, quiet }: PageVerdictsProps) {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: verdicts.filter((other) => other === verdict).length,
  })).filter(({ count }) => count > 0);
  return (
    <div class="page-verdicts">
      <VerdictBar counts={counts} quiet={quiet} />
      <ul class="page-verdicts__list">
        {counts.map(({ verdict, count }) => (
          <li key={verdict} data-tone={VERDICT_LOOKS[verdict].tone}>
            <PathIcon path={VERDICT_LOOKS[verdict].icon} />
            {verdictGroup(verdict)} <b>{formatNumber(count)}</b>
          </li>
        ))}
        {quiet > 0 && (
          <li data-quiet>
            {t('popupQuiet')} <b>{formatNumber(quiet)}</b>
          </li>
        )}
      </ul>
    </div>
  );
}
