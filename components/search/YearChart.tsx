import { useState } from 'preact/hooks';
import type { FacetCount } from '~/lib/index/facets';
import { formatNumber, formatYear, t, tCount } from '../i18n.ts';

/** Years that are drawn, the latest; earlier ones are added to the first of them. */
const MOST_YEARS = 16;

interface YearChartProps {
  /** Ascending; years without a check are left out. */
  years: readonly FacetCount<number>[];
  from: string | undefined;
  to: string | undefined;
  onChange: (change: { from?: string; to?: string }) => void;
}

/** The checks that were found over time, a bar for each year. Pressing one keeps that year alone. */
export function YearChart({ years, from, to, onChange }: YearChartProps) {
  const [looked, setLooked] = useState<number>();
  const bars = filled(years);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const ends = bars.length > 1 ? [bars[0]!, bars.at(-1)!] : bars;
  const lookedAt = bars.find(({ value }) => value === looked);
  return (
    <fieldset class="years">
      <legend>{t('chartYears')}</legend>
      <div class="years__bars">
        {bars.map(({ value, first, count }) => {
          const range = { from: `${first}-01-01`, to: `${value}-12-31` };
          const pressed = from === range.from && to === range.to;
          const label = `${nameOf({ value, first })}: ${tCount('indexChecks', count)}`;
          return (
            <button
              key={value}
              type="button"
              class="years__bar"
              aria-pressed={pressed}
              aria-label={label}
              onPointerEnter={() => setLooked(value)}
              onPointerLeave={() => setLooked(undefined)}
              onFocus={() => setLooked(value)}
              onBlur={() => setLooked(undefined)}
              style={{ '--share': count / most }}
              onClick={() => onChange(pressed ? { from: undefined, to: undefined } : range)}
            >
              <span />
            </button>
          );
        })}
      </div>
      {/* Each bar says the same by its name. */}
      <p class="years__ends" aria-hidden="true">
        {(lookedAt ? [lookedAt] : ends).map((bar) => (
          <span key={bar.value} data-looked={bar === lookedAt}>
            {nameOf(bar)} · {formatNumber(bar.count)}
          </span>
        ))}
      </p>
    </fieldset>
  );
}

interface YearBar {
  value: number;
  /** The first year that it stands for. */
  first: number;
  count: number;
}

/** A year, or the years from the first to the last: "1999–2011". */
function nameOf({ value, first }: Pick<YearBar, 'value' | 'first'>): string {
  return first < value ? `${formatYear(first)}–${formatYear(value)}` : formatYear(value);
}

/** A bar for each year from the first to the last, so that gaps are seen. */
function filled(years: readonly FacetCount<number>[]): YearBar[] {
  const [first, last] = [years[0]?.value, years.at(-1)?.value];
  if (first === undefined || last === undefined) return [];
  const counts = new Map(years.map(({ value, count }) => [value, count]));
  const start = Math.max(first, last - MOST_YEARS + 1);
  const bars = Array.from({ length: last - start + 1 }, (_, at) => {
    const value = start + at;
    return { value, first: value, count: counts.get(value) ?? 0 };
  });
  const before = years.filter(({ value }) => value < start);
  if (before.length > 0) {
    bars[0]!.first = first;
    bars[0]!.count += before.reduce((sum, { count }) => sum + count, 0);
  }
  return bars;
}
