import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseFields } from '~/lib/index/fields';
import { MAX_RESULTS } from '~/lib/protocol/validation';
import { CheckListItem } from '../CheckListItem.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { formatNumber, t, tCount } from '../i18n.ts';
import type { ListKeys } from './use-list-keys.ts';
import { type Answered, isFiltered, type Search } from './use-search.ts';

interface ResultListProps {
  answered: Answered;
  keys: ListKeys;
  onOpen: (id: string) => void;
  onMore: () => void;
}

/** The results of a search, how many there are, and a way to more of them. */
export function ResultList({ answered, keys, onOpen, onMore }: ResultListProps) {
  const { search, answer } = answered;
  const { results, total } = answer;
  // Whoever asked for more goes on at the first of them.
  const listedBefore = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const first = listedBefore.current;
    if (first === undefined || results.length <= first) return;
    listedBefore.current = undefined;
    keys.focusItem(first);
  }, [results.length]);
  return (
    <>
      {/* Who does not see the list hears what came of each search, be it nothing. */}
      <div role="status">
        {total === 0 ? (
          <NoResults search={search} />
        ) : (
          <p class="section-title">
            {tCount(isBlank(search) ? 'resultsNewest' : 'resultsFound', total)}
          </p>
        )}
      </div>
      <ul class="check-list">
        {results.map(({ check, marks }, index) => (
          <CheckListItem
            key={check.id}
            check={check}
            marks={marks}
            onOpen={() => onOpen(check.id)}
            buttonRef={(element) => keys.registerItem(index, element)}
            tabIndex={keys.tabIndexOf(index)}
          />
        ))}
      </ul>
      {results.length < total && search.limit < MAX_RESULTS && (
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => {
            listedBefore.current = results.length;
            onMore();
          }}
        >
          {t('showMore')}
        </button>
      )}
      {results.length < total && search.limit >= MAX_RESULTS && (
        <p class="search__capped">{t('resultsCapped', formatNumber(results.length))}</p>
      )}
    </>
  );
}

function NoResults({ search }: { search: Search }) {
  // A typed one is a filter, too.
  const filtered = isFiltered(search) || parseFields(search.text).text !== search.text;
  if (isBlank(search) && !filtered) {
    return <EmptyState title={t('resultsEmpty')} note={t('resultsEmptyNote')} />;
  }
  const note = t(filtered ? 'resultsNoneFilteredNote' : 'resultsNoneNote');
  return <EmptyState title={t('resultsNone')} note={note} />;
}

function isBlank(search: Search): boolean {
  return search.text.trim() === '';
}
