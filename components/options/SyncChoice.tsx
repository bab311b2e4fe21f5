import { useEffect, useState } from 'preact/hooks';
import { updateSettings } from '~/lib/settings/store';
import {
  forgetReplaced,
  type ReplacedChoices,
  readReplaced,
  restoreReplaced,
  watchReplaced,
} from '~/lib/settings/sync';
import { ageOfMoment } from '../dates.ts';
import { t } from '../i18n.ts';
import { Notice } from '../Notice.tsx';
import { Switch } from '../Switch.tsx';
import { useToldFailure } from '../use-told-failure.tsx';
import { SharedCopy } from './SharedCopy.tsx';

/** Whether some choices are shared with the reader's other browsers, and what came from there. */
export function SyncChoice({ on }: { on: boolean }) {
  const [attempt, told] = useToldFailure();
  const replaced = useReplaced();
  return (
    <div class="option-group">
      <Switch label={t('syncOn')} on={on} onChange={(sync) => attempt(updateSettings({ sync }))} />
      <p class="option-note">{t('syncNote')}</p>
      {told}
      <div role="status">{!on && <SharedCopy />}</div>
      <div role="status">
        {replaced && (
          <Notice>
            {t('syncReplaced', ageOfMoment(replaced.at, Date.now()))}
            <span class="notice__actions">
              <button type="button" class="text-button" onClick={() => attempt(restoreReplaced())}>
                {t('syncRestore')}
              </button>
              <button type="button" class="text-button" onClick={() => attempt(forgetReplaced())}>
                {t('syncKeep')}
              </button>
            </span>
          </Notice>
        )}
      </div>
    </div>
  );
}

function useReplaced(): ReplacedChoices | null {
  const [replaced, setReplaced] = useState<ReplacedChoices | null>(null);
  useEffect(() => {
    const stop = watchReplaced(setReplaced);
    void readReplaced().then(setReplaced);
    return stop;
  }, []);
  return replaced;
}
