import { useEffect, useState } from 'preact/hooks';
import { eraseShared, isShared, watchShared } from '~/lib/settings/sync';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { useToldFailure } from '../use-told-failure.tsx';

/**
 * For a browser that does not share, or no more: what was shared stays in the reader's account, where
 * other browsers may need it, until the reader has it deleted.
 */
export function SharedCopy() {
  const [attempt, told] = useToldFailure();
  const [copy, setCopy] = useState<'there' | 'erased'>();
  useEffect(() => {
    const stop = watchShared((isThere) => isThere && setCopy('there'));
    void isShared().then((isThere) => isThere && setCopy('there'));
    return stop;
  }, []);
  if (copy === undefined) return null;
  if (copy === 'erased') return <Notice>{t('syncErased')}</Notice>;
  return (
    <>
      <Notice>
        {t('syncLeft')}
        <span class="notice__actions">
          <button
            type="button"
            class="text-button"
            onClick={() => attempt(eraseShared().then(() => setCopy('erased')))}
          >
            {t('syncErase')}
          </button>
        </span>
      </Notice>
      {told}
    </>
  );
}
