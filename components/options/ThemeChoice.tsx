import { THEMES, type Theme } from '~/lib/settings/settings';
import { updateSettings } from '~/lib/settings/store';
import { type MessageName, t } from '../i18n.ts';
import { useToldFailure } from '../use-told-failure.tsx';

const NAMES: Record<Theme, MessageName> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

/** Light or dark, for our own pages. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const [attempt, told] = useToldFailure();
  return (
    <fieldset class="option-group">
      <legend>{t('themeHeading')}</legend>
      <div class="segments">
        {THEMES.map((choice) => (
          <label key={choice} class="segments__choice">
            <input
              type="radio"
              name="theme"
              checked={choice === theme}
              onChange={() => attempt(updateSettings({ theme: choice }))}
            />
            <span>{t(NAMES[choice])}</span>
          </label>
        ))}
      </div>
      <p class="option-note">{t('themeNote')}</p>
      {told}
    </fieldset>
  );
}
