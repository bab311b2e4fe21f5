import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Check } from '~/lib/check/check';
import { SearchField } from '../SearchField.tsx';
import { VerdictFilter } from '../VerdictFilter.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { OnlineLookup } from './OnlineLookup.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchHint } from './SearchHint.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { Online } from './use-online.ts';
import { PAGE_SIZE, type Search, type SearchState } from './use-search.ts';

interface SearchViewProps {
  search: Search;
  onSearch: (search: Search) => void;
  state: SearchState;
  /** Whether to take the focus: not from the tab that led here. */
  takeFocus: boolean;
  /** The check that the reader comes back from; its result gets the focus. */
  returnedFrom: string | undefined;
  onOpen: (id: string) => void;
  online: Online;
  /** Open a check that is not in the index. */
  onOpenOnline: (check: Check) => void;
}

/** The search over all checks: field, verdicts, results. */
export function SearchView({
  search,
  onSearch,
  state,
  returnedFrom,
  onOpen,
  ...more
}: SearchViewProps) {
  const { answered, failed, retry } = state;
  const results = answered?.answer.results ?? [];
  const ask = (change: Partial<Search>) => onSearch({ ...search, limit: PAGE_SIZE, ...change });
  const isCurrent = answered?.search === search;
  const keys = useListKeys(results.length, () => ask({ text: '' }), isCurrent);

  // Only at the start: where the reader left off, or the field.
  useLayoutEffect(() => {
    if (!more.takeFocus) return;
    const index = results.findIndex(({ check }) => check.id === returnedFrom);
    if (index >= 0) keys.focusItem(index);
    // It is at the top. To find that out would cost a layout of its own.
    else keys.fieldRef.current?.focus({ preventScroll: true });
  }, []);

  // The button to try again is gone once there is an answer.
  const hadFailed = useRef(failed);
  useLayoutEffect(() => {
    if (hadFailed.current && !failed && document.activeElement === document.body) {
      keys.fieldRef.current?.focus();
    }
    hadFailed.current = failed;
  }, [failed]);

  return (
    // The keys belong to the field and the list inside, which have roles of their own.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div class="search" onKeyDown={keys.onKeyDown}>
      <search class="search__head">
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
        <ChosenFilters
          search={search}
          onChange={ask}
          onNone={() => keys.fieldRef.current?.focus()}
        />
        <div class="search__more">
          <SearchFilters search={search} facets={answered?.answer} onChange={ask} />
          <SearchHint />
        </div>
      </search>
      <div class="search__results" aria-busy={!failed && !isCurrent}>
        {failed && <SearchFailed onRetry={retry} />}
        {!failed && answered && (
          <ResultList
            answered={answered}
            keys={keys}
            onOpen={onOpen}
            onMore={() => ask({ limit: search.limit + PAGE_SIZE })}
          />
        )}
        <OnlineLookup search={search} online={more.online} onOpen={more.onOpenOnline} />
      </div>
    </div>
  );
}
