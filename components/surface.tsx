import { type ComponentChild, render } from 'preact';
import { DEFAULT_SETTINGS } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';
import { type MessageName, t, uiDirection, uiLocale } from './i18n.ts';

/**
 * Longest wait, in milliseconds, for what a page is opened for: less is not felt, and what is painted
 * once, whole, neither flickers nor costs a painting of an empty frame before it.
 */
const FIRST_SIGHT_MS = 100;

/**
 * Start an extension page: its language, its direction, its theme, its title, its content.
 *
 * @param first what the page is opened for, where it takes a moment to come
 */
export async function startSurface(
  title: MessageName,
  content: ComponentChild,
  first: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const root = document.documentElement;
  root.lang = uiLocale();
  root.dir = uiDirection();
  document.title = t(title);
  watchSettings(({ theme }) => {
    root.dataset.theme = theme;
  });
  const settings = readSettings();
  // Made while all that comes, and seen when the theme is known: a light page would flash in front
  // of who chose dark.
  render(content, document.body);
  const theme = await settings.then(
    (known) => known.theme,
    () => DEFAULT_SETTINGS.theme,
  );
  const late = new Promise((resolve) => setTimeout(resolve, FIRST_SIGHT_MS));
  await Promise.race([first.catch(() => {}), late]);
  root.dataset.theme = theme;
}
