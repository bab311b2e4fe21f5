import { browser } from 'wxt/browser';
import { placeAmongFrames } from '~/lib/page/frames';
import { sendToFrames, sendToTab } from '~/lib/protocol/client';
import { leaveRequest, REQUEST_ARGUMENTS } from '~/lib/protocol/requested';
import type { Settings } from '~/lib/settings/settings';
import { covers, isOff, isReached, reachedPatterns, sitePatterns } from '~/lib/settings/sites';
import { readSettings } from '~/lib/settings/store';
import { hasChangedSince, noteChange } from './last-changes.ts';
import { granted, isRegistered, register, SCRIPT, STYLE } from './registration.ts';
import { renewPage } from './renewal.ts';
import { showCount } from './toolbar.ts';

const CARD = '/card.js';

/**
 * Keeps the registered content script in line with the reader's choice and the permissions that
 * the browser really granted. Changes run one after the other.
 */
export class ContentScripts {
  #queue: Promise<void> = Promise.resolve();

  /** After an installation or the browser's start: nothing that was registered before is relied on. */
  begin(): Promise<void> {
    return this.#inTurn(() => this.#update(true));
  }

  /** The reader chose other places where Obelus works, or does not. */
  async followChoice(settings: Settings, before: Settings): Promise<void> {
    if (placesOf(settings) === placesOf(before)) return;
    if (reachOf(settings) !== reachOf(before)) await noteChange('places');
    await this.#inTurn(() => this.#update(true));
    // Pages that are open under the old choice should not stay marked under the new one.
    await endWhere((host) => isReached(before, host) && !isReached(settings, host));
  }

  /** Access was given or withdrawn, to pages or, what changes nothing here, to a feed's host. */
  async followAccess(): Promise<void> {
    await this.#inTurn(() => this.#update(false));
    await endWhere(() => false);
  }

  /** Other sites are off in private windows: what runs there ends, and comes back where it may. */
  followPrivateSites(sitesOff: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const settings = await readSettings();
      for (const { id, url, incognito } of await browser.tabs.query({})) {
        if (!incognito || id === undefined || !url || !URL.canParse(url)) continue;
        const { hostname } = new URL(url);
        if (sitesOff.some((site) => covers(site, hostname))) {
          await sendToFrames(id, 'stop').catch(() => {}); // Nothing of ours runs there.
        } else if (isReached(settings, hostname) && !isOff(settings, hostname)) {
          await bring(id).catch(() => {}); // A page where no extension may run.
        }
      }
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch((error) => console.error(error));
    return this.#queue;
  }

  /** @param anew whether open pages are looked after where the registration is as it should be */
  async #update(anew: boolean): Promise<void> {
    const settings = await readSettings();
    const matches = await granted(reachedPatterns(settings));
    const excludeMatches = settings.sitesOff.flatMap(sitePatterns);
    if (!anew) {
      if (await isRegistered({ matches, excludeMatches })) return;
      await noteChange('places');
    }
    await register({ matches, excludeMatches });
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
          await sendToFrames(id, 'stop').catch(() => {}); // Nothing of ours runs there.
        } else if (matches.length > 0) {
          await bring(id).catch(() => {}); // A page where no extension may run.
        }
      }),
    );
  }

  /**
   * A page is there again that was out of the reader's sight, and out of reach for what they chose
   * meanwhile: its marks go where they may not be any more, and it asks anew where there may be others.
   * @param since when the page was first looked at, or last anew, in milliseconds since 1970; 0 where it
   * was left as it was, and nothing of ours works on it
   */
  async followReturn(tabId: number, address: string, since: number): Promise<void> {
    const settings = await readSettings();
    const host = new URL(address).hostname;
    if (isOff(settings, host)) return this.end(tabId);
    const wasLeft = since === 0;
    const isElsewhere = wasLeft || (await hasChangedSince(since, 'places'));
    if (isElsewhere && !(await isStillReached(settings, host))) return this.end(tabId);
    if (wasLeft) return bring(tabId);
    if (await hasChangedSince(since, 'marks')) renewPage(tabId);
  }

  /** Leave a tab's page, its frames too, as it was. */
  async end(tabId: number): Promise<void> {
    await sendToFrames(tabId, 'stop').catch(() => {}); // Nothing of ours runs there.
  }

  /** Run on a tab because the reader asked; rejects on a page where no extension may run. */
  async bringTo(tabId: number): Promise<void> {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: leaveRequest,
      args: REQUEST_ARGUMENTS,
    });
    // Firefox says so of its own pages in this way.
    if (!frame) throw new Error('the browser ran nothing on this page');
    await showCount(0, tabId); // What the button tells is of the look before.
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

/** What of the settings says where Obelus works by itself, to be compared. */
function placesOf(settings: Settings): string {
  return JSON.stringify([reachOf(settings), settings.sitesOff]);
}

function reachOf(settings: Settings): string {
  return JSON.stringify(reachedPatterns(settings));
}

/** Whether the reader's choice and the browser's permission still bring Obelus to a host by itself. */
async function isStillReached(settings: Settings, host: string): Promise<boolean> {
  const sites = settings.sites.filter((site) => covers(site, host));
  return (await granted(reachedPatterns({ ...settings, sites }))).length > 0;
}

/**
 * End what runs in open tabs that Obelus has no business in any more, by their hosts. Where a page's
 * address is not told there is no permission, not even that of the reader's click, which lasts as
 * long as the page: what runs there came by itself, under one that is gone.
 */
async function endWhere(isOver: (host: string) => boolean): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const host = url && URL.canParse(url) ? new URL(url).hostname : '';
    if (id === undefined || (url !== undefined && !isOver(host))) continue;
    await sendToFrames(id, 'stop').catch(() => {}); // Nothing of ours runs there.
  }
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
