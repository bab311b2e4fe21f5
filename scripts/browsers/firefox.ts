import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FirefoxChrome } from './firefox-chrome.ts';
import { type FirefoxPrefs, firefoxPrefs } from './firefox-prefs.ts';
import { type FirefoxRun, startFirefox } from './firefox-run.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { NetworkRequest } from './network-request.ts';
import type { PageScript } from './page-script.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { waitFor } from './wait.ts';
import { packXpi } from './xpi.ts';

/** How to launch Firefox. */
export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** A profile to keep; without one a fresh profile lives as long as the browser. */
  profile?: string;
  /** Host names and the local port (the same for all) that answers for them over http. */
  hosts?: Record<string, number>;
  /** Without a window; true unless told. */
  headless?: boolean;
  /** More preferences: `intl.locale.requested`, `ui.systemUsesDarkTheme`, ... */
  prefs?: FirefoxPrefs;
  /** Whether other hosts can be reached at all; a test should not depend on them. */
  outside?: boolean;
}

/** Firefox gives each profile another random UUID; with a fixed one URLs are known beforehand. */
const UUID = '0be105e5-0be1-4be1-8be1-0be105e50be1';

/** What belongs to one start of the browser; a restart makes all of it anew. */
interface Running extends FirefoxRun {
  chrome: FirefoxChrome;
}

/** Launches Firefox, with an extension installed and running. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = new Firefox(options, makeScratch('firefox'));
  try {
    await browser.start();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A running Firefox. Use `launchFirefox` to get one. */
export class Firefox {
  /** The folder of the profile. */
  readonly profile: string;
  /** The extension's id, from its manifest. */
  readonly extensionId: string;
  readonly #options: FirefoxOptions;
  readonly #scratch: Scratch;
  /** Requests of earlier starts. */
  readonly #earlier: NetworkRequest[] = [];
  #running: Running | undefined;

  constructor(options: FirefoxOptions, scratch: Scratch) {
    this.#options = options;
    this.#scratch = scratch;
    this.profile = options.profile ?? path.join(scratch.path, 'profile');
    this.extensionId = geckoId(options.extension);
  }

  /** The URL of a file of the extension. */
  extensionUrl(file: string): string {
    return `moz-extension://${UUID}/${file.replace(/^\//, '')}`;
  }

  /** Opens a tab, at `url` if given. */
  async open(url?: string): Promise<FirefoxTab> {
    const params = { type: 'tab' };
    const { bidi } = this.#now;
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', params);
    const tab = new FirefoxTab(bidi, context);
    if (url) await tab.goto(url);
    return tab;
  }

  /** Opens a file of the extension in a tab. */
  openExtensionPage(file: string): Promise<FirefoxTab> {
    return this.open(this.extensionUrl(file));
  }

  /** Lets the extension run in private windows; it begins anew. */
  async allowPrivateWindows(): Promise<void> {
    const { chrome } = this.#now;
    await chrome.allowPrivateWindows(this.extensionId);
    // Before its background runs, its pages may fail to open.
    await waitFor(async () => (await chrome.backgroundState(this.extensionId)) === 'running', {
      what: 'the extension to run again',
    });
  }

  /** Opens an address in a private window; no other tab may show it. */
  async openInPrivateWindow(url: string): Promise<FirefoxTab> {
    const { bidi, chrome } = this.#now;
    return new FirefoxTab(bidi, await chrome.openPrivately(url));
  }

  /** Closes all private windows; one that is left comes to the front. */
  closePrivateWindows(): Promise<void> {
    return this.#now.chrome.closePrivateWindows();
  }

  /** Evaluates in the browser's own window, with all its powers (`Services`, `ChromeUtils`). */
  evaluateInChrome<Result, Args extends unknown[] = []>(
    script: PageScript<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#now.chrome.evaluate(script, ...args);
  }

  /** Grants optional hosts (`*://*.example/*`) as if the reader had agreed to the prompt. */
  grantHosts(...patterns: string[]): Promise<void> {
    return this.#now.chrome.grantHosts(this.extensionId, patterns);
  }

  /**
   * A picture of the extension's real toolbar popup over the tab in front, once it no longer
   * changes: only its looks can be had from outside.
   */
  async photographPopup(): Promise<Buffer> {
    const { chrome } = this.#now;
    await chrome.openPopup(this.extensionId);
    let before: string | undefined;
    const picture = await waitFor(
      async () => {
        const now = await chrome.popupPicture();
        const isStill = now !== undefined && now === before;
        before = now;
        return isStill ? now : undefined;
      },
      { what: 'the popup to stand still', every: 500 },
    );
    await chrome.closePopup();
    return Buffer.from(picture, 'base64');
  }

  /** Stops the background page as Firefox does when it idles. The next event wakes it. */
  terminateBackground(): Promise<void> {
    return this.#now.chrome.terminateBackground(this.extensionId);
  }

  /** Reloads the extension as an update does; pages that are open stay. */
  reloadExtension(): Promise<void> {
    return this.#now.chrome.reload(this.extensionId);
  }

  /** Whether the background page runs now. Asking does not wake it. */
  async backgroundRuns(): Promise<boolean> {
    return (await this.#now.chrome.backgroundState(this.extensionId)) === 'running';
  }

  /**
   * Every request that this browser has made over HTTP (WebSockets too), from before the
   * extension was installed (and through restarts) until now. `by` is `extension` for its
   * background and its own pages. What a content script asks for has the page's identity in
   * Firefox, except through its style sheets: it is listed, as the page's. So a test should also
   * compare the URLs with what the page asks for by itself. Not seen: DNS look-ups and
   * connections opened ahead of a request; and after a restart, the first moments before we are
   * connected (the extension's background starts later than its window).
   */
  async networkLog(): Promise<NetworkRequest[]> {
    const now = this.#running ? await this.#running.chrome.requests() : [];
    return [...this.#earlier, ...now];
  }

  /** Ends the browser and starts it again on the same profile, with what the extension stored. */
  async restart(): Promise<void> {
    await this.#end((running) => running.stop());
    await this.start();
  }

  /** Ends the browser. A profile of its own goes with it. */
  async close(): Promise<void> {
    // Ending gently takes Firefox seconds, to save a profile that is thrown away.
    const keeps = this.#options.profile !== undefined;
    await this.#end((running) => (keeps ? running.stop() : running.kill()));
    this.#scratch.remove();
  }

  /** Starts the browser; `launchFirefox` and `restart` do this. */
  async start(): Promise<void> {
    const { hosts = {}, outside = false, headless = true, prefs = {} } = this.#options;
    const uuids = { [this.extensionId]: UUID };
    const run = await startFirefox({
      profile: this.profile,
      prefs: { ...firefoxPrefs({ hosts, outside, uuids }), ...prefs },
      headless,
    });
    try {
      const chrome = await FirefoxChrome.open(run.bidi);
      await chrome.watchRequests(this.extensionId);
      this.#running = { ...run, chrome };
    } catch (error) {
      await run.kill();
      throw error;
    }
    await this.#install();
  }

  /**
   * Installs the extension for good where Firefox takes unsigned ones (the extended support
   * release does): then it comes back by itself. Elsewhere it is installed for the session, and
   * again after a restart; its storage is kept either way.
   */
  async #install(): Promise<void> {
    const { chrome } = this.#now;
    if (!(await chrome.isInstalled(this.extensionId))) await this.#installAnew();
    await waitFor(() => chrome.isRunning(this.extensionId), {
      what: `Firefox to run ${this.extensionId}`,
    });
  }

  async #installAnew(): Promise<void> {
    const { bidi } = this.#now;
    const folder = this.#options.extension;
    const xpi = path.join(this.#scratch.path, 'extension.xpi');
    packXpi(folder, xpi);
    const install = (type: string, file: string, more = {}) =>
      bidi.send('webExtension.install', { extensionData: { type, path: file }, ...more });
    try {
      await install('archivePath', xpi, { 'moz:permanent': true });
    } catch {
      await install('path', folder);
    }
  }

  async #end(how: (running: Running) => Promise<void>): Promise<void> {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    this.#earlier.push(...(await running.chrome.requests().catch(() => [])));
    await how(running);
  }

  get #now(): Running {
    if (!this.#running) throw new Error('Firefox is not running');
    return this.#running;
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${extension} names no gecko id`);
  return id;
}
