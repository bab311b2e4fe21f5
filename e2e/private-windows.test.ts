import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '~/scripts/browsers/build';
import { type Firefox, launchFirefox } from '~/scripts/browsers/firefox';
import type { FirefoxTab } from '~/scripts/browsers/firefox-tab';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { startChromiumReader } from '~/scripts/reader/chromium-reader';
import { type FirefoxReader, startFirefoxReader } from '~/scripts/reader/firefox-reader';
import { HOST } from '~/scripts/reader/reader';

const ARTICLE = '/world/nato-south-korea';

/** Here one background serves ordinary and private windows. */
describe('private windows in Chromium', () => {
  it('leave nothing of what is opened and dismissed in them', async () => {
    const reader = await startChromiumReader();
    try {
      const { chromium } = reader;
      const ordinary = await reader.page();
      await chromium.allowPrivateWindows();
      const worker = await chromium.serviceWorker();
      const article = JSON.stringify({ incognito: true, url: `http://${HOST}${ARTICLE}` });
      const opened = await worker.evaluate<number>(
        `chrome.windows.create(${article}).then(({ id }) => id)`,
      );
      // As the content script does; playwright does not see this window.
      const say = (type: string, data: unknown) => {
        const args = JSON.stringify([{ id: 1, type, data, timestamp: 1 }]);
        return worker.evaluate(`chrome.tabs.query({ windowId: ${opened} })
          .then(([{ id }]) => chrome.scripting.executeScript({
            target: { tabId: id },
            func: (message) => chrome.runtime.sendMessage(message),
            args: ${args},
          })).then(([{ result }]) => result)`);
      };
      await waitFor(() => say('noteOpened', 'some:check'), { what: 'the page' });
      await say('dismissMatch', { check: 'some:check', text: 'A sentence' });
      const aside = () =>
        worker.evaluate<string>(
          'chrome.storage.session.get().then((all) => Object.keys(all).join())',
        );
      expect(await aside()).toContain('dismissed:some:check');
      // Nor does the side panel there, which is in no tab.
      const panel = await chromium.openSidePanel(ordinary);
      expect(
        await panel.evaluate('chrome.windows.getCurrent().then(({ incognito }) => incognito)'),
      ).toBe(true);
      const press = "document.querySelector('.check-item__button')?.click()";
      await waitFor(
        () => panel.evaluate(`${press}, document.querySelector('.check-page__verdict') !== null`),
        {
          what: 'a check in the panel',
        },
      );
      await panel.close();
      await worker.evaluate(`chrome.windows.remove(${opened})`);
      await waitFor(async () => !(await aside()).includes('dismissed'), {
        what: 'the dismissal to go with its window',
      });
      const options = await reader.open('options.html');
      await waitFor(async () => (await options.text()).includes('None yet'), {
        what: 'the list of dismissals to be empty',
      });
      expect(await options.evaluate("chrome.storage.local.get('opened')")).toEqual({});
    } finally {
      await reader.close();
    }
  });
});

/** In private windows Firefox gives an extension's pages no database. */
describe('private windows in Firefox', () => {
  let extension: string;
  let firefox: Firefox | undefined;
  beforeAll(async () => {
    extension = await buildExtension('firefox');
  });
  afterEach(() => firefox?.close());

  async function launch(prefs = {}): Promise<Firefox> {
    firefox = await launchFirefox({ extension, prefs });
    await firefox.allowPrivateWindows();
    return firefox;
  }

  it('have checks, and say where files can be given and taken', async () => {
    const browser = await launch();
    const options = await browser.openInPrivateWindow(browser.extensionUrl('options.html'));
    await says(options, 'Firefox stores nothing in private windows');
    // What needs no database of the page's own is there.
    await says(options, 'Starter set');
    expect(await textOf(options)).not.toContain('Export all');
    await options.evaluate(`[...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Open an ordinary window').click()`);
    await waitFor(() => browser.evaluateInChrome<boolean>(IS_OPEN), {
      what: 'the settings in an ordinary window',
    });
  });

  it('leave nothing of what is opened and dismissed in them', async () => {
    const reader = await startFirefoxReader();
    firefox = reader.firefox;
    try {
      await firefox.allowPrivateWindows();
      await reader.readInPrivate(ARTICLE);
      await badges(reader, 1);
      await reader.pressBadge('NATO Chief Seeks');
      await waitFor(() => reader.cardText(), { what: 'the card' });
      await reader.pressInCard('.check-card__dismiss button');
      await badges(reader, 0);
      const other = await reader.open('options.html');
      await waitFor(() => other.evaluate<boolean>(IS_KEPT), { what: 'the dismissal to be kept' });
      // It holds in private windows, even where the background died meanwhile...
      await reader.stopBackground();
      await reader.visit('/');
      await badges(reader, 4);
      // So does the switch of a site, as the popup there keeps it.
      await other.evaluate(`browser.storage.session.set({ 'site-off:${HOST}': true })`);
      await badges(reader, 0);
      await reader.visit(ARTICLE);
      await sleep(1_500);
      expect(await reader.badges()).toEqual([]);
      await other.close();
      // ...and in these alone.
      await reader.leavePrivate();
      await reader.visit('/');
      await badges(reader, 5);
      const options = await reader.open('options.html');
      const kept = "browser.storage.local.get('opened')";
      expect(await options.evaluate(kept)).toEqual({});
      await waitFor(async () => (await options.text()).includes('None yet'), {
        what: 'the list of dismissals to be empty',
      });
      const aside = 'browser.storage.session.get().then((all) => Object.keys(all))';
      await waitFor(
        async () => !/dismissed|site-off/.test((await options.evaluate<string[]>(aside)).join()),
        { what: 'the dismissal and the switch to go with their window' },
      );
    } finally {
      await reader.close();
    }
  });

  it('alone, without any other, leave no checks, and the reader is told what to do', async () => {
    const browser = await launch({ 'browser.privatebrowsing.autostart': true });
    await says(await browser.openExtensionPage('sidepanel.html'), 'Choose “Remember history”');
  });
});

function badges(reader: FirefoxReader, count: number): Promise<unknown> {
  return waitFor(async () => (await reader.badges()).length === count, {
    what: `${count} badges`,
  });
}

function textOf(tab: FirefoxTab): Promise<string> {
  return tab.evaluate<string>('document.body.innerText');
}

function says(tab: FirefoxTab, sentence: string): Promise<unknown> {
  return waitFor(async () => (await textOf(tab)).includes(sentence), {
    what: `“${sentence}”`,
    timeout: 15_000,
  });
}

/** Whether the browser's memory has a dismissal, which is a moment after its badge is gone. */
const IS_KEPT = `browser.storage.session.get(null)
  .then((kept) => Object.keys(kept).some((key) => key.startsWith('dismissed:')))`;

/** Whether an ordinary window shows the settings. */
const IS_OPEN = `[...Services.wm.getEnumerator('navigator:browser')].some(
  ({ gBrowser: { selectedBrowser } }) =>
    selectedBrowser.currentURI.spec.endsWith('/options.html') &&
    !selectedBrowser.loadContext.usePrivateBrowsing)`;
