import { formatNumber } from '../i18n.ts';

interface CheckboxProps {
  label: string;
  /** How many checks it stands for. */
  count?: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One of several choices in a list. */
export function Checkbox({ label, count, checked, onChange }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <bdi>{label}</bdi>
        {count !== undefined && <span class="checkbox__count"> {formatNumber(count)}</span>}
      </span>
    </label>
  );
}
