import { type ComponentChild, render } from 'preact';
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
  // Before anything is drawn, or a light page would flash in front of who chose dark.
  const settings = await readSettings().catch(() => undefined);
  if (settings) root.dataset.theme = settings.theme;
  render(content, document.body);
}
