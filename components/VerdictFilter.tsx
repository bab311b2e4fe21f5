import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';
import { PathIcon } from './Icon.tsx';
import { formatNumber, t, verdictGroup } from './i18n.ts';

interface VerdictFilterProps {
  /** How many checks match the text, per verdict. */
  counts: Partial<Record<Verdict, number>>;
  /** The verdicts to show; none selected shows all. */
  selected: readonly Verdict[];
  onChange: (selected: Verdict[]) => void;
}

/** Verdicts to choose from, in the order of the scale; those without a check are left out. */
export function VerdictFilter({ counts, selected, onChange }: VerdictFilterProps) {
  const offered = VERDICTS.filter((verdict) => counts[verdict] || selected.includes(verdict));
  if (offered.length === 0) return null;
  const toggle = (verdict: Verdict) =>
    selected.includes(verdict)
      ? selected.filter((other) => other !== verdict)
      : [...selected, verdict];
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{t('filterLabel')}</legend>
      {offered.map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="filter__chip"
          data-tone={VERDICT_LOOKS[verdict].tone}
          aria-pressed={selected.includes(verdict)}
          onClick={() => onChange(toggle(verdict))}
        >
          <PathIcon path={VERDICT_LOOKS[verdict].icon} />
          <span>{verdictGroup(verdict)}</span>
          <span class="filter__count">{formatNumber(counts[verdict] ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}
