import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber } from './i18n.ts';

export interface Bar {
  key: string | number;
  label: ComponentChildren;
  count: number;
  /** One of the verdicts' colours; the accent's where there is none. */
  tone?: string;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
}

/** Counts as a table of words and numbers, with a bar beside each that only repeats the number. */
export function BarChart({ title, bars }: BarChartProps) {
  const titleId = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section class="chart">
      <h3 class="chart__title" id={titleId}>
        {title}
      </h3>
      <table class="chart__table" aria-labelledby={titleId}>
        <tbody>
          {bars.map(({ key, label, count, tone }) => (
            <tr key={key} data-tone={tone}>
              <th scope="row">{label}</th>
              <td class="chart__count">{formatNumber(count)}</td>
              <td class="chart__space" aria-hidden="true">
                <span class="chart__bar" style={{ '--share': count / most }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
