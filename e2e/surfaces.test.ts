import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '~/lib/check/verdict';
import { VERDICT_LOOKS } from '~/lib/marks/verdict-look';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { packedChecks } from '~/scripts/starter-pack/pack';
import { axeViolations } from './support/axe.ts';

/** Cells of the grid that icons are compared on, in each direction: about the pixels of a badge's. */
const CELLS = 16;
/** Share of the cells in which two icons differ at least. */
const LEAST_DIFFERENCE = 0.1;

/** Bytes of script that a page of ours loads when it is opened; what reads documents is twice as much. */
const MOST_SCRIPT = 200_000;

const ALL_CHECKS = `${packedChecks()} checks, newest first`;

describe.each(readers)('the extension’s own pages in %s', (_name, startReader) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(() => reader?.close());

  const says = (surface: Surface, text: string | RegExp) =>
    waitFor(async () => ((await surface.text()).match(text) ? true : undefined), {
      what: `${text}`,
    });

  /** What axe finds in each theme. */
  const violations = async (surface: Surface) => {
    const found = [];
    for (const theme of ['light', 'dark']) {
      await surface.evaluate(`(document.documentElement.dataset.theme = '${theme}')`);
      const inTheme = await axeViolations((expression) => surface.evaluate(expression));
      found.push(...inTheme.map((violation) => `${theme}: ${violation}`));
    }
    return found;
  };

  it('searches all checks as the reader types, and opens one in full', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('input[type=search]');
    await panel.type('nato def');
    await says(panel, /^((?!Goldfish).)*NATO Chief Seeks Stronger Defense Cooperation/s);
    await panel.press('Enter');
    await says(panel, 'Was ist die NATO?');
    await panel.close();
  });

  it('says so when nothing is found', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('input[type=search]');
    await panel.type('zzzzqqq');
    await says(panel, 'Nothing found');
    await panel.close();
  });

  it('opens the check that its address names', async () => {
    const panel = await reader.open('sidepanel.html');
    const id = await waitFor(() => panel.evaluate<string | undefined>(FIND_ID), {
      what: 'a check in storage',
    });
    await panel.close();
    const opened = await reader.open(`sidepanel.html#check=${encodeURIComponent(id)}`);
    await says(opened, 'Conclusion');
    await opened.close();
  });

  it('draws the icons of verdicts so that each differs from each in shape, colour aside', async () => {
    const page = await reader.open('debug.html');
    const paths = JSON.stringify(VERDICTS.map((verdict) => VERDICT_LOOKS[verdict].icon));
    const filled = await page.evaluate<boolean[][]>(`(() => {
      const context = document.createElement('canvas').getContext('2d');
      return ${paths}.map((path) => Array.from({ length: ${CELLS ** 2} }, (_, at) =>
        context.isPointInPath(new Path2D(path),
          (at % ${CELLS}) + 0.5, Math.floor(at / ${CELLS}) + 0.5, 'evenodd')));
    })()`);
    for (const [at, one] of filled.entries()) {
      for (const [before, other] of filled.slice(0, at).entries()) {
        const differing = one.filter((cell, position) => cell !== other[position]).length;
        const pair = `${VERDICTS[at]} and ${VERDICTS[before]}`;
        expect(differing / one.length, pair).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
      }
    }
    await page.close();
  });

  it('tells how the background started', async () => {
    const panel = await reader.open('debug.html');
    await says(panel, /Waking up.*Opening the database.*Reading the index file.*Opening the index/);
    await says(panel, /Problems since then None\./);
    await says(panel, /Search runs as WebAssembly/);
    await panel.close();
  });

  it.each([
    'sidepanel.html',
    'popup.html',
    'welcome.html',
    'options.html',
    'debug.html',
  ])('%s has no accessibility violation', async (page) => {
    const surface = await reader.open(page);
    await says(surface, /Obelus|check/i);
    expect(await violations(surface)).toEqual([]);
    await surface.close();
  });

  it.each([
    'sidepanel.html',
    'popup.html',
    'options.html',
  ])('%s runs little code before it is there', async (file) => {
    const surface = await reader.open(file);
    await says(surface, /Obelus|check/i);
    const bytes = await surface.evaluate<number>(`Promise.all(
      [...document.querySelectorAll('script[src], link[rel=modulepreload]')]
        .map(async ({ src, href }) => (await (await fetch(src ?? href)).text()).length),
    ).then((sizes) => sizes.reduce((sum, size) => sum + size, 0))`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(MOST_SCRIPT);
    await surface.close();
  });

  it.each([
    ['text', '.text-area'],
    ['history', '.history__choice .switch'],
  ])('the side panel’s part “%s” has no accessibility violation', async (tab, part) => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click(`#tab-${tab}`);
    await waitFor(() => panel.evaluate<boolean>(`document.querySelector('${part}') !== null`), {
      what: part,
    });
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it('has no accessibility violation in open filters and hints', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('.filters summary');
    await panel.click('.hint summary');
    await says(panel, 'By year');
    await panel.click('.years__bar:last-child');
    await says(panel, /from .+ until/s);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it('has no accessibility violation in a text that was checked', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('#tab-text');
    await panel.click('.text-area');
    await panel.type('Goldfish have a three-second memory. Nobody checked the second sentence.');
    await panel.click('.check-text__form button');
    await says(panel, 'Checks found for 1 of 2 sentences');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it('has no accessibility violation in what was opened, and in the question before it is erased', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('.check-item__button');
    await says(panel, 'Conclusion');
    await panel.click('.check-page__nav button');
    await says(panel, ALL_CHECKS);
    await panel.click('#tab-history');
    await says(panel, 'opened today');
    await panel.click('.history__choice > .text-button');
    await says(panel, 'The list of checks that you opened goes from this device.');
    expect(await violations(panel)).toEqual([]);
    await panel.click('.confirm .button[data-kind=quiet]');
    await panel.close();
  });

  it('has no accessibility violation in a full check', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('.check-item__button');
    await says(panel, 'Conclusion');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });
});

/** Id of a stored check that has its text: those of the project itself do. */
const FIND_ID = `new Promise((resolve) => {
  const request = indexedDB.open('obelus');
  request.onsuccess = () => {
    const keys = request.result.transaction('checks').objectStore('checks').getAllKeys();
    keys.onsuccess = () => {
      request.result.close();
      resolve(keys.result.map(([, id]) => id).find((id) => id.startsWith('obelus-starter-set:')));
    };
  };
})`;
