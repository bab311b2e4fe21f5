import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readTrace, SESSION, type Trace } from '~/lib/protocol/traces';
import { sitePatterns } from '~/lib/settings/sites';
import { checkThisPage } from '../background.ts';
import { EmptyState } from '../EmptyState.tsx';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { useAccess } from '../reach/use-access.ts';
import { useRepeated } from '../use-repeated.ts';
import type { UncheckedReason } from './page-state.ts';

/** How often to look whether a page has loaded. */
const LOADING_MS = 700;

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
  const access = useAccess(sitePatterns(host));
  const trace = useRepeated(
    tabId,
    () => findTrace(tabId),
    (found) => (found === 'not yet' ? LOADING_MS : undefined),
  );
  const check = () => {
    setState('checking');
    checkThisPage(tabId).catch(() => setState('failed'));
  };
  if (trace === undefined) return null;
  if (trace === null) return <EmptyState title={t('popupRestricted')} note={t('checkFailed')} />;
  return (
    <EmptyState {...explanation(reason, host, access, trace)}>
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
function explanation(
  reason: UncheckedReason,
  host: string,
  access: boolean | undefined,
  trace: Trace,
): { title: string; note: string } {
  const title = t('popupUnchecked');
  if (reason === 'click') return { title, note: t('popupUncheckedClick') };
  if (reason === 'sites') return { title, note: t('popupUncheckedSites', host) };
  if (access === false) return { title, note: t('popupUncheckedAccess', host) };
  if (trace === 'passed over') return { title: t('popupNotNews'), note: t('popupNotNewsNote') };
  if (trace === 'not yet') return { title, note: t('popupUncheckedLoading') };
  return { title, note: t('popupUncheckedReload') };
}

/**
 * What the content script has done about a page. Rejects where the browser lets no extension run, once
 * the reader asks for it: in its store, where an administrator forbids it, and on what it shows in place of a
 * page that did not come. No list tells, so it is asked to run something.
 */
async function findTrace(tabId: number): Promise<Trace> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: readTrace,
    args: [SESSION],
    injectImmediately: true,
  });
  // Firefox runs nothing on its own pages, and says so by an empty answer.
  if (!frame) throw new Error('the browser ran nothing on this page');
  return frame.result as Trace;
}
