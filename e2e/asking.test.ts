import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';

const ARTICLE = '/world/nato-south-korea';

// Neither a menu nor a shortcut can be pressed from outside: the browser's event is sent by hand.
describe('what the reader asks from the menu and the keyboard, in Chromium', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader();
    await reader.waitToBeAsked();
  });
  afterAll(() => reader?.close());

  const inBackground = async <Result>(expression: string) =>
    (await reader.chromium.serviceWorker()).evaluate<Result>(expression);

  const onButton = (of: string) =>
    inBackground<string>(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([{ id }]) => chrome.action.get${of}({ tabId: id }))`);

  it('has the keys that it suggests: the browser uses none of them itself', async () => {
    const commands = await inBackground<{ name: string; shortcut: string }[]>(
      'chrome.commands.getAll()',
    );
    const keys = commands.filter(({ name }) => !name.startsWith('_'));
    expect(keys.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['check-page', 'Alt+Shift+O'],
      ['next-badge', 'Alt+Shift+J'],
      ['previous-badge', 'Alt+Shift+K'],
    ]);
  });

  it('checks a page on its shortcut', async () => {
    await reader.visit(ARTICLE);
    expect(await reader.badges()).toEqual([]);
    await inBackground("chrome.commands.onCommand.dispatch('check-page')");
    await waitFor(async () => (await reader.badges()).length === 1, { what: 'the badge' });
    // A feed's access that is given back is no reason to stop.
    const gone = JSON.stringify({ origins: ['https://feed.example/*'], permissions: [] });
    await inBackground(`chrome.permissions.onRemoved.dispatch(${gone})`);
    await sleep(500);
    expect(await reader.badges()).toHaveLength(1);
  });

  it('says where there is no badge to go to, in the popup and on the button', async () => {
    await reader.visit('/local/ferry-timetable');
    await inBackground("chrome.commands.onCommand.dispatch('check-page')");
    const none = 'Obelus: There is no badge on this page.';
    const isTold = async () => {
      await inBackground("chrome.commands.onCommand.dispatch('next-badge')");
      return (await onButton('Title')) === none;
    };
    await waitFor(isTold, { what: 'the button to say so', every: 500 });
    const popup = await waitFor(() => reader.chromium.openedSurface('popup.html'), {
      what: 'the popup',
    });
    await waitFor(
      async () => (await popup.evaluate<string>('document.body.innerText')).includes('No checked'),
      { what: 'the popup to say so' },
    );
    await popup.close();
  });

  it('says where nothing can be checked, in the popup and on the button', async () => {
    const page = await reader.page();
    await page.goto('chrome://version');
    await inBackground("chrome.commands.onCommand.dispatch('check-page')");
    const popup = await waitFor(() => reader.chromium.openedSurface('popup.html'), {
      what: 'the popup',
    });
    await waitFor(
      async () => (await popup.evaluate<string>('document.body.innerText')).includes('Nothing to'),
      { what: 'the popup to say so' },
    );
    await popup.close();
    expect(await onButton('BadgeText')).toBe('!');
    expect(await onButton('Title')).toContain('does not let extensions read this page');
    await reader.visit(ARTICLE);
    expect(await onButton('BadgeText')).toBe('');
  });

  it('says at once, before anything is pressed, where the browser keeps extensions off a page', async () => {
    const page = await reader.page();
    await page.goto('http://nobody-is-there.example/').catch(() => {}); // The browser's own page.
    const popup = await reader.openPopup();
    const text = () => popup.evaluate<string>('document.body.innerText');
    await waitFor(async () => (await text()).includes('does not let extensions read'), {
      what: 'the popup to say so',
    });
    expect(await text()).not.toContain('Check this page');
    await popup.close();
  });

  it('shows what is found for the text that is marked', async () => {
    const item = 'check-this-selection';
    // Rejects where there is no such item.
    await inBackground(`chrome.contextMenus.update('${item}', {})`);
    const click = { menuItemId: item, selectionText: 'Goldfish have a three-second memory.' };
    await inBackground(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, {})`);
    // Without a real click there is no side panel, and its page opens in a tab.
    const { context } = reader.chromium;
    const panel = await waitFor(
      () => context.pages().find((page) => page.url().endsWith('/sidepanel.html')),
      { what: 'the panel' },
    );
    await panel.getByText('Checks found for 1 of 1 sentence').waitFor();
    expect(await panel.getByRole('textbox').inputValue()).toBe(click.selectionText);
    expect(await panel.locator('.check-item').first().innerText()).toContain('False');
  });
});
