import { useRef, useState } from 'preact/hooks';
import { openDatabase } from '~/lib/store/database';
import { keepUpload } from '~/lib/store/uploads';
import { addFile } from '../background.ts';
import { formatNumber, t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';

/** More files at once are left, and told of; nobody means to drop a whole disk. */
const MAX_FILES = 50;

/** Files of checks from this device, chosen or dropped. */
export function AddFiles({ onAdded }: { onAdded: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const add = async (files: readonly File[]) => {
    setFailed([]);
    setTooMany(files.length > MAX_FILES);
    for (const file of files.slice(0, MAX_FILES)) {
      await keep(file).catch(() => setFailed((before) => [...before, file.name]));
    }
    onAdded();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <div class="option-group">
      <h3>{t('addFilesHeading')}</h3>
      {/* For a pointer only; the button inside does the same for everybody. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t('addFilesNote')}</p>
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => picker.current?.click()}
        >
          {t('addFiles')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          data-add-files
          aria-label={t('addFiles')}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void add(files);
          }}
        />
      </div>
      <div role="alert">
        {tooMany && <Notice kind="warning">{t('addFilesMany', formatNumber(MAX_FILES))}</Notice>}
        {failed.map((name, place) => (
          <Notice key={place} kind="warning">
            {t('addFileFailed', name)}
          </Notice>
        ))}
      </div>
    </div>
  );
}

/** Store a file here, because no message can carry one, and have the background read it. */
async function keep(file: File): Promise<void> {
  const db = await openDatabase();
  try {
    await addFile(await keepUpload(db, file, file.name), file.name);
  } finally {
    db.close();
  }
}
