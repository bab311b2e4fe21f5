import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../scripts/browsers/chromium.ts';
import { type Firefox, launchFirefox } from '../scripts/browsers/firefox.ts';
import type { FirefoxTab } from '../scripts/browsers/firefox-tab.ts';
import type { NetworkRequest } from '../scripts/browsers/network-request.ts';
import { makeScratch } from '../scripts/browsers/scratch.ts';
import { waitFor } from '../scripts/browsers/wait.ts';
import { writeThrowawayExtension } from './support/throwaway-extension.ts';

// The drivers themselves, on an extension that is not ours: when these fail, so does the rest.

const SITE = 'http://news.example';
const scratch = makeScratch('drivers');
let server: Server;
let hosts: Record<string, number>;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('access-control-allow-origin', '*');
    response.end(`<!doctype html><h1>${request.headers.host}</h1><input><img src="/by-page">`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hosts = { 'news.example': (server.address() as AddressInfo).port };
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  scratch.remove();
});

/** Where the throwaway extension for a browser is. */
function extensionFor(browser: 'chromium' | 'firefox'): string {
  const folder = path.join(scratch.path, browser);
  writeThrowawayExtension(folder, browser);
  return folder;
}

/** An expression that asks the background something, for any page or script of the extension. */
function ask(message: object): string {
  return `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
}

/** Who caused the request for a path of the site. */
function causeOf(log: NetworkRequest[], path: string): string | undefined {
  return log.find(({ url }) => url === `${SITE}${path}`)?.by;
}

/** The browser's log as soon as it knows of a request for a path of the site. */
function logWith(browser: Chromium | Firefox, path: string): Promise<NetworkRequest[]> {
  return waitFor(
    async () => {
      const log = await browser.networkLog();
      return causeOf(log, path) === undefined ? undefined : log;
    },
    { what: `a request for ${path}` },
  );
}

describe('the Chromium driver', () => {
  const ROOT = "chrome.dom.openOrClosedShadowRoot(document.querySelector('throwaway-host'))";
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium({ extension: extensionFor('chromium'), hosts });
  });
  afterAll(() => browser?.close());

  /** A page of the site with the content script in it. */
  async function visit(): Promise<Page> {
    const opened = await browser.context.newPage();
    await opened.goto(`${SITE}/`);
    return opened;
  }

  it('maps host names to the local server', async () => {
    page = await visit();
    expect(await page.textContent('h1')).toBe('news.example');
    expect(await browser.hasContentScript(page)).toBe(true);
  });

  it('reads and really clicks inside a closed shadow root', async () => {
    const text = () => browser.evaluateInContentWorld<string>(page, `${ROOT}.textContent`);
    expect(await page.evaluate("document.querySelector('throwaway-host').shadowRoot")).toBeNull();
    expect(await text()).toBe('not yet clicked');
    await browser.clickInContentWorld(page, `${ROOT}.querySelector('button')`);
    await waitFor(async () => (await text()) === 'sum 3, trusted true', { what: 'the answer' });
  });

  it('opens the real popup and the real side panel', async () => {
    const popup = await browser.openPopup(page);
    await popup.click('button');
    expect(await popup.evaluate(() => document.querySelector('button')?.textContent)).toBe(
      'trusted true',
    );
    expect(isPng(await popup.screenshot())).toBe(true);
    await popup.close();
    const panel = await browser.openSidePanel(page);
    expect(await panel.evaluate("document.querySelector('p').textContent")).toBe('in the panel');
    expect(isPng(await panel.screenshot())).toBe(true);
    await panel.close();
  });

  it('stops the service worker, which wakes for the next message', async () => {
    const worker = await browser.serviceWorker();
    const unanswered = worker.evaluate('new Promise(() => {})');
    const failure = expect(unanswered).rejects.toThrow('was stopped');
    await browser.killServiceWorker();
    await failure;
    expect(browser.serviceWorkerRuns).toBe(false);
    expect(await browser.evaluateInContentWorld(page, ask({ ask: 'add', a: 2, b: 3 }))).toBe(5);
    await waitFor(() => browser.serviceWorkerRuns, { what: 'the worker to wake' });
  });

  it('wakes a stopped service worker itself, every time', async () => {
    for (let round = 0; round < 5; round++) {
      await browser.killServiceWorker();
      const worker = await browser.serviceWorker();
      expect(await worker.evaluate('location.pathname')).toBe('/background.js');
    }
  });

  it('grants optional hosts without a prompt', async () => {
    const granted = "chrome.permissions.contains({ origins: ['*://*/*'] })";
    const worker = await browser.serviceWorker();
    expect(await worker.evaluate(granted)).toBe(false);
    await browser.grantHosts('*://*/*');
    expect(await worker.evaluate(granted)).toBe(true);
  });

  it('logs every request with who caused it', async () => {
    const url = `${SITE}/by-background`;
    await browser.evaluateInContentWorld(page, ask({ ask: 'fetch', url }));
    await page.evaluate("document.dispatchEvent(new Event('ask-network'))");
    await page.evaluate("fetch('/by-page-script')");
    const log = await logWith(browser, '/by-content-script');
    expect(causeOf(log, '/by-background')).toBe('extension');
    expect(causeOf(log, '/by-content-script')).toBe('extension');
    expect(causeOf(log, '/by-page')).toBe('page');
    expect(causeOf(log, '/by-page-script')).toBe('page');
    expect(causeOf(log, '/')).toBe('page');
  });

  it('keeps storage and log over a restart, and storage even over a crash', async () => {
    await browser.evaluateInContentWorld(page, ask({ ask: 'remember', value: 'kept' }));
    for (const crash of [false, true]) {
      await browser.restart({ crash });
      page = await visit();
      expect(await browser.evaluateInContentWorld(page, ask({ ask: 'recall' }))).toBe('kept');
    }
    expect(causeOf(await browser.networkLog(), '/by-background')).toBe('extension');
  });
});

describe('the Firefox driver', () => {
  let browser: Firefox;
  let tab: FirefoxTab;

  beforeAll(async () => {
    browser = await launchFirefox({ extension: extensionFor('firefox'), hosts });
  });
  afterAll(() => browser?.close());

  it('maps host names to the local server', async () => {
    tab = await browser.open(`${SITE}/`);
    expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'news.example',
    );
  });

  it('reads and really clicks inside a closed shadow root', async () => {
    const text = () => tab.shadowText('throwaway-host');
    // Firefox runs the content script some time after the page is loaded.
    await waitFor(() => tab.evaluate("document.querySelector('throwaway-host') !== null"), {
      what: 'the host',
    });
    expect(await tab.evaluate("document.querySelector('throwaway-host').shadowRoot")).toBeNull();
    expect(await text()).toBe('not yet clicked');
    const [root] = await tab.shadowRoots('throwaway-host');
    const button = await tab.find('button', root);
    await tab.click(button!);
    await waitFor(async () => (await text()) === 'sum 3, trusted true', { what: 'the answer' });
  });

  it('types, presses keys and takes pictures', async () => {
    await tab.click('input');
    await tab.type('1 + 1');
    await tab.press('Tab', 'Shift+Tab', 'Control+a', 'Backspace', 'ü');
    expect(await tab.evaluate("document.querySelector('input').value")).toBe('ü');
    expect(isPng(await tab.screenshot())).toBe(true);
  });

  it('stops the background, which wakes for the next message', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await browser.terminateBackground();
    expect(await browser.backgroundRuns()).toBe(false);
    expect(await page.evaluate(ask({ ask: 'add', a: 2, b: 3 }))).toBe(5);
    expect(await browser.backgroundRuns()).toBe(true);
  });

  it('grants optional hosts without a prompt', async () => {
    const granted = "browser.permissions.contains({ origins: ['*://*/*'] })";
    const page = await browser.openExtensionPage('popup.html');
    expect(await page.evaluate(granted)).toBe(false);
    await browser.grantHosts('*://*/*');
    expect(await page.evaluate(granted)).toBe(true);
  });

  it('logs every request with who caused it', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await page.evaluate(ask({ ask: 'fetch', url: `${SITE}/by-background` }));
    await tab.evaluate("document.dispatchEvent(new Event('ask-network'))");
    const log = await logWith(browser, '/by-content-script');
    expect(causeOf(log, '/by-background')).toBe('extension');
    // Listed, but Firefox cannot tell it from the page's own.
    expect(causeOf(log, '/by-content-script')).toBe('page');
    expect(causeOf(log, '/by-page')).toBe('page');
    expect(causeOf(log, '/')).toBe('page');
  });

  it('keeps storage, permissions and log over a restart', async () => {
    const before = await browser.openExtensionPage('popup.html');
    await before.evaluate(ask({ ask: 'remember', value: 'kept' }));
    await browser.restart();
    const after = await browser.openExtensionPage('popup.html');
    expect(await after.evaluate(ask({ ask: 'recall' }))).toBe('kept');
    const granted = "browser.permissions.contains({ origins: ['*://*/*'] })";
    expect(await after.evaluate(granted)).toBe(true);
    expect(causeOf(await browser.networkLog(), '/by-background')).toBe('extension');
  });
});

function isPng(image: Buffer): boolean {
  return image.subarray(1, 4).toString() === 'PNG';
}
