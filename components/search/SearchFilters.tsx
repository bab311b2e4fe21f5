import { useRef, useState } from 'preact/hooks';
import type { FacetCount } from '~/lib/index/facets';
import type { SearchAnswer } from '~/lib/protocol/messages';
import { Fold } from '../Fold.tsx';
import { formatNumber, languageName, t } from '../i18n.ts';
import type { Search } from './use-search.ts';
import { YearChart } from './YearChart.tsx';

/** Publishers that are offered, those with most checks; a name can be typed for the others. */
const MOST_OFFERED = 200;

interface SearchFiltersProps {
  search: Search;
  /** The counts of the latest answer; `undefined` before the first. */
  facets: SearchAnswer | undefined;
  onChange: (change: Partial<Search>) => void;
}

/**
 * Publisher, language and time, each with how many checks it would leave. Made when they are opened:
 * hundreds of names and counts change with every key that is typed.
 */
export function SearchFilters({ search, facets, onChange }: SearchFiltersProps) {
  const [open, setOpen] = useState(false);
  const { publishers, langs, from, to } = search;
  return (
    <div class="filters">
      <Fold title={t('filters')} open={open} onToggle={setOpen}>
        {open && (
          <div class="filters__body">
            <FacetPicker
              label={t('filterPublisher')}
              all={t('filterAnyPublisher')}
              offered={facets?.byPublisher ?? []}
              chosen={publishers}
              nameOf={(name) => name}
              onChoose={(name) => onChange({ publishers: [...publishers, name] })}
            />
            <FacetPicker
              label={t('filterLanguage')}
              all={t('languagesAll')}
              offered={facets?.byLang ?? []}
              chosen={langs}
              nameOf={languageName}
              onChoose={(lang) => onChange({ langs: [...langs, lang] })}
            />
            <YearChart years={facets?.byYear ?? []} from={from} to={to} onChange={onChange} />
            <DateField
              label={t('filterFrom')}
              value={from}
              onChange={(day) => onChange({ from: day })}
            />
            <DateField label={t('filterTo')} value={to} onChange={(day) => onChange({ to: day })} />
          </div>
        )}
      </Fold>
    </div>
  );
}

interface FacetPickerProps {
  label: string;
  /** What stands there while nothing is chosen. */
  all: string;
  offered: readonly FacetCount<string>[];
  chosen: readonly string[];
  nameOf: (value: string) => string;
  onChoose: (value: string) => void;
}

/**
 * Adds one value after the other; what was chosen stands among the chosen filters. A closed list
 * takes each value that arrow keys and letters pass for a choice: these wait for Enter, or for the
 * focus to leave.
 */
function FacetPicker({ label, all, offered, chosen, nameOf, onChoose }: FacetPickerProps) {
  const isPassing = useRef(false);
  const choose = (select: HTMLSelectElement) => {
    const { value } = select;
    select.value = '';
    if (value !== '') onChoose(value);
  };
  const left = offered.filter(({ value }) => !chosen.includes(value)).slice(0, MOST_OFFERED);
  return (
    <label class="filters__field">
      <span>{label}</span>
      <select
        class="select"
        onPointerDown={() => {
          isPassing.current = false;
        }}
        onKeyDown={({ key, currentTarget }) => {
          // An open list is left with Enter, too: then nothing is chosen yet.
          isPassing.current = key !== 'Enter' && key !== ' ';
          if (key === 'Enter') choose(currentTarget);
        }}
        onChange={({ currentTarget }) => !isPassing.current && choose(currentTarget)}
        onBlur={({ currentTarget }) => choose(currentTarget)}
      >
        <option value="">{chosen.length > 0 ? t('filterAnother') : all}</option>
        {left.map(({ value, count }) => (
          <option key={value} value={value}>
            {`${nameOf(value)} (${formatNumber(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DateFieldProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label class="filters__field">
      <span>{label}</span>
      <input
        type="date"
        class="select"
        value={value ?? ''}
        min="1970-01-01"
        max="2149-12-31"
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    </label>
  );
}
