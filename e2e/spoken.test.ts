import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSurface } from '~/scripts/browsers/extension-target';
import { waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';
import { AGREEING } from '~/scripts/shots/claims';
import { type AxSession, faultsOf, type Spoken, spokenOn } from './support/spoken.ts';
import { tabWalk } from './support/tab-walk.ts';

/** What a surface says, in this order, beside other things: role and name. */
type Lines = [role: string, name: string | RegExp][];

const TABS: Lines = [
  ['heading', 'Search fact-checks'],
  ['tablist', /./],
  ['tab', 'Search'],
  ['tab', 'Check a text'],
  ['tab', 'Opened'],
];

/** Pages of the extension in a tab: how they get where they are looked at, and what they say. */
const PAGES: Record<string, { file: string; act?: string; ready: string; lines: Lines }> = {
  search: {
    file: 'sidepanel.html',
    ready: '.check-item',
    lines: [
      ...TABS,
      ['search', ''],
      ['searchbox', 'Search all fact-checks'],
      ['status', ''],
      ['button', /^False Iraq/],
      ['contentinfo', ''],
    ],
  },
  'search with all unfolded': {
    file: 'sidepanel.html',
    act: "document.querySelectorAll('.search__more summary').forEach((one) => one.click())",
    ready: '.years__bar',
    lines: [...TABS, ['searchbox', 'Search all fact-checks'], ['combobox', /./], ['button', /^20/]],
  },
  'a text': {
    file: 'sidepanel.html',
    act: "document.querySelector('#tab-text').click()",
    ready: '.text-area',
    lines: [...TABS, ['textbox', 'A text to check'], ['button', 'Check this text']],
  },
  history: {
    file: 'sidepanel.html',
    act: "document.querySelector('#tab-history').click()",
    ready: '.history .switch',
    lines: [...TABS, ['switch', /Remember/]],
  },
  'a check': {
    file: 'sidepanel.html',
    act: `document.querySelector('.check-item__button')?.click()`,
    ready: '.check__claim',
    lines: [
      ['button', 'Back to the results'],
      ['main', ''],
      ['heading', /./],
    ],
  },
  settings: {
    file: 'options.html',
    ready: '.publisher',
    lines: [
      ['heading', 'Settings'],
      ['radio', /On every site/],
      ['searchbox', 'Search publishers'],
      ['switch', /./],
    ],
  },
  welcome: {
    file: 'welcome.html',
    ready: '.radio-card',
    lines: [
      ['heading', /./],
      ['button', /^False\. Obelus starter set/],
      ['radiogroup', 'Where may Obelus work?'],
      ['radio', /On every site/],
    ],
  },
  'technical details': {
    file: 'debug.html',
    ready: 'table',
    lines: [
      ['heading', /./],
      ['button', /./],
    ],
  },
};

// What no picture shows: each surface as a screen reader goes through it, and as the Tab key does.
describe('what is spoken, in Chromium', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader({ moreClaims: AGREEING });
  });
  afterAll(() => reader?.close());

  async function opened(file: string, ready: string, act?: string): Promise<Page> {
    const page = await reader.chromium.openExtensionPage(file);
    await page.bringToFront();
    if (act) {
      await page.waitForSelector(file === 'sidepanel.html' ? '.check-item' : 'body');
      await page.evaluate(act);
    }
    await page.waitForSelector(ready);
    return page;
  }

  it.each(Object.entries(PAGES))('%s', async (_name, { file, act, ready, lines }) => {
    const page = await opened(file, ready, act);
    const spoken = await spokenOn(await sessionOf(page));
    expect(faultsOf(spoken)).toEqual([]);
    expectLines(spoken, lines);
    expect(await tabWalk(keysOf(page))).toEqual([]);
    await page.close();
  });

  it('the toolbar’s popup', async () => {
    await badgesOn('/', 5);
    const popup = await reader.chromium.openPopup(await reader.page());
    await waitFor(() => popup.evaluate("document.querySelector('.check-item') !== null"), {
      what: 'the list',
    });
    const spoken = await spokenOn(popup as unknown as AxSession);
    expect(faultsOf(spoken)).toEqual([]);
    expectLines(spoken, [
      ['heading', 'Obelus'],
      ['button', 'Settings'],
      ['main', ''],
      ['switch', 'Works on harbour-courier.example'],
      ['heading', '5 checked claims on this page'],
      ['button', /^Partly true NATO Chief Seeks/],
      ['button', /^Partly true 3 of 4 fact-checks agree NATO chief expresses/],
      ['combobox', 'Badges that may be wrong'],
      ['button', 'Search all checks'],
    ]);
    expect(await tabWalk(popupKeys(popup))).toEqual([]);
    await popup.close();
  });

  it('a badge: verdict, who agrees, whose words, and of which passage', async () => {
    await badgesOn('/', 5);
    const spoken = await spokenOn(await sessionOf(await reader.page()));
    const badges = spoken.filter(({ role, name }) => role === 'button' && /evidence/.test(name));
    expect(badges.map(({ name }) => name)).toContain(
      'Partly true: 3 of 4 fact-checks agree. Orbit Facts: “Mixed”. Show the evidence.',
    );
    expect(badges.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^Claim reported here, rated False \(3 of 4 fact-checks agree\)\./),
    );
  });

  it('the card: a dialog that says its verdict first and gives the focus back', async () => {
    await badgesOn('/world/nato-south-korea', 1);
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    const page = await reader.page();
    const session = await sessionOf(page);
    const spoken = await spokenOn(session);
    const from = spoken.findIndex(({ role }) => role === 'dialog');
    const card = spoken.slice(from);
    expect(card[0]!.name).toMatch(/Partly true/);
    expectLines(card, [
      ['heading', /Partly true/],
      ['button', 'Open in side panel'],
      ['button', 'Close'],
      ['DisclosureTriangle', 'Conclusion'],
      ['button', 'Not this claim'],
    ]);
    expect(card.find(({ hasFocus, role }) => hasFocus && role === 'heading')).toBeTruthy();
    await reader.press('Escape');
    await waitFor(
      async () =>
        (await spokenOn(session)).some((one) => one.hasFocus && /evidence/.test(one.name)),
      { what: 'the focus back at the badge' },
    );
  });

  it('what is left of a badge taken away: a button that says what it would undo', async () => {
    await badgesOn('/world/nato-south-korea', 1);
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.pressInCard('.check-card__dismiss button');
    const session = await sessionOf(await reader.page());
    const undo = await waitFor(
      async () => (await spokenOn(session)).find((one) => one.hasFocus && one.name === 'Undo'),
      { what: 'the focus at the button' },
    );
    expect(undo.description).toMatch(/^The badge is gone/);
    await reader.press('Enter');
    await waitFor(
      async () =>
        (await spokenOn(session)).some((one) => one.hasFocus && /evidence/.test(one.name)),
      { what: 'the focus at the badge that is back' },
    );
  });

  it.each([
    ['search', '.check-item__button'],
    ['text', '.check-text__claims .check-item__button'],
    ['history', '.history .check-item__button'],
  ])('the way back from a check leads to where it was left, in the part “%s”', async (tab, item) => {
    const page = await opened('sidepanel.html', '.check-item');
    if (tab !== 'search') await page.click(`#tab-${tab}`);
    if (tab === 'text') {
      await page.fill('.text-area', 'The Great Wall of China is visible from the Moon.');
      await page.click('.check-text__form button');
    }
    await page.waitForSelector(item);
    const name = await page.textContent(item);
    await page.focus(item);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.check__claim');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (wanted) => document.activeElement?.textContent === wanted,
      // What was opened is now said to be opened anew, in the same words.
      name,
    );
    await page.close();
  });

  async function badgesOn(path: string, count: number): Promise<void> {
    await (await reader.page()).bringToFront();
    await reader.visit(path);
    await waitFor(async () => (await reader.badges()).length === count, {
      what: `${count} badges`,
    });
  }
});

/** Whether these lines are spoken, in this order. */
function expectLines(spoken: readonly Spoken[], lines: Lines): void {
  let at = 0;
  for (const [role, name] of lines) {
    const isLine = (one: Spoken) =>
      one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name));
    const found = spoken.slice(at).findIndex(isLine);
    const rest = spoken.slice(at).map((one) => `${one.role}: ${one.name}`);
    expect(found, `${role} “${name}” in\n${rest.join('\n')}`).toBeGreaterThanOrEqual(0);
    at += found + 1;
  }
}

function sessionOf(page: Page): Promise<AxSession> {
  return page.context().newCDPSession(page);
}

function keysOf(page: Page) {
  return {
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    pressTab: () => page.keyboard.press('Tab'),
  };
}

function popupKeys(popup: ExtensionSurface) {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  return {
    evaluate: <T>(expression: string) => popup.evaluate<T>(expression),
    pressTab: async () => {
      await popup.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}
