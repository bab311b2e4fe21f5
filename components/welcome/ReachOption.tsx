import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../i18n.ts';

interface ReachOptionProps {
  title: string;
  note: string;
  chosen: boolean;
  /** Whether this is what holds now. */
  current: boolean;
  onChoose: () => void;
  /** What else this choice needs to know. */
  children?: ComponentChildren;
}

/** One of the choices, with its consequences. */
export function ReachOption(props: ReachOptionProps) {
  const { title, note, chosen, current, onChoose, children } = props;
  const titleId = useId();
  const noteId = useId();
  return (
    <div class="reach-option" data-chosen={chosen}>
      <label class="reach-option__label">
        <input
          type="radio"
          name="reach"
          class="reach-option__radio"
          checked={chosen}
          aria-labelledby={titleId}
          aria-describedby={noteId}
          onChange={onChoose}
        />
        <span class="reach-option__title" id={titleId}>
          {title}
        </span>
        {current && <span class="reach-option__current">{t('choiceNow')}</span>}
        <span class="reach-option__note" id={noteId}>
          {note}
        </span>
      </label>
      {children}
    </div>
  );
}
