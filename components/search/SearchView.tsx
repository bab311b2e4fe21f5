import { useLayoutEffect } from 'preact/hooks';
import { EmptyState } from '../EmptyState.tsx';
import { t } from '../i18n.ts';
import { SearchField } from '../SearchField.tsx';
import { VerdictFilter } from '../VerdictFilter.tsx';
import { ResultList } from './ResultList.tsx';
import { useListKeys } from './use-list-keys.ts';
import { PAGE_SIZE, type Search, type SearchState } from './use-search.ts';

interface SearchViewProps {
  search: Search;
  onSearch: (search: Search) => void;
  state: SearchState;
  /** The check that the reader comes back from; its result gets the focus. */
  returnedFrom: string | undefined;
  onOpen: (id: string) => void;
}

/** The search over all checks: field, verdicts, results. */
export function SearchView({ search, onSearch, state, returnedFrom, onOpen }: SearchViewProps) {
  const { answered, failed, retry } = state;
  const results = answered?.answer.results ?? [];
  const ask = (change: Partial<Search>) => onSearch({ ...search, limit: PAGE_SIZE, ...change });
  const keys = useListKeys(results.length, () => ask({ text: '' }));

  // Only at the start: where the reader left off, or the field.
  useLayoutEffect(() => {
    const index = results.findIndex(({ check }) => check.id === returnedFrom);
    if (index >= 0) keys.focusItem(index);
    else keys.fieldRef.current?.focus();
  }, []);

  return (
    // The keys belong to the field and the list inside, which have roles of their own.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div class="search" onKeyDown={keys.onKeyDown}>
      <search class="search__head">
        <h1 class="visually-hidden">{t('sidepanelTitle')}</h1>
        <SearchField
          value={search.text}
          onInput={(text) => ask({ text })}
          inputRef={keys.fieldRef}
        />
        <VerdictFilter
          counts={answered?.answer.byVerdict ?? {}}
          selected={search.verdicts}
          onChange={(verdicts) => ask({ verdicts })}
        />
      </search>
      <main class="search__results">
        {failed && (
          <EmptyState title={t('searchFailed')} note={t('searchFailedNote')}>
            <button type="button" class="button" data-kind="quiet" onClick={retry}>
              {t('tryAgain')}
            </button>
          </EmptyState>
        )}
        {!failed && answered && (
          <ResultList
            answered={answered}
            keys={keys}
            onOpen={onOpen}
            onMore={() => ask({ limit: search.limit + PAGE_SIZE })}
          />
        )}
      </main>
    </div>
  );
}
