import { useEffect, useState } from 'preact/hooks';
import type { CheckSummary } from '~/lib/protocol/messages';
import { keepReviews, reviewsOnPage } from '../background.ts';
import { t, tCount, verdictName } from '../i18n.ts';
import { Notice } from '../Notice.tsx';

/** Claims that are named; of more there is only the number. */
const MOST_NAMED = 3;

/**
 * What a fact-checker's own page carries and the index does not have, and the button that keeps it.
 * Nothing on other pages.
 */
export function OfferedReviews({ tabId }: { tabId: number }) {
  const [offered, setOffered] = useState<CheckSummary[]>([]);
  const [state, setState] = useState<'offered' | 'keeping' | 'kept' | 'failed'>('offered');
  useEffect(() => {
    // A page that cannot be read offers nothing.
    reviewsOnPage(tabId).then(setOffered, () => {});
  }, [tabId]);
  if (offered.length === 0) return null;
  const isDone = state === 'keeping' || state === 'kept';
  const keep = () => {
    setState('keeping');
    keepReviews(tabId).then(
      () => setState('kept'),
      () => setState('failed'),
    );
  };
  return (
    <section class="offered" aria-label={t('offeredLabel')}>
      <p>{tCount('offered', offered.length)}</p>
      <ul class="offered__claims">
        {offered.slice(0, MOST_NAMED).map(({ id, claim, lang, verdict }) => (
          <li key={id}>
            <bdi lang={lang}>{claim}</bdi> <strong>{verdictName(verdict)}</strong>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        aria-disabled={isDone}
        onClick={() => !isDone && keep()}
      >
        {t('offeredKeep')}
      </button>
      <div role="status">
        {state === 'kept' && <Notice>{t('offeredKept')}</Notice>}
        {state === 'failed' && <Notice kind="warning">{t('notDone')}</Notice>}
      </div>
    </section>
  );
}
