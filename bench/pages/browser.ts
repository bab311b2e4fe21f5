import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { readHtml } from './html.ts';
import type { ReadInBrowser } from './in-browser.ts';

const WIDTH = 1280;
/** Pictures end here; fronts go on for many screens. */
const PICTURE_HEIGHT = 3_600;

/**
 * Saved pages in a real Chromium: with layout, with what CSS hides, and with real times. Scripts of
 * the pages do not run, and nothing beside their own HTML is loaded.
 */
export class BrowserPages {
  readonly #files: string[] = [];
  /** The address of the page that is read. */
  #wanted = '';
  readonly #server = createServer(({ url = '/' }, response) => {
    const file = this.#files[Number(url.slice(1))];
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file ? readHtml(file) : '');
  });

  private constructor(
    private readonly browser: Chromium,
    private readonly page: Page,
    private readonly code: string,
  ) {}

  static async start(): Promise<BrowserPages> {
    const code = await bundle();
    const viewport = { width: WIDTH, height: 900 };
    const browser = await launchChromium({ playwright: { javaScriptEnabled: false, viewport } });
    const page = await browser.context.newPage();
    const pages = new BrowserPages(browser, page, code);
    // A page that sends its reader elsewhere stays where it is: 204 is no page to go to.
    await page.route('**/*', (route) =>
      route.request().url() === pages.#wanted ? route.continue() : route.fulfill({ status: 204 }),
    );
    await new Promise<void>((resolve) => {
      pages.#server.listen(0, '127.0.0.1', resolve);
    });
    return pages;
  }

  /**
   * Reads a page.
   *
   * @param picture where a screenshot with outlines goes; none without
   */
  async read(file: string, url: string, picture?: string): Promise<ReadInBrowser> {
    const number = this.#files.push(file) - 1;
    const { port } = this.#server.address() as AddressInfo;
    this.#wanted = `http://127.0.0.1:${port}/${number}`;
    await this.page.goto(this.#wanted, { waitUntil: 'domcontentloaded' });
    await this.page.evaluate(this.code);
    const call = `obelusBench.read(${JSON.stringify(url)})`;
    const found = await this.page.evaluate<ReadInBrowser>(call);
    if (picture) {
      await this.page.evaluate('obelusBench.outline()');
      mkdirSync(path.dirname(picture), { recursive: true });
      const clip = { x: 0, y: 0, width: WIDTH, height: PICTURE_HEIGHT };
      await this.page.screenshot({ path: picture, fullPage: true, clip });
    }
    return found;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** The code for the page, with `lib/page` in it. */
async function bundle(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': root } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.join(import.meta.dirname, 'in-browser.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
