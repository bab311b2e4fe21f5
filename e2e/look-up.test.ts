import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';
import { axeViolations } from './support/axe.ts';
import { type FactCheckTools, playFactCheckTools } from './support/fact-check-tools.ts';

/** Of words that no packaged check has: nothing is found before it is kept. */
const CLAIM = 'The Quillmere zyxophone is made of glass';
const WORDS = 'Quillmere zyxophone';

describe('the look-up online, in Chromium', () => {
  let reader: ChromiumReader;
  let google: FactCheckTools;
  let panel: Page;
  beforeAll(async () => {
    google = await playFactCheckTools(CLAIM, 'quay-street.example');
    reader = await startChromiumReader();
    panel = await reader.chromium.openExtensionPage('sidepanel.html');
    await google.answerFor(panel);
    await panel.bringToFront();
    await panel.waitForSelector('.check-item');
  });
  afterAll(async () => {
    await reader?.close();
    google?.close();
  });

  const search = async (words: string) => {
    await panel.fill('input[type=search]', words);
    await panel.waitForSelector('.search__results[aria-busy=false]');
  };
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const says = (text: string) =>
    waitFor(async () => (await panel.innerText('body')).includes(text), { what: `“${text}”` });

  /** What axe finds in each theme. */
  const violations = async () => {
    const found: string[] = [];
    for (const theme of ['light', 'dark']) {
      await panel.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      found.push(...(await axeViolations((expression) => panel.evaluate(expression))));
    }
    return found;
  };

  it('asks only on a click, for the words alone, without cookies or where from', async () => {
    await panel.getByRole('textbox', { name: 'Your key' }).fill('a-key');
    await press('Keep this key here');
    await search(WORDS);
    await says('Nothing found');
    expect(google.asked).toEqual([]);
    await press('Ask Google');
    await says('1 check from Google · not kept on this device');
    expect(google.asked).toMatchObject([{ query: WORDS, key: 'a-key' }]);
    const [{ headers }] = google.asked as [FactCheckTools['asked'][number]];
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(await violations()).toEqual([]);
  });

  it('opens what came in full, and has it still on the way back', async () => {
    await panel.locator('.online .check-item__button').click();
    await says('Read the fact-check at Quay Street Checks');
    await panel.keyboard.press('Escape');
    await says('1 check from Google · not kept on this device');
  });

  it('finds what was kept by itself, without asking again', async () => {
    await press('Keep these on this device');
    await says('1 check from Google · kept on this device');
    // The same search is asked again once the new collection is among those that answer.
    await waitFor(
      async () => (await panel.locator('.search__results > .check-list .check-item').count()) === 1,
      { what: 'the check among the results', timeout: 20_000 },
    );
    expect(google.asked).toHaveLength(1);
    const settings = await reader.chromium.openExtensionPage('options.html#checks');
    await settings.getByText(`Google: ${WORDS}`).waitFor();
    await settings.close();
    await panel.bringToFront();
  });

  it('says why it failed, and asks once more on a press', async () => {
    google.status = 429;
    const before = google.asked.length;
    await search('another claim altogether');
    await press('Ask Google');
    await says('This key has asked too often for now.');
    expect(await violations()).toEqual([]);
    google.status = 200;
    await press('Try again');
    await says('1 check from Google');
    expect(google.asked).toHaveLength(before + 2);
  });

  it('asks in the language and for the publisher that were chosen, by keys alone', async () => {
    await panel.setViewportSize({ width: 320, height: 800 });
    await search(WORDS);
    await panel.getByLabel('Language').last().focus();
    await panel.keyboard.type('Germ');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('nowhere');
    await panel.keyboard.press('Enter');
    await says('“nowhere” is not the address of a site.');
    expect(await violations()).toEqual([]);
    const asked = google.asked.length;
    await panel.keyboard.press('ControlOrMeta+a');
    await panel.keyboard.type('https://quay-street.example/checks');
    await panel.keyboard.press('Enter');
    await says('1 check from Google');
    expect(google.asked.slice(asked)).toMatchObject([
      { query: WORDS, language: 'de', site: 'quay-street.example' },
    ]);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await panel.evaluate(overflow)).toBe(0);
  });

  it('forgets the key when told', async () => {
    await press('Forget my key');
    await panel.getByRole('textbox', { name: 'Your key' }).waitFor();
    await panel.close();
  });
});
