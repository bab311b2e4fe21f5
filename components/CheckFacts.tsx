import type { ComponentChildren } from 'preact';
import type { Check } from '~/lib/check/check';
import { ageOfDate, apartFrom, formatDate } from './dates.ts';
import { t } from './i18n.ts';
import { isOwnText } from './links.ts';
import { categoryName } from './rating-words.ts';

interface CheckFactsProps {
  check: Check;
  /** Milliseconds since 1970; ages are told from here. */
  now: number;
  /** ISO date of the article that repeats the claim, where it is known. */
  articleDate?: string;
}

/** The publisher's own words for the verdict, who published it and when, and who said the claim. */
export function CheckFacts({ check, now, articleDate }: CheckFactsProps) {
  const { rating, publisher, published, reviewed, claimant, claimDate } = check;
  return (
    <dl class="facts">
      <Fact term={t('factRated')}>
        {rating.category ? (
          <span class="facts__rating">{categoryName(rating.category)}</span>
        ) : (
          <span class="facts__rating" lang={check.lang} dir="auto">
            {t('quoted', rating.label)}
          </span>
        )}
      </Fact>
      <Fact term={t('factBy')}>
        <bdi>{publisher.name}</bdi>
        {publisher.signatory && <span class="facts__aside">{t('signatory')}</span>}
        {isOwnText(check) && <span class="facts__aside">{t('starterSet')}</span>}
      </Fact>
      {published && (
        <Fact term={t('factPublished')}>
          {dateWithAge(published, now)}
          {articleDate && <Apart checked={reviewed ?? published} article={articleDate} />}
        </Fact>
      )}
      {reviewed && reviewed !== published && (
        <Fact term={t('factReviewed')}>{dateWithAge(reviewed, now)}</Fact>
      )}
      {claimant && (
        <Fact term={t('factClaimant')}>
          {claimDate ? t('claimantWithDate', isolated(claimant), formatDate(claimDate)) : claimant}
        </Fact>
      )}
    </dl>
  );
}

const APART = { before: 'checkedBefore', after: 'checkedAfter' } as const;

/** Whether whoever wrote the article could have known the check. */
function Apart({ checked, article }: { checked: string; article: string }) {
  const apart = apartFrom(checked, article);
  if (!apart) return null;
  const text = apart.order === 'same' ? t('checkedSameDay') : t(APART[apart.order], apart.span);
  return <span class="facts__aside">{text}</span>;
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div class="facts__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A name of either direction, which leaves that of the words beside it alone. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function dateWithAge(iso: string, now: number) {
  const age = ageOfDate(iso, now);
  const date = formatDate(iso);
  return <time dateTime={iso}>{age ? t('dateWithAge', date, age) : date}</time>;
}
