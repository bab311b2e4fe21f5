import type { VerdictCount } from '~/lib/check/agreement';
import type { Verdict } from '~/lib/check/verdict';
import { agreementRing } from '~/lib/marks/agreement-ring';
import { agreementWords } from './i18n.ts';

interface AgreementCountProps {
  /** The verdict that it stands beside. */
  verdict: Verdict;
  counts: readonly VerdictCount[];
}

/** How many fact-checks agree with a verdict, as the badge shows it: a ring, and in words. */
export function AgreementCount({ verdict, counts }: AgreementCountProps) {
  return (
    <span class="agreement-count">
      <svg class="agreement-count__ring" viewBox="0 0 16 16" aria-hidden="true">
        {agreementRing(verdict, counts).map(({ path, tone, same }) => (
          <path key={path} d={path} data-tone={tone} data-same={same} />
        ))}
      </svg>
      {agreementWords(verdict, counts)}
    </span>
  );
}
