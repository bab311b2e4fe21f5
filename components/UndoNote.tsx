import { t, uiDirection } from './i18n.ts';

interface UndoNoteProps {
  /** Whether the badge now shows another check. */
  badgeStays: boolean;
  onUndo: () => void;
}

/**
 * What stands for some seconds where a badge was, after "Not this claim". Its button gets the focus
 * and is described by what it would undo: a live region that comes with its text is said by few
 * screen readers.
 */
export function UndoNote({ badgeStays, onUndo }: UndoNoteProps) {
  return (
    <section class="check-card undo-note" lang={t('uiLanguage')} dir={uiDirection()}>
      <p id="dismissed">{t(badgeStays ? 'dismissedOther' : 'dismissedHere')}</p>
      <button
        type="button"
        class="text-button"
        aria-describedby="dismissed"
        data-initial-focus
        onClick={onUndo}
      >
        {t('undo')}
      </button>
    </section>
  );
}
