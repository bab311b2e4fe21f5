import type { FacetCount } from '~/lib/index/facets';
import { updateSettings } from '~/lib/settings/store';
import { formatNumber, languageName, t } from '../i18n.ts';

interface LanguageChoiceProps {
  /** None: all languages. */
  chosen: readonly string[];
  /** The languages that there are checks in. */
  offered: readonly FacetCount<string>[];
}

/** The languages whose checks may be shown on pages. */
export function LanguageChoice({ chosen, offered }: LanguageChoiceProps) {
  const counts = new Map(offered.map(({ value, count }) => [value, count]));
  // What was chosen stays in sight when its last check is gone.
  const langs = [...new Set([...counts.keys(), ...chosen])];
  const choose = (languages: string[]) => void updateSettings({ languages });
  return (
    <fieldset class="option-group">
      <legend>{t('languagesHeading')}</legend>
      <p class="option-note">{t('languagesNote')}</p>
      <div class="checkboxes">
        <label class="checkbox">
          <input type="checkbox" checked={chosen.length === 0} onChange={() => choose([])} />
          <span>{t('languagesAll')}</span>
        </label>
        {langs.map((lang) => (
          <label key={lang} class="checkbox">
            <input
              type="checkbox"
              checked={chosen.includes(lang)}
              onChange={({ currentTarget }) =>
                choose(
                  currentTarget.checked
                    ? [...chosen, lang]
                    : chosen.filter((other) => other !== lang),
                )
              }
            />
            <span>
              {languageName(lang)}{' '}
              <span class="checkbox__count">{formatNumber(counts.get(lang) ?? 0)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
