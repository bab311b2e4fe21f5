import { t, uiDirection } from './i18n.ts';

interface UndoNoteProps {
  /** Whether the badge now shows another check. */
  badgeStays: boolean;
  onUndo: () => void;
}

/** What stands for some seconds where a badge was, after "Not this claim". */
export function UndoNote({ badgeStays, onUndo }: UndoNoteProps) {
  return (
    <section class="check-card undo-note" role="status" lang={t('uiLanguage')} dir={uiDirection()}>
      <p>{t(badgeStays ? 'dismissedOther' : 'dismissedHere')}</p>
      <button type="button" class="text-button" data-initial-focus onClick={onUndo}>
        {t('undo')}
      </button>
    </section>
  );
}
