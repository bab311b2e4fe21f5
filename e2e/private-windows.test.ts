import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '~/scripts/browsers/build';
import { type Firefox, launchFirefox } from '~/scripts/browsers/firefox';
import type { FirefoxTab } from '~/scripts/browsers/firefox-tab';
import { waitFor } from '~/scripts/browsers/wait';

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
    const options = await browser.openInPrivateWindow('options.html');
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

  it('alone, without any other, leave no checks, and the reader is told what to do', async () => {
    const browser = await launch({ 'browser.privatebrowsing.autostart': true });
    await says(await browser.openExtensionPage('sidepanel.html'), 'Choose “Remember history”');
  });
});

function textOf(tab: FirefoxTab): Promise<string> {
  return tab.evaluate<string>('document.body.innerText');
}

function says(tab: FirefoxTab, sentence: string): Promise<unknown> {
  return waitFor(async () => (await textOf(tab)).includes(sentence), {
    what: `“${sentence}”`,
    timeout: 15_000,
  });
}

/** Whether an ordinary window shows the settings. */
const IS_OPEN = `[...Services.wm.getEnumerator('navigator:browser')].some(
  ({ gBrowser: { selectedBrowser } }) =>
    selectedBrowser.currentURI.spec.endsWith('/options.html') &&
    !selectedBrowser.loadContext.usePrivateBrowsing)`;
