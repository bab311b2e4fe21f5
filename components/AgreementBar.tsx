import { useId } from 'preact/hooks';
import type { Agreement } from '~/lib/check/agreement';
import { listParts, type PluralName, tCount } from './i18n.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { VerdictBar } from './VerdictBar.tsx';

const SUMMARIES: Partial<Record<NonNullable<Agreement['summary']>, PluralName>> = {
  agree: 'agreementAgree',
  lean: 'agreementLean',
  differ: 'agreementDiffer',
};

/** How several publishers judge one claim: a sentence, a bar, and who came to which verdict. */
export function AgreementBar({ agreement }: { agreement: Agreement }) {
  const titleId = useId();
  const counts = agreement.verdicts.map(({ verdict, publishers }) => ({
    verdict,
    count: publishers.length,
  }));
  const publishers = counts.reduce((sum, { count }) => sum + count, 0);
  if (publishers < 2) return null;
  // One understood verdict beside labels that nobody could place: they differ as far as we know.
  const summary = SUMMARIES[agreement.summary ?? 'differ'] ?? 'agreementDiffer';
  return (
    <section class="agreement" aria-labelledby={titleId}>
      <h3 class="agreement__title" id={titleId}>
        {tCount(summary, publishers)}
      </h3>
      <VerdictBar counts={counts} />
      <ul class="agreement__list">
        {agreement.verdicts.map(({ verdict, publishers: names }) => (
          <li key={verdict}>
            <VerdictBadge verdict={verdict} />{' '}
            <span class="agreement__names">
              {listParts(names).map(({ isName, text }, at) =>
                isName ? <bdi key={at}>{text}</bdi> : text,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
