import { useRef, useState } from 'preact/hooks';
import type { Imported } from '~/lib/store/import';
import { t, tCount } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { refusalSentence } from '../updates/problem-words.ts';
import { importOwnData } from './own-data.ts';

/** The button that takes an exported file in again, and what came of it. */
export function ImportData({ onImported }: { onImported: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Imported | { failure: string }>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    setOutcome(undefined);
    const failed = (error: unknown) => ({ failure: refusalSentence(error, 'importFailed') });
    setOutcome(await importOwnData(file).catch(failed));
    onImported();
  };
  return (
    <div class="option-group">
      <h3>{t('importHeading')}</h3>
      <p class="option-note">{t('importNote')}</p>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        onClick={() => picker.current?.click()}
      >
        {t('import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".jsonl"
        hidden
        data-import
        aria-label={t('import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          void take(file).finally(() => {
            if (picker.current) picker.current.value = '';
          });
        }}
      />
      <div role="status">
        {outcome &&
          ('failure' in outcome ? (
            <Notice kind="warning">{outcome.failure}</Notice>
          ) : (
            <Notice>{importedText(outcome)}</Notice>
          ))}
      </div>
    </div>
  );
}

function importedText({ subscriptions, dismissals, rejected }: Imported): string {
  const parts = [
    t('imported'),
    tCount('importedSubscriptions', subscriptions),
    tCount('importedDismissals', dismissals),
  ];
  if (rejected > 0) parts.push(tCount('importedRejected', rejected));
  return parts.join(' ');
}
