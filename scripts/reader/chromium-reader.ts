import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { makeScratch } from '~/scripts/browsers/scratch';
import { waitFor } from '~/scripts/browsers/wait';
import { serveDemoSite } from '~/scripts/demo-site/server';
import { foreignRequests } from './foreign-requests.ts';
import { extensionFor } from './own-language.ts';
import {
  askFor,
  HOST,
  hostsOf,
  type PopupSurface,
  type Reader,
  type ReaderOptions,
  SEEN_BADGES,
  type SeenBadge,
  type Surface,
} from './reader.ts';
import { WORKS_EVERYWHERE, WORKS_ON_CLICK } from './settings.ts';

/** Expression, in the content script's world, for the closed shadow root of a host. */
const rootOf = (host: string) => `chrome.dom.openOrClosedShadowRoot(${host})`;

/** A reader who allowed Obelus everywhere, with the built production extension in Chromium. */
export async function startChromiumReader(
  options: ReaderOptions & { headless?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<ChromiumReader> {
  const { headless = true, colorScheme = 'light' } = options;
  const scratch = makeScratch('reader');
  const [extension, site] = await Promise.all([
    extensionFor('chrome', scratch.path, options),
    serveDemoSite(),
  ]);
  const chromium = await launchChromium({
    extension,
    headless,
    hosts: hostsOf(options, site.port),
    // A window that somebody looks at has the size they give it.
    playwright: { viewport: headless ? { width: 1280, height: 900 } : null, colorScheme },
  });
  const reader = new ChromiumReader(chromium, {
    close: async () => {
      await site.close();
      scratch.remove();
    },
  });
  await reader.allowEverywhere();
  if (options.room) await chromium.limitRoom(options.room * 2 ** 20);
  return reader;
}

/** A reader who uses Chromium, through the DevTools protocol. */
export class ChromiumReader implements Reader {
  readonly browser = 'chromium';
  #page: Page | undefined;
  /** A page of the extension that asks as the popup does. */
  #asking: Page | undefined;

  constructor(
    readonly chromium: Chromium,
    private readonly site: { close(): Promise<void> },
  ) {}

  async allowEverywhere(): Promise<void> {
    await this.chromium.grantHosts('*://*/*');
    const worker = await this.chromium.serviceWorker();
    await worker.evaluate(
      `chrome.storage.local.set({ settings: ${JSON.stringify(WORKS_EVERYWHERE)} })`,
    );
    await this.#registered();
  }

  async waitToBeAsked(): Promise<void> {
    const worker = await this.chromium.serviceWorker();
    await worker.evaluate(
      `chrome.storage.local.set({ settings: ${JSON.stringify(WORKS_ON_CLICK)} })`,
    );
    await waitFor(async () => (await this.#registrations()) === 0, {
      what: 'the content script to be no longer registered',
    });
  }

  async checkThisPage(): Promise<void> {
    const page = await this.page();
    // Any file has the extension's origin; this one runs no code of its own.
    this.#asking ??= await this.chromium.openExtensionPage('manifest.json');
    await page.bringToFront();
    await this.#asking.evaluate(askFor(page.url()));
  }

  async visit(path: string, host = HOST): Promise<void> {
    const page = await this.page();
    await page.goto(new URL(path, `http://${host}`).href);
  }

  /** The tab in which the reader reads. */
  async page(): Promise<Page> {
    this.#page ??= await this.chromium.context.newPage();
    return this.#page;
  }

  async badges(): Promise<SeenBadge[]> {
    const page = await this.page();
    if (!(await this.chromium.hasContentScript(page))) return [];
    return this.chromium.evaluateInContentWorld<SeenBadge[]>(
      page,
      `[...document.querySelectorAll('${SEEN_BADGES}')].map((host) => {
        const root = ${rootOf('host')};
        return {
          passage: root.querySelector('button').getAttribute('aria-description'),
          words: root.querySelector('.words').textContent,
          said: root.querySelector('.more').textContent,
          sentence: root.querySelector('button').getAttribute('aria-label'),
          stance: root.querySelector('button').dataset.stance,
        };
      })`,
    );
  }

  async pressBadge(passage: string): Promise<void> {
    const button = `[...document.querySelectorAll('${SEEN_BADGES}')]
      .map((host) => ${rootOf('host')}.querySelector('button'))
      .find((button) => button.getAttribute('aria-description').includes(${JSON.stringify(passage)}))`;
    await this.chromium.clickInContentWorld(await this.page(), button);
  }

  async pressInCard(selector: string): Promise<void> {
    const root = rootOf("document.querySelector('obelus-card')");
    await this.chromium.clickInContentWorld(
      await this.page(),
      `${root}.querySelector(${JSON.stringify(selector)})`,
    );
  }

  async inCard<T>(read: string): Promise<T> {
    const root = rootOf("document.querySelector('obelus-card')");
    return this.chromium.evaluateInContentWorld<T>(await this.page(), `(${read})(${root})`);
  }

  async openPopup(): Promise<PopupSurface> {
    return this.chromium.openPopup(await this.page());
  }

  async cardText(): Promise<string | undefined> {
    const text = await this.chromium.evaluateInContentWorld<string | null>(
      await this.page(),
      `((host) => host ? ${rootOf('host')}.querySelector('[role=dialog]')?.textContent : null)(
        document.querySelector('obelus-card'))`,
    );
    return text ?? undefined;
  }

  async press(key: string): Promise<void> {
    await (await this.page()).keyboard.press(key);
  }

  async click(selector: string): Promise<void> {
    await (await this.page()).click(selector);
  }

  async inPage<T>(expression: string): Promise<T> {
    return (await this.page()).evaluate(expression);
  }

  async open(file: string): Promise<Surface> {
    return new ChromiumSurface(await this.chromium.openExtensionPage(file));
  }

  stopBackground(): Promise<void> {
    return this.chromium.killServiceWorker();
  }

  async reloadExtension(): Promise<void> {
    this.#asking = undefined;
    await this.chromium.reloadExtension();
  }

  async restart(): Promise<void> {
    this.#page = undefined;
    this.#asking = undefined;
    await this.chromium.restart();
    await this.#registered();
  }

  async foreignRequests(): Promise<string[]> {
    return foreignRequests(await this.chromium.networkLog());
  }

  async screenshot(file: string): Promise<void> {
    await (await this.page()).screenshot({ path: file });
  }

  async picture(): Promise<Buffer> {
    return (await this.page()).screenshot({ animations: 'allow', caret: 'initial' });
  }

  async resize(width: number, height: number): Promise<void> {
    await (await this.page()).setViewportSize({ width, height });
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.site.close();
  }

  /** A folder that is loaded at each start registers its content script anew each time. */
  async #registered(): Promise<void> {
    await waitFor(async () => (await this.#registrations()) > 0, {
      what: 'the content script to be registered',
      timeout: 15_000,
    });
  }

  async #registrations(): Promise<number> {
    const worker = await this.chromium.serviceWorker();
    return worker.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
    );
  }
}

/** A page of the extension in a tab. */
class ChromiumSurface implements Surface {
  constructor(readonly page: Page) {}

  text(): Promise<string> {
    return this.page.evaluate("document.body.innerText.replace(/\\s+/g, ' ')");
  }

  click(selector: string): Promise<void> {
    return this.page.click(selector);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
