import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { refusalSentence } from '../updates/problem-words.ts';
import { exportName, exportOwnData } from './own-data.ts';

/** Long enough for the browser to begin the download, which it does at once. */
const KEEP_MS = 60_000;

/** The button that saves all that is the reader's own as a file. */
export function ExportData() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const now = Date.now();
      download(await exportOwnData(now), exportName(now));
    } catch (error) {
      setFailure(refusalSentence(error, 'notDone'));
    }
    setBusy(false);
  };
  return (
    <div class="option-group">
      <h3>{t('exportHeading')}</h3>
      <p class="option-note">{t('exportNote')}</p>
      <button type="button" class="button" data-kind="quiet" disabled={isBusy} onClick={save}>
        {t('export')}
      </button>
      <div role="alert">{failure && <Notice kind="warning">{failure}</Notice>}</div>
    </div>
  );
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
