import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';

/** Narrowest width that WCAG 2.2 asks pages to reflow to. */
const NARROW = { width: 320, height: 800 };

/** A page and the part that comes last. */
const PAGES = [
  ['sidepanel.html', '.check-item'],
  ['options.html', '.chart'],
  ['welcome.html', 'h1'],
  ['debug.html', 'button'],
] as const;

/**
 * Elements that stand out of the page sideways, or whose text is wider than they are; what only
 * screen readers are told is cut on purpose.
 */
const CUT = `[...document.body.querySelectorAll('*')].filter((element) => {
  if (!element.textContent || element.closest('.visually-hidden')) return false;
  const { left, right, width } = element.getBoundingClientRect();
  if (width <= 1 || getComputedStyle(element).display === 'inline') return false;
  const out = left < -1 || right > document.documentElement.clientWidth + 1;
  const hides = getComputedStyle(element).overflowX !== 'visible';
  return out || (hides && element.scrollWidth > element.clientWidth + 1);
}).map((element) => element.outerHTML.slice(0, 120))`;

describe.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('the interface in %s', (language, direction) => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader({ language });
  });
  afterAll(() => reader?.close());

  it.each(PAGES)('%s names its language and direction, and fits at 320 px', async (file, last) => {
    const page = await reader.chromium.openExtensionPage(file);
    await page.setViewportSize(NARROW);
    await waitFor(() => page.evaluate<boolean>(`document.querySelector('${last}') !== null`), {
      what: `${last} in ${file}`,
    });
    expect(
      await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'),
    ).toEqual([language, direction]);
    expect(await page.evaluate<string[]>(CUT)).toEqual([]);
    await page.close();
  });
});
