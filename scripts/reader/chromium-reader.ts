import type { Page } from 'playwright-core';
import { buildExtension } from '~/scripts/browsers/build';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { waitFor } from '~/scripts/browsers/wait';
import { serveDemoSite } from '~/scripts/demo-site/server';
import { foreignRequests } from './foreign-requests.ts';
import { HOST, type Reader, type SeenBadge, type Surface } from './reader.ts';
import { WORKS_EVERYWHERE } from './settings.ts';

/** Expression, in the content script's world, for the closed shadow root of a host. */
const rootOf = (host: string) => `chrome.dom.openOrClosedShadowRoot(${host})`;

/** A reader who allowed Obelus everywhere, with the built production extension in Chromium. */
export async function startChromiumReader(
  options: { headless?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<ChromiumReader> {
  const [extension, site] = await Promise.all([buildExtension('chrome'), serveDemoSite()]);
  const { headless = true, colorScheme = 'light' } = options;
  const chromium = await launchChromium({
    extension,
    headless,
    hosts: { [HOST]: site.port },
    // A window that somebody looks at has the size they give it.
    playwright: { viewport: headless ? { width: 1280, height: 900 } : null, colorScheme },
  });
  const reader = new ChromiumReader(chromium, site);
  await reader.allowEverywhere();
  return reader;
}

export class ChromiumReader implements Reader {
  readonly browser = 'chromium';
  #page: Page | undefined;

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

  async visit(path: string): Promise<void> {
    const page = await this.page();
    await page.goto(`http://${HOST}${path}`);
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
      `[...document.querySelectorAll('obelus-badge')].map((host) => {
        const root = ${rootOf('host')};
        return {
          passage: host.parentElement.textContent.replace(/\\s+/g, ' ').trim(),
          words: root.querySelector('.words').textContent,
          said: root.querySelector('.more').textContent,
          sentence: root.querySelector('button').getAttribute('aria-label'),
          stance: host.dataset.stance,
        };
      })`,
    );
  }

  async pressBadge(passage: string): Promise<void> {
    const host = `[...document.querySelectorAll('obelus-badge')].find((host) =>
      host.parentElement.textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(passage)}))`;
    await this.chromium.clickInContentWorld(
      await this.page(),
      `${rootOf(host)}.querySelector('button')`,
    );
  }

  async pressInCard(selector: string): Promise<void> {
    const root = rootOf("document.querySelector('obelus-card')");
    await this.chromium.clickInContentWorld(
      await this.page(),
      `${root}.querySelector(${JSON.stringify(selector)})`,
    );
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

  async restart(): Promise<void> {
    this.#page = undefined;
    await this.chromium.restart();
    await this.#registered();
  }

  async foreignRequests(): Promise<string[]> {
    return foreignRequests(await this.chromium.networkLog());
  }

  async screenshot(file: string): Promise<void> {
    await (await this.page()).screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.site.close();
  }

  /** A folder that is loaded at each start registers its content script anew each time. */
  async #registered(): Promise<void> {
    await waitFor(
      async () => {
        const worker = await this.chromium.serviceWorker();
        return worker.evaluate<number>(
          'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
        );
      },
      { what: 'the content script to be registered', timeout: 15_000 },
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

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
