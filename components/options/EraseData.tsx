import { useState } from 'preact/hooks';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { eraseOwnData } from './own-data.ts';

/** The button that begins again as after an installation, once the reader has said yes twice. */
export function EraseData({ onErased }: { onErased: () => void }) {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const erase = () => {
    setOutcome(undefined);
    void eraseOwnData()
      .then(
        () => setOutcome('done'),
        () => setOutcome('failed'),
      )
      .finally(onErased);
  };
  return (
    <div class="option-group">
      <h3>{t('eraseHeading')}</h3>
      <p class="option-note">{t('eraseNote')}</p>
      <ConfirmButton
        label={t('erase')}
        question={t('eraseQuestion')}
        yes={t('eraseYes')}
        onConfirm={erase}
      />
      <div role="status">
        {outcome === 'done' && <Notice>{t('erased')}</Notice>}
        {outcome === 'failed' && <Notice kind="warning">{t('notDone')}</Notice>}
      </div>
    </div>
  );
}
