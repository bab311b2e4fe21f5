import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';
import { AGREEING } from '~/scripts/shots/claims';
import { axeViolations } from './support/axe.ts';
import { CUT_TEXT } from './support/cut-text.ts';

/** Pages of the extension, and what is there once they are whole. */
const PAGES: [file: string, ready: string, width: number][] = [
  ['popup.html', '.empty', 360],
  ['sidepanel.html', '.check-item', 400],
  ['options.html', '.publisher', 1000],
  ['welcome.html', '.radio-card', 1000],
];

// A browser's settings for those who see or move otherwise; Chromium can pretend each of them.
describe('what readers ask of their browser', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader({ moreClaims: AGREEING });
  });
  afterAll(() => reader?.close());

  async function opened(file: string, ready: string, width: number): Promise<Page> {
    const page = await reader.chromium.openExtensionPage(file);
    await page.setViewportSize({ width, height: 800 });
    await page.bringToFront();
    await page.waitForSelector(ready);
    return page;
  }

  /** The demo site's page with a card that is open. */
  async function withCard(): Promise<Page> {
    const page = await reader.page();
    await page.bringToFront();
    await reader.visit('/science/great-wall');
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'a badge' });
    await reader.pressBadge('Great Wall');
    await waitFor(() => reader.inCard<boolean>('(root) => !!root.querySelector(".agreement")'), {
      what: 'the card with its bar',
    });
    return page;
  }

  describe.each(['light', 'dark'] as const)('forced colours on a %s system', (colorScheme) => {
    const forced = { forcedColors: 'active', colorScheme } as const;
    const usual = { forcedColors: null, colorScheme: null };

    it.each(PAGES)('%s can be read, and what is chosen be seen', async (file, ready, width) => {
      const page = await opened(file, ready, width);
      await page.emulateMedia(forced);
      expect(await axeViolations((expression) => page.evaluate(expression))).toEqual([]);
      expect(await page.evaluate<string[]>(LOST_STATES)).toEqual([]);
      await page.close();
    });

    it('a badge and its card have edges, and shapes that are seen', async () => {
      const page = await withCard();
      await page.emulateMedia(forced);
      const badge = await reader.chromium.evaluateInContentWorld<Record<string, string>>(
        page,
        `((root) => {
          const button = root.querySelector('button');
          const { borderTopColor, backgroundColor, color } = getComputedStyle(button);
          const { fill } = getComputedStyle(button.querySelector('.icon'));
          return { borderTopColor, backgroundColor, color, fill };
        })(chrome.dom.openOrClosedShadowRoot(document.querySelector('obelus-badge')))`,
      );
      expect(badge.borderTopColor).not.toBe(badge.backgroundColor);
      expect(badge.fill).toBe(badge.color);
      expect(badge.fill).not.toBe(badge.backgroundColor);
      const bars = `(root) => [...root.querySelectorAll('.agreement .verdict-bar > span')].map((bar) =>
        [getComputedStyle(bar).backgroundColor, getComputedStyle(root.querySelector('.check-card')).backgroundColor])`;
      const drawn = await reader.inCard<[string, string][]>(bars);
      expect(drawn).toHaveLength(2);
      for (const [bar, paper] of drawn) expect(bar).not.toBe(paper);
      await page.emulateMedia(usual);
      await reader.press('Escape');
    });
  });

  it('nothing moves for who asked for less motion', async () => {
    for (const [file, ready, width] of PAGES) {
      const page = await opened(file, ready, width);
      expect(await page.evaluate<string[]>(MOVING), `${file} as usual`).not.toEqual([]);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await page.evaluate<string[]>(MOVING), file).toEqual([]);
      await page.close();
    }
    const page = await withCard();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = `(root) => (${MOVING.replace('document', 'root')})`;
    expect(await reader.inCard<string[]>(moving)).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
    await reader.press('Escape');
  });

  it.each(
    PAGES,
  )('%s loses nothing at 200 %% zoom, nor where text alone is twice as large', async (file, ready, width) => {
    const page = await opened(file, ready, width);
    // The browser's zoom leaves half of the width; the popup's and the panel's grows with it.
    await page.setViewportSize({ width: Math.max(320, width / 2), height: 400 });
    expect(await page.evaluate<string[]>(`(${CUT_TEXT})(document)`), 'zoomed').toEqual([]);
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate<string[]>(`(${CUT_TEXT})(document)`), 'large text').toEqual([]);
    await page.close();
  });
});

/** What would move or fade, however quickly. */
const MOVING = `[...document.querySelectorAll('*')].filter((element) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
  return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
}).map((element) => element.outerHTML.slice(0, 120))`;

/**
 * Controls that are chosen, pressed or on and look like those beside them that are not: the browser
 * draws all backgrounds alike, so that only edges, outlines and text are left to tell.
 */
const LOST_STATES = `(() => {
  const look = (element) => {
    const seen = [element, ...element.querySelectorAll('*')].map((one) => {
      const of = (pseudo) => {
        const { borderColor, borderStyle, borderWidth, outline, backgroundColor, color, textDecorationLine,
          fontWeight, content, translate, transform } = getComputedStyle(one, pseudo);
        return [borderColor, borderStyle, borderWidth, outline, backgroundColor, color, textDecorationLine,
          fontWeight, content, translate, transform].join();
      };
      return of(null) + of('::before') + of('::after');
    });
    return seen[0] + (element.matches('label, .radio-card') ? seen.join() : '');
  };
  const pairs = [
    ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
    ['[aria-pressed=true]', '[aria-pressed=false]'],
    ['[role=switch]:checked', '[role=switch]:not(:checked)'],
    ['.radio-card[data-chosen=true]', '.radio-card[data-chosen=false]'],
  ];
  return pairs.flatMap(([on, off]) => {
    const [one, other] = [document.querySelector(on), document.querySelector(off)];
    return one && other && look(one) === look(other) ? [on] : [];
  });
})()`;
