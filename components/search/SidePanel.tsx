import { useState } from 'preact/hooks';
import { IndexLine } from '../IndexLine.tsx';
import { t } from '../i18n.ts';
import { UpdateLine } from '../updates/UpdateLine.tsx';
import { useUpdates } from '../updates/use-updates.ts';
import { useIndexStatus } from '../use-index-status.ts';
import { useSettings } from '../use-settings.ts';
import { CheckPage } from './CheckPage.tsx';
import { CheckText } from './CheckText.tsx';
import { History } from './History.tsx';
import { SearchView } from './SearchView.tsx';
import { useOnline } from './use-online.ts';
import { useOpenRequests } from './use-open-requests.ts';
import { usePlace } from './use-place.ts';
import { EMPTY_SEARCH, type Newest, type Search, useSearch } from './use-search.ts';
import { useTextCheck } from './use-text-check.ts';
import { Views } from './Views.tsx';

interface SidePanelProps {
  /** What it opens with, where that was asked for already. */
  newest?: Newest;
}

/** The side panel: search all checks, check a text, see what was opened, open a check in full. */
export function SidePanel({ newest }: SidePanelProps) {
  // Held here, so that the way back leads to the same results.
  const [search, setSearch] = useState<Search>(EMPTY_SEARCH);
  const settings = useSettings();
  const updates = useUpdates();
  const status = useIndexStatus(updates.round);
  const state = useSearch(search, status?.builtAt, newest);
  const textCheck = useTextCheck();
  const online = useOnline(updates.again);
  const { view, check, returnedFrom, takeFocus, ...go } = usePlace();
  useOpenRequests((content) => {
    if ('view' in content) return go.toSearch();
    if ('id' in content) return go.toCheck(content.id);
    go.toView('text');
    textCheck.check(content.text);
  });

  if (check !== undefined) {
    const id = typeof check === 'string' ? check : check.id;
    return <CheckPage key={id} check={check} onOpen={go.toCheck} onBack={go.back} />;
  }
  return (
    <div class="side-panel">
      <header>
        <h1 class="visually-hidden">{t('sidepanelTitle')}</h1>
        <Views view={view} onView={go.toView} />
      </header>
      <main class="side-panel__main">
        <div class="side-panel__view" id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === 'search' && (
            <SearchView
              search={search}
              onSearch={setSearch}
              state={state}
              takeFocus={takeFocus}
              returnedFrom={returnedFrom}
              onOpen={go.toCheck}
              online={online}
            />
          )}
          {view === 'text' && (
            <CheckText state={textCheck} returnedFrom={returnedFrom} onOpen={go.toCheck} />
          )}
          {view === 'history' && (
            <History settings={settings} returnedFrom={returnedFrom} onOpen={go.toCheck} />
          )}
        </div>
      </main>
      <UpdateLine updates={updates} />
      <Foot status={status} />
    </div>
  );
}

/** How large and old the index is, and the ways to the settings and the technical details. */
function Foot({ status }: { status: ReturnType<typeof useIndexStatus> }) {
  return (
    <footer class="side-panel__foot">
      <IndexLine status={status} />
      <a class="side-panel__details" href="/options.html" target="_blank" rel="noopener">
        {t('popupSettings')}
      </a>{' '}
      <a class="side-panel__details" href="/debug.html" target="_blank" rel="noopener">
        {t('debugTitle')}
      </a>
    </footer>
  );
}
