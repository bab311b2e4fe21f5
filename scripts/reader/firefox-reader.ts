import { writeFileSync } from 'node:fs';
import type { Settings } from '~/lib/settings/settings';
import { type Firefox, launchFirefox } from '~/scripts/browsers/firefox';
import type { FirefoxPrefs } from '~/scripts/browsers/firefox-prefs';
import type { FirefoxTab } from '~/scripts/browsers/firefox-tab';
import { makeScratch } from '~/scripts/browsers/scratch';
import { sleep, waitFor } from '~/scripts/browsers/wait';
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

/** A reader who allowed Obelus everywhere, with the built production extension in Firefox. */
export async function startFirefoxReader(
  options: ReaderOptions & { prefs?: FirefoxPrefs } = {},
): Promise<FirefoxReader> {
  const { room } = options;
  // Of the whole limit, in kilobytes, one site may have a fifth.
  const limit = { 'dom.quotaManager.temporaryStorage.fixedLimit': 5 * 1_024 * (room ?? 0) };
  const prefs = { ...options.prefs, ...(room && limit) };
  const scratch = makeScratch('reader');
  const [extension, site] = await Promise.all([
    extensionFor('firefox', scratch.path, options),
    serveDemoSite(),
  ]);
  const firefox = await launchFirefox({ prefs, extension, hosts: hostsOf(options, site.port) });
  const reader = new FirefoxReader(firefox, {
    close: async () => {
      await site.close();
      scratch.remove();
    },
  });
  await reader.allowEverywhere();
  return reader;
}

const READ_BADGE = `(root) => ({
  passage: root.querySelector('button').getAttribute('aria-description'),
  words: root.querySelector('.words').textContent,
  said: root.querySelector('.more').textContent,
  sentence: root.querySelector('button').getAttribute('aria-label'),
  stance: root.querySelector('button').dataset.stance,
})`;

/** A reader who uses Firefox, through WebDriver BiDi and Marionette. */
export class FirefoxReader implements Reader {
  readonly browser = 'firefox';
  #tab: FirefoxTab | undefined;
  /** A page of the extension that asks as the popup does. */
  #asking: FirefoxTab | undefined;

  constructor(
    readonly firefox: Firefox,
    private readonly site: { close(): Promise<void> },
  ) {}

  async allowEverywhere(): Promise<void> {
    await this.firefox.grantHosts('*://*/*');
    await this.#choose(WORKS_EVERYWHERE, 1);
  }

  async waitToBeAsked(): Promise<void> {
    await this.#choose(WORKS_ON_CLICK, 0);
  }

  /** Keep settings, and wait until so many content scripts are registered. */
  async #choose(settings: Settings, registrations: number): Promise<void> {
    const surface = await this.open('welcome.html');
    await surface.evaluate(`browser.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    const registered = 'browser.scripting.getRegisteredContentScripts().then((all) => all.length)';
    await waitFor(async () => (await surface.evaluate<number>(registered)) === registrations, {
      what: `${registrations} registered content scripts`,
      timeout: 15_000,
    });
    await surface.close();
  }

  async checkThisPage(): Promise<void> {
    const tab = await this.tab();
    this.#asking ??= await this.firefox.openExtensionPage('popup.html');
    await tab.activate();
    await this.#asking.evaluate(askFor(await tab.evaluate<string>('location.href')));
  }

  async visit(path: string, host = HOST): Promise<void> {
    const tab = await this.tab();
    // In front, as for a reader: behind another tab nothing is drawn, and badges wait for that.
    await tab.activate();
    await tab.goto(new URL(path, `http://${host}`).href);
  }

  /** Go on in a private window, at a page of the demo site. */
  async readInPrivate(path: string): Promise<void> {
    this.#tab = await this.firefox.openInPrivateWindow(new URL(path, `http://${HOST}`).href);
  }

  /** Close private windows, and go on in an ordinary one. */
  async leavePrivate(): Promise<void> {
    await this.firefox.closePrivateWindows();
    this.#tab = undefined;
  }

  /** The tab in which the reader reads. */
  async tab(): Promise<FirefoxTab> {
    if (!this.#tab) {
      this.#tab = await this.firefox.open();
      await this.#tab.resize(1280, 900);
    }
    return this.#tab;
  }

  async badges(): Promise<SeenBadge[]> {
    const tab = await this.tab();
    const roots = await tab.shadowRoots(SEEN_BADGES);
    return Promise.all(roots.map((root) => tab.callOn<SeenBadge>(root, READ_BADGE)));
  }

  async pressBadge(passage: string): Promise<void> {
    const tab = await this.tab();
    const at = (await this.badges()).findIndex((badge) => badge.passage.includes(passage));
    const root = (await tab.shadowRoots(SEEN_BADGES))[at];
    const button = root && (await tab.find('button', root));
    if (!button) throw new Error(`no badge at “${passage}”`);
    await tab.click(button);
  }

  async pressInCard(selector: string): Promise<void> {
    const tab = await this.tab();
    const [root] = await tab.shadowRoots('obelus-card');
    const element = root && (await tab.find(selector, root));
    if (!element) throw new Error(`nothing in the card matches ${selector}`);
    await tab.click(element);
  }

  async inCard<T>(read: string): Promise<T> {
    const tab = await this.tab();
    const [root] = await tab.shadowRoots('obelus-card');
    if (!root) throw new Error('no card is open');
    return tab.callOn<T>(root, read);
  }

  /** The popup of the toolbar cannot be driven from outside; its page asks which tab is in front. */
  async openPopup(): Promise<PopupSurface> {
    const reading = await this.tab();
    const popup = await this.firefox.open();
    await reading.activate();
    await popup.goto(this.firefox.extensionUrl('popup.html'));
    return popup;
  }

  async cardText(): Promise<string | undefined> {
    const tab = await this.tab();
    const [root] = await tab.shadowRoots('obelus-card');
    const text = "(root) => root.querySelector('[role=dialog]')?.textContent";
    return root && tab.callOn<string | undefined>(root, text);
  }

  async press(key: string): Promise<void> {
    await (await this.tab()).press(key);
    await sleep(100);
  }

  async click(selector: string): Promise<void> {
    await (await this.tab()).click(selector);
  }

  async inPage<T>(expression: string): Promise<T> {
    return (await this.tab()).evaluate(expression);
  }

  async open(file: string): Promise<Surface> {
    return new FirefoxSurface(await this.firefox.openExtensionPage(file));
  }

  stopBackground(): Promise<void> {
    return this.firefox.terminateBackground();
  }

  async reloadExtension(): Promise<void> {
    this.#asking = undefined;
    await this.firefox.reloadExtension();
  }

  async restart(): Promise<void> {
    this.#tab = undefined;
    this.#asking = undefined;
    await this.firefox.restart();
  }

  async foreignRequests(): Promise<string[]> {
    return foreignRequests(await this.firefox.networkLog());
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await (await this.tab()).screenshot());
  }

  async picture(): Promise<Buffer> {
    return (await this.tab()).screenshot();
  }

  async resize(width: number, height: number): Promise<void> {
    await (await this.tab()).resize(width, height);
  }

  async close(): Promise<void> {
    await this.firefox.close();
    await this.site.close();
  }
}

/** A page of the extension in a tab. */
class FirefoxSurface implements Surface {
  constructor(readonly tab: FirefoxTab) {}

  text(): Promise<string> {
    return this.tab.evaluate("document.body.innerText.replace(/\\s+/g, ' ')");
  }

  click(selector: string): Promise<void> {
    return this.tab.click(selector);
  }

  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  press(key: string): Promise<void> {
    return this.tab.press(key);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.tab.evaluate(expression);
  }

  resize(width: number, height: number): Promise<void> {
    return this.tab.resize(width, height);
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.tab.screenshot());
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
