import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { bringIntoView, type Point } from './bring-into-view.ts';
import type { TargetInfo } from './cdp.ts';
import { ChromiumRequests } from './chromium-requests.ts';
import { type ChromiumOptions, type ChromiumRun, startChromium } from './chromium-run.ts';
import { ChromiumTargets } from './chromium-targets.ts';
import { type Task, traceTasks } from './chromium-tasks.ts';
import { evaluateInWorld, hasWorld } from './content-world.ts';
import { ExtensionSurface, ExtensionTarget } from './extension-target.ts';
import type { NetworkRequest } from './network-request.ts';
import type { PageScript } from './page-script.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { waitFor } from './wait.ts';
import { WorkerControl } from './worker-control.ts';

export type { ChromiumOptions } from './chromium-run.ts';

/** A side panel that still moves out of sight cannot be opened again. */
const PANEL_CLOSING_MS = 700;

interface Closing {
  /** How long a surface takes to be gone, in milliseconds. */
  closingMs?: number;
}

/** What belongs to one start of the browser; a restart makes all of it anew. */
interface Running extends ChromiumRun {
  targets: ChromiumTargets;
  requests: ChromiumRequests;
  extension?: { id: string; worker: WorkerControl };
}

/** Launches Chromium, with an extension loaded and ready. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const scratch = makeScratch('chromium');
  const browser = new Chromium(options, scratch);
  try {
    await browser.start();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A running Chromium. Use `launchChromium` to get one. */
export class Chromium {
  /** The folder of the profile. */
  readonly profile: string;
  readonly #options: ChromiumOptions;
  readonly #scratch: Scratch;
  /** Requests of earlier starts. */
  readonly #earlier: NetworkRequest[] = [];
  #starts = 0;
  #running: Running | undefined;

  constructor(options: ChromiumOptions, scratch: Scratch) {
    const { extension } = options;
    // Chromium knows the extension by its real path.
    this.#options = { ...options, extension: extension && realpathSync(extension) };
    this.#scratch = scratch;
    this.profile = options.profile ?? path.join(scratch.path, 'profile');
    mkdirSync(this.profile, { recursive: true });
  }

  /** Playwright's context: open and drive pages through it. A restart replaces it. */
  get context(): BrowserContext {
    return this.#now.context;
  }

  /** The extension's id. */
  get extensionId(): string {
    return this.#extension.id;
  }

  /** Whether the service worker runs now. Asking does not wake it. */
  get serviceWorkerRuns(): boolean {
    return this.#extension.worker.running;
  }

  /** The URL of a file of the extension. */
  extensionUrl(file: string): string {
    return `${originOf(this.extensionId)}${file.replace(/^\//, '')}`;
  }

  /** The extension's service worker, woken if it sleeps. */
  async serviceWorker(): Promise<ExtensionTarget> {
    return new ExtensionTarget(await this.#extension.worker.session());
  }

  /**
   * Stops the service worker as Chromium does after half a minute of idleness, and returns when
   * it is gone. The next event wakes it. Left alone it would never stop: it is being debugged.
   */
  killServiceWorker(): Promise<void> {
    return this.#extension.worker.stop();
  }

  /** Grants optional hosts (`*://*.example/*`) as if the reader had agreed to the prompt. */
  async grantHosts(...patterns: string[]): Promise<void> {
    await this.#now.targets.withHidden('chrome://extensions/', async (session) => {
      for (const pattern of patterns) {
        const args = `${JSON.stringify(this.extensionId)}, ${JSON.stringify(pattern)}`;
        const add = `chrome.developerPrivate.addHostPermission(${args})`;
        await new ExtensionTarget(session).evaluate(add);
      }
    });
    // Now Chromium no longer asks; only a permission that is asked for becomes active, though.
    const request = `chrome.permissions.request(${JSON.stringify({ origins: patterns })})`;
    const granted = await this.#inExtensionPage((page) => page.evaluate<boolean>(request));
    if (!granted) throw new Error(`Chromium refused ${patterns.join(' ')}`);
  }

  /**
   * Reloads the extension as an update does: what runs of it ends and begins anew, pages that are
   * open stay. Lines to its worker that were open before are dead after it.
   */
  reloadExtension(): Promise<void> {
    return this.#beginAnew(`reload(${JSON.stringify(this.extensionId)}, { failQuietly: true })`);
  }

  /** Lets the extension run in private windows, as its switch does; it begins anew. */
  allowPrivateWindows(): Promise<void> {
    const choice = { extensionId: this.extensionId, incognitoAccess: true };
    return this.#beginAnew(`updateExtensionConfiguration(${JSON.stringify(choice)})`);
  }

  /** @param call a call of `chrome.developerPrivate` that reloads the extension */
  async #beginAnew(call: string): Promise<void> {
    await this.#now.targets.withHidden('chrome://extensions/', async (session) => {
      const page = new ExtensionTarget(session);
      // Outside of the developer mode Chromium disables a reloaded folder.
      const developers = 'updateProfileConfiguration({ inDeveloperMode: true })';
      await page.evaluate(`chrome.developerPrivate.${developers}`);
      this.#extension.worker.forget();
      await page.evaluate(`chrome.developerPrivate.${call}`);
    });
  }

  /** The extension may store so many bytes from now on, until the browser is started again. */
  async limitRoom(bytes: number): Promise<void> {
    const page = await this.openExtensionPage('manifest.json');
    const session = await this.context.newCDPSession(page);
    const origin = originOf(this.extensionId).replace(/\/$/, '');
    // Holds as long as the session, so the page stays.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  }

  /** Opens a file of the extension in a tab. */
  async openExtensionPage(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.extensionUrl(file));
    return page;
  }

  /** Whether the extension's content script is in the page's main frame. */
  hasContentScript(page: Page): Promise<boolean> {
    return hasWorld(page, originOf(this.extensionId));
  }

  /**
   * Evaluates an expression or a function in the world of the extension's content script, once it
   * is there, in the page's main frame. `chrome.dom.openOrClosedShadowRoot(host)` looks into
   * closed shadow roots from there.
   */
  async evaluateInContentWorld<Result, Args extends unknown[] = []>(
    page: Page,
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    await waitFor(() => this.hasContentScript(page), { what: `a content script in ${page.url()}` });
    return evaluateInWorld(page, originOf(this.extensionId), script, args);
  }

  /**
   * Clicks the middle of an element, once it stands still, with real pointer input; `element` is an expression for it in
   * the content script's world, so it may sit in a closed shadow root.
   */
  async clickInContentWorld(page: Page, element: string): Promise<void> {
    const { x, y } = await this.evaluateInContentWorld<Point>(
      page,
      `(${bringIntoView})(${element})`,
    );
    await page.mouse.click(x, y);
  }

  /** Opens the real toolbar popup, over `page` if given. */
  async openPopup(page?: Page): Promise<ExtensionSurface> {
    await page?.bringToFront();
    const worker = await this.serviceWorker();
    // Chromium refuses while an earlier popup is still on its way out.
    const open = () => worker.evaluate('chrome.action.openPopup().then(() => true)');
    return this.#surface(() => waitFor(open, { what: 'the popup to open', timeout: 5_000 }));
  }

  /** Opens the real side panel beside `page`. It must not be open already. */
  async openSidePanel(page: Page): Promise<ExtensionSurface> {
    await page.bringToFront();
    const open = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.sidePanel.open({ windowId: tab.windowId }))`;
    return this.#surface(() => this.#inExtensionPage((opener) => opener.evaluate(open)), {
      closingMs: PANEL_CLOSING_MS,
    });
  }

  /** The popup or panel that the extension has opened by itself; `undefined` when none shows `file`. */
  async openedSurface(file: string): Promise<ExtensionSurface | undefined> {
    const { targets } = this.#now;
    const url = this.extensionUrl(file);
    const target = (await targets.list()).find(
      (one) => one.type === 'page' && one.url.startsWith(url),
    );
    return target && this.#attached(target, { closingMs: PANEL_CLOSING_MS });
  }

  /**
   * Every request that this browser has made over the network, from its start (and through
   * restarts) until now. Seen: everything that reaches Chromium's network stack from any page,
   * worker, panel or the browser itself, also when it fails; WebSockets too. `by` is `extension`
   * for the extension's own pages and worker, and for `fetch`, XMLHttpRequest, sendBeacon and
   * WebSocket in its content scripts. An image, style sheet, font or EventSource that one puts into
   * a page has the page's origin and no script behind it: it is listed, as the page's. So a test
   * should also compare the URLs with what the page asks for by itself. Not seen: DNS look-ups and
   * connections opened ahead of a request, answers from the in-memory cache.
   */
  async networkLog(): Promise<NetworkRequest[]> {
    if (!this.#running) return [...this.#earlier];
    return [...this.#earlier, ...(await this.#running.requests.current(this.#running.targets))];
  }

  /** Chromium's processes: browser, renderers and others, by their ids on this machine. */
  async processes(): Promise<{ processInfo: { id: number; type: string }[] }> {
    return this.#now.cdp.browser.send('SystemInfo.getProcessInfo');
  }

  /** Records the tasks of all threads; returns the function that stops it and tells the long ones. */
  traceTasks(): Promise<() => Promise<Task[]>> {
    return traceTasks(this.#now.cdp);
  }

  /**
   * Ends the browser and starts it again on the same profile. With `crash` it is killed without a
   * chance to write anything. Chromium takes a loaded folder for a new installation each time:
   * `runtime.onInstalled` fires again and registered content scripts are forgotten.
   */
  async restart({ crash = false }: { crash?: boolean } = {}): Promise<void> {
    await (crash ? this.#crash() : this.#stop());
    await this.start();
  }

  /** Ends the browser. A profile of its own goes with it. */
  async close(): Promise<void> {
    await this.#stop();
    this.#scratch.remove();
  }

  /** Starts the browser; `launchChromium` and `restart` do this. */
  async start(): Promise<void> {
    const netLog = path.join(this.#scratch.path, `net-log-${++this.#starts}.json`);
    const run = await startChromium(this.#options, this.profile, netLog);
    const targets = new ChromiumTargets(run.cdp);
    const id = this.#options.extension && (await findExtension(run, this.#options.extension));
    const requests = new ChromiumRequests(netLog, id && originOf(id));
    // Set first: whatever fails from here on, `close` finds the browser.
    this.#running = { ...run, targets, requests };
    await requests.watch(run.cdp);
    if (!id) return;
    const worker = await WorkerControl.watch(run.cdp, targets, originOf(id));
    this.#running.extension = { id, worker };
  }

  async #stop(): Promise<void> {
    const { context, requests } = this.#running ?? {};
    this.#running = undefined;
    await context?.close();
    if (requests) this.#earlier.push(...requests.all());
  }

  async #crash(): Promise<void> {
    const { cdp, context } = this.#now;
    const { processInfo } = await cdp.browser.send('SystemInfo.getProcessInfo');
    const browser = processInfo.find(({ type }) => type === 'browser');
    if (!browser) throw new Error('Chromium does not say which process it is');
    const closed = new Promise((resolve) => context.once('close', resolve));
    process.kill(browser.id, 'SIGKILL');
    await closed;
    await this.#stop();
  }

  async #surface(open: () => Promise<unknown>, how?: Closing): Promise<ExtensionSurface> {
    const target = await this.#now.targets.appearing(originOf(this.extensionId), open);
    return this.#attached(target, how);
  }

  async #attached(target: TargetInfo, { closingMs = 0 }: Closing = {}): Promise<ExtensionSurface> {
    const { targets } = this.#now;
    return new ExtensionSurface(await targets.attachLoaded(target), async () => {
      await targets.close(target);
      await setTimeout(closingMs);
    });
  }

  /** Any file will do: it has the extension's origin, and this one runs no code of its own. */
  #inExtensionPage<Result>(use: (page: ExtensionTarget) => Promise<Result>): Promise<Result> {
    return this.#now.targets.withHidden(this.extensionUrl('manifest.json'), (session) =>
      use(new ExtensionTarget(session)),
    );
  }

  get #now(): Running {
    if (!this.#running) throw new Error('Chromium is not running');
    return this.#running;
  }

  get #extension(): NonNullable<Running['extension']> {
    const { extension } = this.#now;
    if (!extension) throw new Error('Chromium runs without an extension');
    return extension;
  }
}

function originOf(extensionId: string): string {
  return `chrome-extension://${extensionId}/`;
}

/** The id that Chromium gave to the extension in `folder`. */
function findExtension({ cdp }: ChromiumRun, folder: string): Promise<string> {
  return waitFor(
    async () => {
      const { extensions } = await cdp.browser.send('Extensions.getExtensions');
      return extensions.find((extension) => extension.path === folder)?.id;
    },
    { what: `Chromium to load the extension in ${folder}` },
  );
}
