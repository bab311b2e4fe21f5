import { browser } from 'wxt/browser';
import { placeAmongFrames } from '~/lib/page/frames';
import { sendToFrames, sendToTab } from '~/lib/protocol/client';
import { leaveRequest, REQUEST_ARGUMENTS } from '~/lib/protocol/requested';
import type { Settings } from '~/lib/settings/settings';
import { isOff, isReached, reachedPatterns, sitePatterns } from '~/lib/settings/sites';
import { readSettings } from '~/lib/settings/store';

const ID = 'obelus';
const SCRIPT = '/content-script.js';
const STYLE = '/assets/underline.css';
const CARD = '/card.js';

/**
 * Keeps the registered content script in line with the reader's choice and the permissions that
 * the browser really granted. Changes run one after the other.
 */
export class ContentScripts {
  #queue: Promise<void> = Promise.resolve();

  /** Bring registration and open tabs in line with settings and permissions. */
  update(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#update()).catch((error) => console.error(error));
    return this.#queue;
  }

  async #update(): Promise<void> {
    const settings = await readSettings();
    const matches = await granted(reachedPatterns(settings));
    const excludeMatches = settings.sitesOff.flatMap(sitePatterns);
    await register(matches, excludeMatches);
    await this.#updateTabs(matches, settings);
  }

  /** Pages that are open already should not need a reload. */
  async #updateTabs(matches: string[], settings: Settings): Promise<void> {
    if (matches.length === 0 && settings.sitesOff.length === 0) return;
    const tabs = await browser.tabs.query({ url: matches.length > 0 ? matches : ['*://*/*'] });
    await Promise.all(
      tabs.map(async ({ id, url }) => {
        if (id === undefined || !url) return;
        if (isOff(settings, new URL(url).hostname)) {
          await sendToFrames(id, 'stop').catch(() => {});
        } else if (matches.length > 0) {
          await bring(id).catch(() => {}); // A page where no extension may run.
        }
      }),
    );
  }

  /** End what runs in open tabs where Obelus no longer comes by itself. */
  async endWhereNotReached(): Promise<void> {
    const settings = await readSettings();
    const tabs = await browser.tabs.query({});
    for (const { id, url } of tabs) {
      // Without a permission for it the address is not told; then it is not reached either.
      const reached = url !== undefined && isReached(settings, new URL(url).hostname);
      if (id !== undefined && !reached) await sendToFrames(id, 'stop').catch(() => {});
    }
  }

  /** Look again at every page where Obelus runs: the reader has chosen otherwise. */
  async renew(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id }) => {
        if (id === undefined || !(await isRunning(id))) return;
        await this.bringTo(id).catch(() => {}); // The permission of the click is over.
      }),
    );
  }

  /** Run on a tab because the reader asked, whatever the page is. */
  async bringTo(tabId: number): Promise<void> {
    await browser.scripting.executeScript({
      target: { tabId },
      func: leaveRequest,
      args: REQUEST_ARGUMENTS,
    });
    await bring(tabId, true);
  }

  /** Run in frames of a page that asked for it, by their places among its frames. */
  async bringToFrames(tabId: number | undefined, indexes: readonly number[]): Promise<void> {
    if (tabId === undefined || indexes.length === 0) return;
    const target = { tabId, allFrames: true };
    const places = await browser.scripting.executeScript({ target, func: placeAmongFrames });
    const frameIds = places
      .filter(({ result }) => indexes.includes(Number(result)))
      .map(({ frameId }) => frameId);
    if (frameIds.length === 0) return;
    await browser.scripting.executeScript({
      target: { tabId, frameIds },
      func: leaveRequest,
      args: REQUEST_ARGUMENTS,
    });
    await run({ tabId, frameIds });
  }

  /** Bring the card's code into the frame that asked for it. */
  async bringCard(tabId: number | undefined, frameId: number | undefined): Promise<void> {
    if (tabId === undefined) return;
    const target = { tabId, frameIds: [frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: [CARD] });
  }
}

async function granted(patterns: string[]): Promise<string[]> {
  const checked = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, at) => checked[at]);
}

async function register(matches: string[], excludeMatches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCRIPT],
      css: [STYLE],
      matches,
      excludeMatches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Run in a tab now, unless it runs there already and `again` is not asked for. */
async function bring(tabId: number, again = false): Promise<void> {
  if (!again && (await isRunning(tabId))) return;
  await run({ tabId });
}

async function run(target: { tabId: number; frameIds?: number[] }): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

function isRunning(tabId: number): Promise<boolean> {
  return sendToTab(tabId, 'pageReport').then(
    () => true,
    () => false,
  );
}
