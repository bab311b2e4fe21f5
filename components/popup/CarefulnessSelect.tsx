import { CAREFULNESS, type Carefulness } from '~/lib/match/carefulness';
import type { Settings } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';
import { careShare } from '../care.ts';
import { t } from '../i18n.ts';
import { useToldFailure } from '../use-told-failure.tsx';

/** How careful the badges are, in one line. */
export function CarefulnessSelect({ settings }: { settings: Settings }) {
  const [attempt, told] = useToldFailure();
  return (
    <>
      <label class="care-line">
        <span>{t('careShort')}</span>
        <select
          class="select"
          value={String(settings.carefulness)}
          onChange={({ currentTarget }) =>
            attempt(updateSettings({ carefulness: Number(currentTarget.value) as Carefulness }))
          }
        >
          {CAREFULNESS.map((choice) => (
            <option key={choice} value={choice}>
              {careShare(choice)}
            </option>
          ))}
        </select>
      </label>
      {told}
    </>
  );
}
