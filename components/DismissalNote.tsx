import type { Dismissed } from '~/lib/protocol/card-script';
import { type MessageName, t, uiDirection } from './i18n.ts';

const WORDS: Record<Dismissed, MessageName> = {
  gone: 'dismissedHere',
  other: 'dismissedOther',
  notKept: 'dismissedNot',
};

interface DismissalNoteProps {
  dismissed: Dismissed;
  /** The way back, where there is something to take back. */
  onUndo?: () => void;
}

/**
 * What stands for some seconds where a badge was, after "Not this claim". Its button gets the focus
 * and is described by what it would undo: a live region that comes with its text is said by few
 * screen readers, unless it is an alert.
 */
export function DismissalNote({ dismissed, onUndo }: DismissalNoteProps) {
  return (
    <section class="check-card undo-note" lang={t('uiLanguage')} dir={uiDirection()}>
      <p id="dismissed" role={onUndo ? undefined : 'alert'}>
        {t(WORDS[dismissed])}
      </p>
      {onUndo && (
        <button
          type="button"
          class="text-button"
          aria-describedby="dismissed"
          data-initial-focus
          onClick={onUndo}
        >
          {t('undo')}
        </button>
      )}
    </section>
  );
}
