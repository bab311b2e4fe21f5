import { waitFor } from '../browsers/wait.ts';
import { startChromiumReader } from '../reader/chromium-reader.ts';
import { startFirefoxReader } from '../reader/firefox-reader.ts';
import type { PSEUDO } from '../reader/pseudo-locale.ts';
import type { Reader } from '../reader/reader.ts';
import { AGREEING } from './claims.ts';

export type Theme = 'light' | 'dark';

/** Languages of the interface that pictures are made in. */
export const LOCALES = ['en', 'de', 'ar'] as const;

export type Locale = (typeof LOCALES)[number] | typeof PSEUDO;

/** A browser that is photographed: what it shows is chosen first, then the picture is taken. */
export interface Photographer {
  /** A page of the demo site at a width, with its badges where it has some. */
  demoPage(path: string, width: number, hasBadges?: boolean): Promise<void>;
  /** Scroll the demo page to its first badge. */
  scrollToBadge(): Promise<void>;
  /** Press the badge of the passage that begins so, and wait for the card. */
  card(passage: string): Promise<void>;
  /** Unfold why the open card was matched, and go to its end. */
  cardEnd(): Promise<void>;
  /** Say in the open card that the passage does not make its claim, and wait for the way back. */
  dismiss(): Promise<void>;
  /** Take that back. */
  takeBack(): Promise<void>;
  /** The picture of the demo page. */
  picture(): Promise<Buffer>;
  /**
   * A page of the extension, as large as told, after `ready` (an expression) is true; without a
   * height as high as the page itself.
   */
  surface(file: string, size: SurfaceSize, ready: string): Promise<Buffer>;
  /** The real toolbar popup over the demo page, once something in it matches `ready`. */
  popup(ready: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Pixels. */
export interface SurfaceSize {
  width: number;
  height?: number;
}

const HEIGHT = 800;
/** A picture that is higher shows nothing more. */
const HIGHEST = 6000;
const PAGE_HEIGHT = `Math.min(document.documentElement.scrollHeight, ${HIGHEST})`;

/** Functions of the card's root. */
const UNFOLD_WHY = `(root) => {
  const fold = root.querySelector('.check__sections > .fold:has(.why)');
  fold.open = true;
  fold.scrollIntoView({ block: 'start', behavior: 'instant' });
}`;
const UNDO_IS_THERE = "(root) => root.querySelector('.undo-note') !== null";
const SHOW_DISMISS =
  "(root) => root.querySelector('.check-card__dismiss').scrollIntoView({ block: 'center', behavior: 'instant' })";

const SCROLL_TO_BADGE =
  "document.querySelector('obelus-badge').scrollIntoView({ block: 'center', behavior: 'instant' })";

/** Waits for the badges of a page: until there are some, and no more come for a moment. */
async function allBadges(reader: Reader): Promise<void> {
  let before = 0;
  const stand = async () => {
    const seen = before;
    before = (await reader.badges()).length;
    return before > 0 && before === seen;
  };
  await waitFor(stand, { what: 'badges', every: 400 });
}

/** What is done in a card is the same in both browsers. */
function inCards(reader: Reader): Pick<Photographer, 'card' | 'cardEnd' | 'dismiss' | 'takeBack'> {
  return {
    async card(passage) {
      await reader.pressBadge(passage);
      await waitFor(() => reader.cardText(), { what: 'the card' });
    },
    cardEnd: () => reader.inCard(UNFOLD_WHY),
    async dismiss() {
      await reader.inCard(SHOW_DISMISS);
      await reader.pressInCard('.check-card__dismiss button');
      await waitFor(() => reader.inCard<boolean>(UNDO_IS_THERE).catch(() => false), {
        what: 'the way back',
      });
    },
    async takeBack() {
      await reader.pressInCard('.undo-note button');
      await allBadges(reader);
    },
  };
}

/** What moves is somewhere in between when the picture is taken. */
const STILL = { reducedMotion: 'reduce' } as const;

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
    async demoPage(path, width, hasBadges = true) {
      const page = await reader.page();
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia(STILL);
      await reader.visit(path);
      if (hasBadges) await allBadges(reader);
    },
    scrollToBadge: () => reader.inPage(SCROLL_TO_BADGE),
    ...inCards(reader),
    async picture() {
      return (await reader.page()).screenshot();
    },
    async surface(file, { width, height }, ready) {
      const page = await chromium.openExtensionPage(file);
      await page.emulateMedia(STILL);
      await page.setViewportSize({ width, height: height ?? HEIGHT });
      await waitFor(() => page.evaluate<boolean>(ready), { what: `${file} to be ready` });
      const whole = height ?? (await page.evaluate<number>(PAGE_HEIGHT));
      await page.setViewportSize({ width, height: whole });
      const picture = await page.screenshot();
      await page.close();
      return picture;
    },
    async popup(ready) {
      const popup = await chromium.openPopup(await reader.page());
      // The real popup does not follow what the tabs are told.
      const features = [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await popup.send('Emulation.setEmulatedMedia', { features });
      const isReady = `document.querySelector('${ready}') !== null`;
      await waitFor(() => popup.evaluate<boolean>(isReady), { what: 'the popup' });
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
    async demoPage(path, width, hasBadges = true) {
      await (await reader.tab()).resize(width, HEIGHT);
      await reader.visit(path);
      if (hasBadges) await allBadges(reader);
    },
    scrollToBadge: () => reader.inPage(SCROLL_TO_BADGE),
    ...inCards(reader),
    async picture() {
      return (await reader.tab()).screenshot();
    },
    async surface(file, { width, height }, ready) {
      const tab = await reader.firefox.openExtensionPage(file);
      await tab.resize(width, height ?? HEIGHT);
      await waitFor(() => tab.evaluate<boolean>(ready), { what: `${file} to be ready` });
      await tab.resize(width, height ?? (await tab.evaluate<number>(PAGE_HEIGHT)));
      const picture = await tab.screenshot();
      await tab.close();
      return picture;
    },
    // It is photographed once it stands still.
    popup: () => reader.firefox.photographPopup(),
    close: () => reader.close(),
  };
}
