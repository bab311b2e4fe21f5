import { type ComponentChild, render } from 'preact';
import { DEFAULT_SETTINGS, type Theme } from '~/lib/settings/settings';
import { readSettings, watchSettings } from '~/lib/settings/store';
import { type MessageName, t, uiDirection, uiLocale } from './i18n.ts';
import { recall, remember } from './recall.ts';
import { SettingsBoundary } from './SettingsBoundary.tsx';

/**
 * Longest wait, in milliseconds, for what a page is opened for: less is not felt, and what is painted
 * once, whole, neither flickers nor costs a painting of an empty frame before it.
 */
const FIRST_SIGHT_MS = 100;

interface Start {
  /** The page's styles, where they come with its code: a file of their own is one more to wait for. */
  styles?: string;
  /** What the page is opened for, where it takes a moment to come. */
  first?: Promise<unknown>;
}

/** Start an extension page: its styles, its language, its direction, its theme, its title, its content. */
export async function startSurface(
  title: MessageName,
  content: ComponentChild,
  { styles, first }: Start = {},
): Promise<void> {
  if (styles) adopt(styles);
  const root = document.documentElement;
  root.lang = uiLocale();
  root.dir = uiDirection();
  document.title = t(title);
  const show = (theme: Theme) => {
    root.dataset.theme = theme;
    remember('theme', theme);
  };
  watchSettings(({ theme }) => show(theme));
  const chosen = readSettings().then(
    ({ theme }) => theme,
    () => DEFAULT_SETTINGS.theme,
  );
  const before = recall('theme');
  // Set before there is anything to be styled, it costs nothing; later all styles are made again.
  if (before && !first) root.dataset.theme = before;
  // Made while all that comes, and seen when the theme is known: a light page would flash in front
  // of who chose dark.
  render(<SettingsBoundary>{content}</SettingsBoundary>, document.body);
  if (first) {
    // Where it fails, the content itself says so.
    const late = new Promise((resolve) => setTimeout(resolve, FIRST_SIGHT_MS));
    await Promise.race([first.catch(() => {}), late]);
  }
  root.dataset.theme = before ?? (await chosen);
  show(await chosen);
}

function adopt(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}
