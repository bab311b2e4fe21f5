import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '~/scripts/browsers/wait';
import type { Reader, Surface } from '~/scripts/reader/reader';
import { readers } from '~/scripts/reader/readers';
import { packedChecks } from '~/scripts/starter-pack/pack';
import { axeViolations } from './support/axe.ts';

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

  it('tells how the background started', async () => {
    const panel = await reader.open('debug.html');
    await says(panel, /Waking up.*Opening the database.*Reading the index file.*Opening the index/);
    await says(panel, /Problems since then None\./);
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
    expect(await axeViolations((expression) => surface.evaluate(expression))).toEqual([]);
    await surface.close();
  });

  it('has no accessibility violation in a full check', async () => {
    const panel = await reader.open('sidepanel.html');
    await says(panel, ALL_CHECKS);
    await panel.click('.check-item__button');
    await says(panel, 'Conclusion');
    expect(await axeViolations((expression) => panel.evaluate(expression))).toEqual([]);
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
