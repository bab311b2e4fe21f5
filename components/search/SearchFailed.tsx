import { EmptyState } from '../EmptyState.tsx';
import { t } from '../i18n.ts';

/** Nobody answered; a way to ask the same again. */
export function SearchFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <EmptyState title={t('searchFailed')} note={t('searchFailedNote')}>
      <button type="button" class="button" data-kind="quiet" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </EmptyState>
  );
}
