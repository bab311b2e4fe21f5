interface SwitchProps {
  label: string;
  /** What it switches, for screen readers, where the label alone does not tell. */
  of?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off at once, without a button to confirm. */
export function Switch({ label, of, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch__label">{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        class="switch__input"
        aria-label={of && `${label}: ${of}`}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
