import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import { PSEUDO } from '~/scripts/reader/pseudo-locale';
import type { Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { CUT_TEXT } from './support/cut-text.ts';

/** Narrowest width that WCAG 2.2 asks pages to reflow to. */
const NARROW = 320;
const HEIGHT = 800;
/** So narrow can a reader make Firefox's sidebar; some of it goes to the scroll bar. */
const NARROWEST = 187;

/** A page, the width that it usually has, and the part that comes last. */
const PAGES: readonly [file: string, width: number, last: string][] = [
  ['sidepanel.html', 400, '.check-item'],
  ['options.html', 1000, '.chart'],
  ['welcome.html', 1000, 'h1'],
  ['debug.html', 700, 'button'],
];

/** Unfolds all that is folded, and lays out what is out of sight too. */
const UNFOLD = `for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const item of document.querySelectorAll('.check-item')) item.style.contentVisibility = 'visible';`;

/** What stands out of a page sideways. */
const STANDS_OUT = `[...document.querySelectorAll('body *')].filter((element) => {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
}).map((element) => element.outerHTML.slice(0, 160))`;

const cutIn = (surface: Pick<Surface, 'evaluate'>) =>
  surface.evaluate<string[]>(`(${CUT_TEXT})(document.body)`);

const [chromium] = readers;

// The generated language is longer than any of ours: what holds its words, holds all words. English
// is short: what stands beside a short word is not given a line of its own. Arabic goes from right
// to left.
describe.each([
  ...readers.map(([name, start]) => [PSEUDO, 'en', 'ltr', name, start] as const),
  ['en', 'en', 'ltr', ...chromium!] as const,
  ['ar', 'ar', 'rtl', ...chromium!] as const,
])('the interface in %s (%s, %s), in %s', (language, lang, direction, _name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader({ language });
  });
  afterAll(() => reader?.close());

  const appears = (surface: Pick<Surface, 'evaluate'>, selector: string) =>
    waitFor(() => surface.evaluate<boolean>(`document.querySelector('${selector}') !== null`), {
      what: selector,
    });

  it.each(PAGES)('%s names its language and direction, and fits', async (file, width, last) => {
    const page = await reader.open(file);
    await appears(page, last);
    expect(
      await page.evaluate(
        '[document.documentElement.lang.slice(0, 2), document.documentElement.dir]',
      ),
    ).toEqual([lang, direction]);
    for (const wide of [width, NARROW]) {
      await page.resize(wide, HEIGHT);
      await page.evaluate(`(() => { ${UNFOLD} })()`);
      expect(await cutIn(page), `${file} at ${wide} px`).toEqual([]);
    }
    await page.close();
  });

  it('the parts of the side panel and a full check fit at 320 px', async () => {
    const page = await reader.open('sidepanel.html');
    await page.resize(NARROW, HEIGHT);
    await appears(page, '.check-item');
    for (const [tab, part] of [
      ['text', '.text-area'],
      ['history', '.history__choice .switch'],
      ['search', '.check-item'],
    ]) {
      await page.evaluate(`document.querySelector('#tab-${tab}').click()`);
      await appears(page, part!);
      await page.evaluate(`(() => { ${UNFOLD} })()`);
      expect(await cutIn(page), tab).toEqual([]);
    }
    await page.evaluate(`(() => {
      document.querySelector('#tab-text').click();
    })()`);
    await appears(page, '.text-area');
    await page.click('.text-area');
    await page.type('The Great Wall of China is visible from the Moon.');
    await page.click('.check-text__form button');
    await appears(page, '.check-text__claims .check-item');
    expect(await cutIn(page), 'a checked text').toEqual([]);
    await page.evaluate(
      "document.querySelector('.check-text__claims .check-item__button').click()",
    );
    await appears(page, '.check__sections');
    await page.evaluate(`(() => { ${UNFOLD} })()`);
    expect(await cutIn(page)).toEqual([]);
    await page.close();
  });

  it('the side panel is as narrow as the narrowest sidebar', async () => {
    const page = await reader.open('sidepanel.html');
    await page.resize(NARROWEST, HEIGHT);
    for (const [press, part] of [
      ['#tab-text', '.text-area'],
      ['#tab-history', '.history__choice .switch'],
      ['#tab-search', '.check-item'],
      ['.check-item__button', '.check__sections'],
    ]) {
      await page.evaluate(`document.querySelector('${press}').click()`);
      await appears(page, part!);
      await page.evaluate(`(() => { ${UNFOLD} })()`);
      expect(await page.evaluate(STANDS_OUT), press).toEqual([]);
    }
    await page.close();
  });

  it('the popup is as narrow as the page that it is on a phone', async () => {
    const page = await reader.open('popup.html');
    await page.resize(NARROWEST, HEIGHT);
    await appears(page, '.care-line');
    expect(await page.evaluate(STANDS_OUT)).toEqual([]);
    await page.close();
  });

  it('the popup and a card fit', async () => {
    await reader.resize(1280, HEIGHT);
    await reader.visit('/world/nato-south-korea');
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
    const popup = await reader.openPopup();
    await appears(popup, '.check-item');
    // The browser sizes it by what is in it.
    await waitFor(
      () => popup.evaluate<boolean>(`document.documentElement.clientWidth >= ${NARROW}`),
      { what: 'the popup in its size' },
    );
    await popup.evaluate(`(() => { ${UNFOLD} })()`);
    expect(await cutIn(popup)).toEqual([]);
    await popup.close();
    for (const width of [1280, NARROW]) {
      await reader.resize(width, HEIGHT);
      await reader.visit('/world/nato-south-korea');
      await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
      await reader.pressBadge('NATO Chief');
      await waitFor(() => reader.cardText(), { what: 'the card' });
      await reader.inCard(`(root) => {
        for (const fold of root.querySelectorAll('details')) fold.open = true;
      }`);
      expect(await reader.inCard<string[]>(CUT_TEXT), `card at ${width} px`).toEqual([]);
      await reader.inCard(`(root) => root.querySelector('.check-card__dismiss')
        .scrollIntoView({ block: 'center', behavior: 'instant' })`);
      await reader.pressInCard('.check-card__dismiss button');
      const undo = "(root) => root.querySelector('.undo-note') !== null";
      await waitFor(() => reader.inCard<boolean>(undo).catch(() => false), { what: 'the note' });
      expect(await reader.inCard<string[]>(CUT_TEXT), `note at ${width} px`).toEqual([]);
      await reader.pressInCard('.undo-note button');
      await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge again' });
    }
  });
});
