import type { ComponentChildren } from 'preact';
import type { Check } from '~/lib/check/check';
import { ageOfDate, formatDate } from './dates.ts';
import { t } from './i18n.ts';

/** The origin of the checks that ship with Obelus. */
const STARTER = 'starter';

interface CheckFactsProps {
  check: Check;
  /** Milliseconds since 1970; ages are told from here. */
  now: number;
}

/** The publisher's own words for the verdict, who published it and when, and who said the claim. */
export function CheckFacts({ check, now }: CheckFactsProps) {
  const { rating, publisher, published, reviewed, claimant, claimDate } = check;
  // A pointer of the starter set leads to a newsroom's own check; only our texts are ours.
  const isOwn = check.origin === STARTER && check.url === undefined;
  return (
    <dl class="facts">
      <Fact term={t('factRated')}>
        <span class="facts__rating" lang={check.lang} dir="auto">
          {t('quoted', rating.label)}
        </span>
      </Fact>
      <Fact term={t('factBy')}>
        <bdi>{publisher.name}</bdi>
        {publisher.signatory && <span class="facts__aside">{t('signatory')}</span>}
        {isOwn && <span class="facts__aside">{t('starterSet')}</span>}
      </Fact>
      {published && <Fact term={t('factPublished')}>{dateWithAge(published, now)}</Fact>}
      {reviewed && reviewed !== published && (
        <Fact term={t('factReviewed')}>{dateWithAge(reviewed, now)}</Fact>
      )}
      {claimant && (
        <Fact term={t('factClaimant')}>
          {claimDate ? t('claimantWithDate', claimant, formatDate(claimDate)) : claimant}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="facts__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function dateWithAge(iso: string, now: number) {
  const age = ageOfDate(iso, now);
  const date = formatDate(iso);
  return <time dateTime={iso}>{age ? t('dateWithAge', date, age) : date}</time>;
}
