import { useState } from 'preact/hooks';
import { checkThisPage } from '../background.ts';
import { EmptyState } from '../EmptyState.tsx';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import type { UncheckedReason } from './page-state.ts';

interface UncheckedPageProps {
  host: string;
  reason: UncheckedReason;
  tabId: number;
}

/** A page that was not looked at, and the button that does. The page's report takes its place. */
export function UncheckedPage({ host, reason, tabId }: UncheckedPageProps) {
  const [state, setState] = useState<'idle' | 'checking' | 'failed'>('idle');
  const check = () => {
    setState('checking');
    checkThisPage(tabId).catch(() => setState('failed'));
  };
  return (
    <EmptyState title={t('popupUnchecked')} note={reasonText(reason, host)}>
      <button
        type="button"
        class="button"
        aria-disabled={state === 'checking'}
        onClick={() => state !== 'checking' && check()}
      >
        {t(state === 'checking' ? 'checkingThisPage' : 'checkThisPage')}
      </button>
      {state === 'failed' && <Notice kind="warning">{t('checkFailed')}</Notice>}
    </EmptyState>
  );
}

function reasonText(reason: UncheckedReason, host: string): string {
  if (reason === 'click') return t('popupUncheckedClick');
  return reason === 'sites' ? t('popupUncheckedSites', host) : t('popupUncheckedReload');
}
