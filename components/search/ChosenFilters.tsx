import { formatDate } from '../dates.ts';
import { Icon } from '../Icon.tsx';
import { languageName, t } from '../i18n.ts';
import { useRemovalFocus } from '../use-removal-focus.ts';
import type { Search } from './use-search.ts';

interface ChosenFiltersProps {
  search: Search;
  onChange: (change: Partial<Search>) => void;
  /** Called when the last one was removed: its button had the focus. */
  onNone: () => void;
}

/** The filters in force, verdicts apart, each with a way to be rid of it. */
export function ChosenFilters({ search, onChange, onNone }: ChosenFiltersProps) {
  const { publishers, langs, from, to } = search;
  const chosen = [
    ...publishers.map((name) => ({
      label: name,
      drop: () => onChange({ publishers: publishers.filter((other) => other !== name) }),
    })),
    ...langs.map((lang) => ({
      label: languageName(lang),
      drop: () => onChange({ langs: langs.filter((other) => other !== lang) }),
    })),
    ...(from
      ? [{ label: t('filterSince', formatDate(from)), drop: () => onChange({ from: undefined }) }]
      : []),
    ...(to
      ? [{ label: t('filterUntil', formatDate(to)), drop: () => onChange({ to: undefined }) }]
      : []),
  ];
  const { list, removing } = useRemovalFocus<HTMLUListElement>(chosen.length, onNone);
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={t('filtersChosen')} ref={list}>
      {chosen.map(({ label, drop }, index) => (
        <li key={label}>
          <button
            type="button"
            class="chosen__filter"
            aria-label={t('filterRemove', label)}
            onClick={() => {
              removing(index);
              drop();
            }}
          >
            <bdi>{label}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
