import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IndexStatus, PageReport } from '~/lib/protocol/messages';
import type { Settings } from '~/lib/settings/settings';
import { pageReport, revealPassage } from '../background.ts';
import { EmptyState } from '../EmptyState.tsx';
import { t } from '../i18n.ts';
import { openSidePanel } from '../side-panel.ts';
import { useRepeated } from '../use-repeated.ts';
import { FoundOnPage } from './FoundOnPage.tsx';
import { OfferedReviews } from './OfferedReviews.tsx';
import { type PageState, pageState } from './page-state.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { UncheckedPage } from './UncheckedPage.tsx';
import type { ActiveTab } from './use-active-tab.ts';
import { useSettingsHere } from './use-settings-here.ts';

/** How often to ask the page again: it reads on while the popup is open. */
const REFRESH_MS = 700;

interface PageSectionProps {
  tab: ActiveTab;
  /** The page's first report, which was asked for already. */
  first: Promise<PageReport>;
  settings: Settings;
  /** The index that pages are compared with; neither when not known. */
  status: IndexStatus | null | undefined;
}

/** What the popup says about the page in front, and the switch for its site. */
export function PageSection({ tab, first, settings, status }: PageSectionProps) {
  const asked = useRef<Promise<PageReport> | undefined>(first);
  const report = useRepeated(
    tab.id,
    () => {
      const answering = asked.current ?? pageReport(tab.id);
      asked.current = undefined;
      return answering;
    },
    () => REFRESH_MS,
  );
  const here = useSettingsHere(settings, tab.isPrivate);
  const state = pageState(tab, here, report);
  const main = useRef<HTMLElement>(null);
  const before = useRef(state.kind);
  // The page's report takes the place of the button that asked for it.
  useLayoutEffect(() => {
    const wasAsked = before.current === 'unchecked' && document.activeElement === document.body;
    if (wasAsked && state.kind === 'report') main.current?.focus();
    before.current = state.kind;
  }, [state.kind]);
  return (
    <main class="popup__page" aria-busy={state.kind === 'loading'} tabIndex={-1} ref={main}>
      {'host' in state && here && (
        <SiteSwitch settings={settings} here={here} host={state.host} isPrivate={tab.isPrivate} />
      )}
      <PageView state={state} tab={tab} status={status} languages={settings.languages} />
      {/* Only where Obelus looks at pages anyway. */}
      {state.kind === 'report' && <OfferedReviews tabId={tab.id} />}
    </main>
  );
}

interface PageViewProps extends Omit<PageSectionProps, 'first' | 'settings'> {
  state: PageState;
  languages: readonly string[];
}

function PageView({ state, tab, status, languages }: PageViewProps) {
  switch (state.kind) {
    case 'loading':
      return null;
    case 'restricted':
      return <EmptyState title={t('popupRestricted')} note={t('popupRestrictedNote')} />;
    case 'off':
      return <EmptyState title={t('popupOff')} note={t('popupOffNote', state.host)} />;
    case 'unchecked':
      return <UncheckedPage host={state.host} reason={state.reason} tabId={tab.id} />;
    case 'report':
      return (
        <FoundOnPage
          report={state.report}
          status={status}
          languages={languages}
          onReveal={(key) => thenClose(revealPassage(tab.id, key))}
          onOpenCheck={(id) => thenClose(openSidePanel(tab.windowId, { id }))}
        />
      );
  }
}

/** Close the popup once something is under way; also when it failed, for nothing is left to do. */
function thenClose(done: Promise<unknown>): void {
  const close = () => window.close();
  done.then(close, close);
}
