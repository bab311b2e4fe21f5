import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from './i18n.ts';

interface RadioCardProps {
  /** The name of the group of choices. */
  group: string;
  title: string;
  note: string;
  chosen: boolean;
  /** Whether this is what holds now. */
  current?: boolean;
  onChoose: () => void;
  /** What else this choice needs to know. */
  children?: ComponentChildren;
}

/** One of several choices, with its consequences. */
export function RadioCard(props: RadioCardProps) {
  const { group, title, note, chosen, current, onChoose, children } = props;
  const titleId = useId();
  const noteId = useId();
  return (
    <div class="radio-card" data-chosen={chosen}>
      <label class="radio-card__label">
        <input
          type="radio"
          name={group}
          class="radio-card__radio"
          checked={chosen}
          aria-labelledby={titleId}
          aria-describedby={noteId}
          onChange={onChoose}
        />
        <span class="radio-card__title" id={titleId}>
          {title}
        </span>
        {current && <span class="radio-card__current">{t('choiceNow')}</span>}
        <span class="radio-card__note" id={noteId}>
          {note}
        </span>
      </label>
      {children}
    </div>
  );
}
