import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSurface } from '~/scripts/browsers/extension-target';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { type ChromiumReader, startChromiumReader } from '~/scripts/reader/chromium-reader';
import { HOST } from '~/scripts/reader/reader';
import { WORKS_EVERYWHERE } from '~/scripts/reader/settings';
import { packedChecks } from '~/scripts/starter-pack/pack';
import { axeViolations } from './support/axe.ts';

// The browser's own popup and side panel can be driven in Chromium only.
describe('the toolbar popup and the side panel of Chromium', () => {
  let reader: ChromiumReader;
  beforeAll(async () => {
    reader = await startChromiumReader();
  });
  afterAll(() => reader?.close());

  const badges = (count: number) =>
    waitFor(async () => (await reader.badges()).length === count, { what: `${count} badges` });
  const textOf = (surface: ExtensionSurface) => surface.evaluate<string>('document.body.innerText');
  const says = (surface: ExtensionSurface, text: string) =>
    waitFor(async () => (await textOf(surface)).includes(text), { what: `“${text}”` });

  async function counts(text: string): Promise<void> {
    const worker = await reader.chromium.serviceWorker();
    const read =
      "chrome.tabs.query({ url: '*://*/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))";
    await waitFor(async () => (await worker.evaluate<string>(read)) === text, {
      what: `“${text}” on the toolbar button`,
    });
  }

  async function popupOn(path: string, count: number): Promise<ExtensionSurface> {
    await reader.visit(path);
    await badges(count);
    return reader.chromium.openPopup(await reader.page());
  }

  async function choose(settings: object): Promise<void> {
    const worker = await reader.chromium.serviceWorker();
    const all = JSON.stringify({ ...WORKS_EVERYWHERE, ...settings });
    await worker.evaluate(`chrome.storage.local.set({ settings: ${all} })`);
  }

  it('lists the page’s verdicts in page order, and how old the index is', async () => {
    const popup = await popupOn('/', 5);
    await says(popup, 'NATO Chief Seeks Stronger');
    const text = await textOf(popup);
    const order = [
      'NATO Chief Seeks',
      'MMR vaccine',
      'NATO chief expresses',
      'Volcanoes',
      'Great Wall',
    ];
    const places = order.map((passage) => text.indexOf(passage));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain(`${packedChecks()} checks`);
    await popup.close();
  });

  it('brings the reader to the passage', async () => {
    const popup = await popupOn('/', 5);
    await says(popup, 'Great Wall');
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find((b) => b.textContent.includes('Great Wall')).click()",
    );
    await waitFor(
      () =>
        reader.inPage("document.activeElement.parentElement.textContent.includes('Great Wall')"),
      {
        what: 'the focus at the badge',
      },
    );
    await waitFor(() => reader.inPage<boolean>('scrollY > 0'), { what: 'the page to scroll' });
  });

  it('brings the reader to a badge that has not come yet, as its page still loads', async () => {
    const page = await reader.page();
    await page.addInitScript(`if (location.search === '?late') addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: '/assets/favicon.svg?late=4500' }));
    })`);
    await page.goto(`http://${HOST}/?late`, { waitUntil: 'commit' });
    const popup = await reader.chromium.openPopup(page);
    await says(popup, 'Great Wall');
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find((b) => b.textContent.includes('Great Wall')).click()",
    );
    expect(await reader.badges()).toEqual([]);
    const hasFocus =
      "document.activeElement.localName === 'obelus-badge' && document.activeElement.parentElement.textContent.includes('Great Wall')";
    await waitFor(() => reader.inPage(hasFocus), { what: 'the focus at the badge' });
  });

  it('counts the page’s verdicts on the toolbar button', async () => {
    await reader.visit('/');
    await badges(5);
    await counts('5');
    await reader.visit('/shop');
    await counts('');
  });

  /** Back to a page out of the browser's cache of pages: one that is loaded anew would begin by itself. */
  async function comeBackAfter(meanwhile: () => Promise<void>): Promise<void> {
    await reader.visit('/');
    // A page that is told something while it waits there is thrown away.
    await counts('5');
    await reader.inPage('window.wasLeft = true');
    await reader.visit('/shop');
    await meanwhile();
    await reader.inPage('void history.back()');
    await waitFor(() => reader.inPage<boolean>('window.wasLeft === true'), {
      what: 'the page that was left',
    });
  }

  it('counts them again when the page comes back as it was left', async () => {
    await comeBackAfter(async () => {});
    await counts('5');
    expect(await reader.badges()).toHaveLength(5);
  });

  it.each([
    ['the site was switched off', { sitesOff: ['harbour-courier.example'] }],
    ['Obelus was to look only on a click', { reach: 'click' }],
    ['other languages were chosen', { languages: ['fr'] }],
  ])('shows no mark of before on a page that comes back after %s', async (_, choices) => {
    await comeBackAfter(() => choose(choices));
    await badges(0);
    await counts('');
    await choose({});
    await badges(5);
  });

  it('shows no mark of before on a page that slept while other languages were chosen', async () => {
    await reader.visit('/');
    await badges(5);
    const page = await reader.page();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await choose({ languages: ['fr'] });
    await sleep(500); // Until it was told.
    await reader.stopBackground();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await badges(0);
    await choose({});
    await badges(5);
  });

  it('switches a site off and on again without a reload', async () => {
    const popup = await popupOn('/', 5);
    await says(popup, 'harbour-courier.example');
    await popup.click('[role=switch]');
    await badges(0);
    await popup.click('[role=switch]');
    await badges(5);
    await popup.close();
  });

  it('takes its marks away, and looks at a page only on a click, once the reader chose so', async () => {
    await reader.visit('/');
    await badges(5);
    await choose({ reach: 'click' });
    await badges(0);
    await waitFor(
      async () => {
        await reader.visit('/world/nato-south-korea');
        return !(await reader.chromium.hasContentScript(await reader.page()));
      },
      { what: 'a page without the content script' },
    );
    const popup = await reader.chromium.openPopup(await reader.page());
    await says(popup, 'Check this page');
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find((b) => b.textContent.includes('Check this page')).click()",
    );
    await badges(1);
    await choose({});
    await popup.close().catch(() => {});
  });

  it('opens a check in the side panel from its card', async () => {
    await reader.visit('/world/nato-south-korea');
    await badges(1);
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    const root = "chrome.dom.openOrClosedShadowRoot(document.querySelector('obelus-card'))";
    await reader.chromium.clickInContentWorld(
      await reader.page(),
      `${root}.querySelector('.check-card__head button')`,
    );
    const panel = await waitFor(() => reader.chromium.openedSurface('sidepanel.html'), {
      what: 'the side panel',
    });
    await says(panel, 'Was ist die NATO?');
    await panel.close();
  });

  it('shows what is asked for in the side panel of its own window alone', async () => {
    const { chromium } = reader;
    await reader.visit('/world/nato-south-korea');
    await badges(1);
    const panel = await chromium.openSidePanel(await reader.page());
    const appears = chromium.context.waitForEvent('page');
    const worker = await chromium.serviceWorker();
    await worker.evaluate("chrome.windows.create({ url: 'about:blank' }).then(() => 1)");
    const elsewhere = await appears;
    const other = await chromium.openSidePanel(elsewhere);
    await says(other, 'newest first');
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.pressInCard('.check-card__head button');
    await says(panel, 'Was ist die NATO?');
    expect(await textOf(other)).toContain('newest first');
    await panel.close();
    await other.close();
    await elsewhere.close();
  });

  it('says so where a badge comes back, as "Not this claim" could not be kept', async () => {
    await reader.visit('/world/nato-south-korea');
    await badges(1);
    const worker = await reader.chromium.serviceWorker();
    const said = "({ id }) => ({ ['said-in-tab:' + id]: 200 })";
    await worker.evaluate(
      `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(${said}).map((one) => chrome.storage.session.set(one)))).then(() => 1)`,
    );
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.pressInCard('.check-card__dismiss button');
    const note = '(root) => root.textContent';
    await waitFor(async () => (await reader.inCard<string>(note)).includes('the badge is back'), {
      what: 'the note',
    });
    await badges(1);
    await waitFor(() => reader.inPage(`document.activeElement.localName === 'obelus-badge'`), {
      what: 'the focus at the badge',
    });
    await worker.evaluate('chrome.storage.session.clear().then(() => 1)');
  });

  it('has no accessibility violation in badges and the open card', async () => {
    await reader.visit('/world/nato-south-korea');
    await badges(1);
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    const page = await reader.page();
    await openRoots(page);
    const inWorld = <T>(expression: string) =>
      reader.chromium.evaluateInContentWorld<T>(page, expression);
    const ours = "document.querySelectorAll('obelus-card, obelus-badge')";
    for (const theme of ['light', 'dark']) {
      // On a page of the other colour it would be hard to read; here only ours changes.
      await inWorld(`${ours}.forEach((host) => { host.dataset.theme = '${theme}'; }), 1`);
      expect(await axeViolations(inWorld), theme).toEqual([]);
    }
  });

  it('has no accessibility violation in the note that takes a dismissal back', async () => {
    await reader.visit('/world/nato-south-korea');
    await badges(1);
    await reader.pressBadge('NATO Chief Seeks');
    await waitFor(() => reader.cardText(), { what: 'the card' });
    await reader.inCard(
      "(root) => root.querySelector('.check-card__dismiss').scrollIntoView({ block: 'center', behavior: 'instant' })",
    );
    await reader.pressInCard('.check-card__dismiss button');
    const isThere = "(root) => root.querySelector('.undo-note') !== null";
    await waitFor(() => reader.inCard<boolean>(isThere).catch(() => false), { what: 'the note' });
    const page = await reader.page();
    await openRoots(page);
    const inWorld = <T>(expression: string) =>
      reader.chromium.evaluateInContentWorld<T>(page, expression);
    for (const theme of ['light', 'dark']) {
      await inWorld(`document.querySelector('obelus-card').dataset.theme = '${theme}'`);
      expect(await axeViolations(inWorld, "document.querySelector('obelus-card')"), theme).toEqual(
        [],
      );
    }
    await reader.pressInCard('.undo-note button');
    await badges(1);
  });

  it('has no accessibility violation in the popup with what it found', async () => {
    const popup = await popupOn('/', 5);
    await says(popup, 'Only denied or reported');
    for (const theme of ['light', 'dark']) {
      await popup.evaluate(`(document.documentElement.dataset.theme = '${theme}')`);
      const inPopup = <T>(expression: string) => popup.evaluate<T>(expression);
      expect(await axeViolations(inPopup), theme).toEqual([]);
    }
    await popup.close();
  });

  /** Closed roots are opened for axe in the content script's world only. */
  const openRoots = (page: Page) =>
    reader.chromium.evaluateInContentWorld(
      page,
      "Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null } }), 1",
    );

  it('shifts nothing, by the browser’s own account', async () => {
    await reader.visit('/');
    await badges(5);
    const shift = `new Promise((resolve) => new PerformanceObserver((list) =>
      resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)),
    ).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => resolve(0), 500))`;
    expect(await reader.inPage(shift)).toBe(0);
  });
});
