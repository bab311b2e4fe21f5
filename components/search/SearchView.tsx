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
import { useFirstFocus, useFocusAfterFailure } from './use-search-focus.ts';

interface SearchViewProps {
  search: Search;
  onSearch: (search: Search) => void;
  state: SearchState;
  /** Whether to take the focus: not from the tab that led here. */
  takeFocus: boolean;
  /** The check that the reader comes back from; its result gets the focus. */
  returnedFrom: string | undefined;
  /** Open a check, by its id; one that the index does not have, itself. */
  onOpen: (check: string | Check) => void;
  online: Online;
}

/** The search over all checks: field, verdicts, results. */
export function SearchView(props: SearchViewProps) {
  const { search, onSearch, state, onOpen, online } = props;
  const { answered, failed, retry } = state;
  const ask = (change: Partial<Search>) => onSearch({ ...search, limit: PAGE_SIZE, ...change });
  const isCurrent = answered?.search === search;
  const keys = useListKeys(
    answered?.answer.results.length ?? 0,
    () => ask({ text: '' }),
    isCurrent,
  );

  useFirstFocus(keys, answered, props);
  useFocusAfterFailure(keys, failed);

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
        <OnlineLookup search={search} online={online} onOpen={onOpen} />
      </div>
    </div>
  );
}
