import { useState } from 'preact/hooks';
import { IndexLine } from '../IndexLine.tsx';
import { t } from '../i18n.ts';
import { UpdateLine } from '../updates/UpdateLine.tsx';
import { useUpdates } from '../updates/use-updates.ts';
import { useIndexStatus } from '../use-index-status.ts';
import { CheckPage } from './CheckPage.tsx';
import { SearchView } from './SearchView.tsx';
import { useOpenRequests } from './use-open-requests.ts';
import { EMPTY_SEARCH, type Search, useSearch } from './use-search.ts';

/** What the side panel shows: the search, or one check in full. */
interface Place {
  check?: string;
  /** The check that was open before. */
  returnedFrom?: string;
}

/** The side panel: search all checks, open one in full. */
export function SidePanel() {
  // Held here, so that the way back leads to the same results.
  const [search, setSearch] = useState<Search>(EMPTY_SEARCH);
  const [place, setPlace] = useState<Place>({});
  const updates = useUpdates();
  const status = useIndexStatus(updates.round);
  const state = useSearch(search, status?.builtAt);
  useOpenRequests((id) => setPlace({ check: id }));

  if (place.check !== undefined) {
    const { check } = place;
    return <CheckPage key={check} id={check} onBack={() => setPlace({ returnedFrom: check })} />;
  }
  return (
    <div class="side-panel">
      <SearchView
        search={search}
        onSearch={setSearch}
        state={state}
        returnedFrom={place.returnedFrom}
        onOpen={(id) => setPlace({ check: id })}
      />
      <footer class="side-panel__foot">
        <UpdateLine updates={updates} />
        <IndexLine status={status} />
        <a class="side-panel__details" href="/options.html" target="_blank" rel="noopener">
          {t('popupSettings')}
        </a>{' '}
        <a class="side-panel__details" href="/debug.html" target="_blank" rel="noopener">
          {t('debugTitle')}
        </a>
      </footer>
    </div>
  );
}
