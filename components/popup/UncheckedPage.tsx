import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sitePatterns } from '~/lib/settings/sites';
import { checkThisPage } from '../background.ts';
import { EmptyState } from '../EmptyState.tsx';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { useAccess } from '../reach/use-access.ts';
import type { UncheckedReason } from './page-state.ts';

interface UncheckedPageProps {
  host: string;
  reason: UncheckedReason;
  tabId: number;
}

/**
 * A page that was not looked at, and the button that does; or why nobody can, where the browser
 * keeps extensions off it. The page's report takes its place.
 */
export function UncheckedPage({ host, reason, tabId }: UncheckedPageProps) {
  const [state, setState] = useState<'idle' | 'checking' | 'failed'>('idle');
  const [isOpen, setOpen] = useState(true);
  const access = useAccess(sitePatterns(host));
  useLayoutEffect(() => {
    void isOpenToExtensions(tabId).then(setOpen);
  }, [tabId]);
  const check = () => {
    setState('checking');
    checkThisPage(tabId).catch(() => setState('failed'));
  };
  if (!isOpen) return <EmptyState title={t('popupRestricted')} note={t('checkFailed')} />;
  return (
    <EmptyState title={t('popupUnchecked')} note={reasonText(reason, host, access)}>
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

/** `access`: whether the browser gives access to the page's site. */
function reasonText(reason: UncheckedReason, host: string, access: boolean | undefined): string {
  if (reason === 'click') return t('popupUncheckedClick');
  if (reason === 'sites') return t('popupUncheckedSites', host);
  return access === false ? t('popupUncheckedAccess', host) : t('popupUncheckedReload');
}

/**
 * Whether the browser lets extensions run on a page, once the reader asks them to: not in its store,
 * where an administrator forbids it, nor on what it shows in place of a page that did not come. No
 * list tells, so it is asked to run what does nothing.
 */
function isOpenToExtensions(tabId: number): Promise<boolean> {
  return browser.scripting
    .executeScript({ target: { tabId }, func: () => true, injectImmediately: true })
    .then(
      // Firefox runs nothing on its own pages, and says so by an empty answer.
      (frames) => frames.length > 0,
      () => false,
    );
}
