import { t } from '../i18n.ts';
import { intervalText } from '../updates/job-words.ts';

/** Hours between two updates; 0: only when the reader asks. */
const CHOICES = [6, 24, 72, 168, 0];

interface RefreshSelectProps {
  /** Name of the feed. */
  of: string;
  hours: number;
  onChange: (hours: number) => void;
}

/** How often a feed is asked for news. */
export function RefreshSelect({ of, hours, onChange }: RefreshSelectProps) {
  const choices = CHOICES.includes(hours) ? CHOICES : [hours, ...CHOICES];
  return (
    <select
      class="select"
      aria-label={t('refreshLabel', of)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice} selected={choice === hours}>
          {intervalText(choice)}
        </option>
      ))}
    </select>
  );
}
