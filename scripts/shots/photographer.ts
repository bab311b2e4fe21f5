import { waitFor } from '../browsers/wait.ts';
import { startChromiumReader } from '../reader/chromium-reader.ts';
import { startFirefoxReader } from '../reader/firefox-reader.ts';
import type { PSEUDO } from '../reader/pseudo-locale.ts';
import { AGREEING } from './claims.ts';

export type Theme = 'light' | 'dark';

/** Languages of the interface that pictures are made in. */
export const LOCALES = ['en', 'de', 'ar'] as const;

export type Locale = (typeof LOCALES)[number] | typeof PSEUDO;

/** A browser that is photographed: what it shows is chosen first, then the picture is taken. */
export interface Photographer {
  /** A page of the demo site at a width, with its badges. */
  demoPage(path: string, width: number): Promise<void>;
  /** Scroll the demo page to its first badge. */
  scrollToBadge(): Promise<void>;
  /** Press the badge of the passage that begins so, and wait for the card. */
  card(passage: string): Promise<void>;
  /** The picture of the demo page. */
  picture(): Promise<Buffer>;
  /** A page of the extension, as large as told, after `ready` (an expression) is true. */
  surface(file: string, size: { width: number; height: number }, ready: string): Promise<Buffer>;
  /** The real toolbar popup over the demo page. */
  popup(): Promise<Buffer>;
  close(): Promise<void>;
}

const HEIGHT = 800;
const SCROLL_TO_BADGE =
  "document.querySelector('obelus-badge').scrollIntoView({ block: 'center', behavior: 'instant' })";

/** Start a browser in a theme and in a language of its interface. */
export function photographer(
  browser: 'chromium' | 'firefox',
  theme: Theme,
  locale: Locale,
): Promise<Photographer> {
  const start = browser === 'chromium' ? chromiumPhotographer : firefoxPhotographer;
  return start(theme, locale);
}

async function chromiumPhotographer(theme: Theme, locale: Locale): Promise<Photographer> {
  const reader = await startChromiumReader({
    colorScheme: theme,
    language: locale,
    moreClaims: AGREEING,
  });
  const { chromium } = reader;
  return {
    async demoPage(path, width) {
      await (await reader.page()).setViewportSize({ width, height: HEIGHT });
      await reader.visit(path);
      await waitFor(async () => (await reader.badges()).length > 0, { what: `badges on ${path}` });
    },
    scrollToBadge: () => reader.inPage(SCROLL_TO_BADGE),
    async card(passage) {
      await reader.pressBadge(passage);
      await waitFor(() => reader.cardText(), { what: 'the card' });
    },
    async picture() {
      return (await reader.page()).screenshot();
    },
    async surface(file, size, ready) {
      const page = await chromium.openExtensionPage(file);
      // What moves is somewhere in between when the picture is taken.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await waitFor(() => page.evaluate<boolean>(ready), { what: `${file} to be ready` });
      const picture = await page.screenshot();
      await page.close();
      return picture;
    },
    async popup() {
      const popup = await chromium.openPopup(await reader.page());
      // The real popup does not follow what the tabs are told.
      const features = [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await popup.send('Emulation.setEmulatedMedia', { features });
      const ready = "document.querySelector('.check-item') !== null";
      await waitFor(() => popup.evaluate<boolean>(ready), { what: 'the popup' });
      const picture = await popup.screenshot();
      await popup.close();
      return picture;
    },
    close: () => reader.close(),
  };
}

/** Values of `layout.css.prefers-color-scheme.content-override`. */
const FIREFOX_SCHEME = { dark: 0, light: 1 } as const;

async function firefoxPhotographer(theme: Theme, locale: Locale): Promise<Photographer> {
  const reader = await startFirefoxReader({
    language: locale,
    moreClaims: AGREEING,
    prefs: {
      'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEME[theme],
      // The popup belongs to the browser's own window.
      'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
      'browser.theme.toolbar-theme': FIREFOX_SCHEME[theme],
      'ui.prefersReducedMotion': 1,
    },
  });
  return {
    async demoPage(path, width) {
      await (await reader.tab()).resize(width, HEIGHT);
      await reader.visit(path);
      await waitFor(async () => (await reader.badges()).length > 0, { what: `badges on ${path}` });
    },
    scrollToBadge: () => reader.inPage(SCROLL_TO_BADGE),
    async card(passage) {
      await reader.pressBadge(passage);
      await waitFor(() => reader.cardText(), { what: 'the card' });
    },
    async picture() {
      return (await reader.tab()).screenshot();
    },
    async surface(file, { width, height }, ready) {
      const tab = await reader.firefox.openExtensionPage(file);
      await tab.resize(width, height);
      await waitFor(() => tab.evaluate<boolean>(ready), { what: `${file} to be ready` });
      const picture = await tab.screenshot();
      await tab.close();
      return picture;
    },
    popup: () => reader.firefox.photographPopup(),
    close: () => reader.close(),
  };
}
