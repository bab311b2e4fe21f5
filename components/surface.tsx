import { type ComponentChild, render } from 'preact';
import { DEFAULT_SETTINGS } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';
import { type MessageName, t, uiDirection, uiLocale } from './i18n.ts';

/** Start an extension page: its language, its direction, its theme, its title, its content. */
export async function startSurface(title: MessageName, content: ComponentChild): Promise<void> {
  const root = document.documentElement;
  root.lang = uiLocale();
  root.dir = uiDirection();
  document.title = t(title);
  watchSettings(({ theme }) => {
    root.dataset.theme = theme;
  });
  const settings = readSettings();
  // Made while the settings come, and seen when the theme is known: a light page would flash in
  // front of who chose dark.
  render(content, document.body);
  root.dataset.theme = await settings.then(
    ({ theme }) => theme,
    () => DEFAULT_SETTINGS.theme,
  );
}
