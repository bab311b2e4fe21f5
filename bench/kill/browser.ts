import { buildExtension } from '~/scripts/browsers/build';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { ExtensionPage } from './extension-page.ts';
import { WATCH_PHASES } from './phases.ts';

/** A browser with the production build, whose background and whose processes can be killed. */
export interface KillableBrowser {
  open(): Promise<ExtensionPage>;
  /** Starts the background if it sleeps, and has it tell its phases; `page` is any of `open`. */
  watchPhases(page: ExtensionPage): Promise<void>;
  /** Ends the background as the browser does when it idles, whatever it is doing. */
  killBackground(): Promise<void>;
  /** Kills the whole browser without a chance to write anything, and starts it again. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** Feeds are on loopback, the reader's permission is for all. */
const HOSTS = '*://*/*';

/** Real Chromium with the production build, which may reach every host. */
export async function startChromium(): Promise<KillableChromium> {
  await ensureBrowsers(['chromium']);
  const chromium = await launchChromium({ extension: await buildExtension('chrome') });
  await chromium.grantHosts(HOSTS);
  return new KillableChromium(chromium);
}

/** Chromium, killed through the DevTools protocol (the background) or by its process (all). */
export class KillableChromium implements KillableBrowser {
  constructor(readonly chromium: Chromium) {}

  async open(): Promise<ExtensionPage> {
    // Any file has the extension's origin; this one runs no code of its own.
    return ExtensionPage.on(await this.chromium.openExtensionPage('manifest.json'));
  }

  async watchPhases(): Promise<void> {
    const worker = await this.chromium.serviceWorker();
    await worker.evaluate(`(${WATCH_PHASES})(globalThis)`);
  }

  killBackground(): Promise<void> {
    return this.chromium.killServiceWorker();
  }

  async crash(): Promise<void> {
    await this.chromium.restart({ crash: true });
    // Chromium writes permissions down seconds later; one of a minute ago may be lost with it.
    await this.chromium.grantHosts(HOSTS);
  }

  close(): Promise<void> {
    return this.chromium.close();
  }
}
