import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { exportName, exportOwnData } from './own-data.ts';

/** Long enough for the browser to begin the download, which it does at once. */
const KEEP_MS = 60_000;

/** The button that saves all that is the reader's own as a file. */
export function ExportData() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async () => {
    setState('busy');
    try {
      const now = Date.now();
      download(await exportOwnData(now), exportName(now));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="option-group">
      <h3>{t('exportHeading')}</h3>
      <p class="option-note">{t('exportNote')}</p>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        disabled={state === 'busy'}
        onClick={save}
      >
        {t('export')}
      </button>
      <div role="alert">{state === 'failed' && <Notice kind="warning">{t('notDone')}</Notice>}</div>
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
