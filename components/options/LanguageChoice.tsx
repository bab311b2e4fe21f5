import type { FacetCount } from '~/lib/index/facets';
import { updateSettings } from '~/lib/settings/store';
import { t } from '../i18n.ts';
import { useToldFailure } from '../use-told-failure.tsx';
import { LanguageBoxes } from './LanguageBoxes.tsx';

interface LanguageChoiceProps {
  /** None: all languages. */
  chosen: readonly string[];
  /** The languages that there are checks in. */
  offered: readonly FacetCount<string>[];
}

/** The languages whose checks may be shown on pages. */
export function LanguageChoice({ chosen, offered }: LanguageChoiceProps) {
  const [attempt, told] = useToldFailure();
  return (
    <fieldset class="option-group">
      <legend>{t('languagesHeading')}</legend>
      <p class="option-note">{t('languagesNote')}</p>
      <LanguageBoxes
        chosen={chosen}
        offered={offered.map(({ value, count }) => [value, count] as const)}
        onChoose={(choose) =>
          attempt(updateSettings(({ languages }) => ({ languages: choose(languages) })))
        }
      />
      {told}
    </fieldset>
  );
}
