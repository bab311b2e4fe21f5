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

/** Where Obelus works by itself: under which settings, and what of that the browser granted. */
interface Reach {
  settings: Settings;
  matches: string[];
}

/**
 * Keeps the registered content script in line with the reader's choice and the permissions that
 * the browser really granted. The registration is changed by one after the other; no tab is waited
 * for by the next, as one may take a minute to load, or be frozen.
 */
export class ContentScripts {
  #queue: Promise<unknown> = Promise.resolve();

  /** After an installation or the browser's start: nothing that was registered before is relied on. */
  async begin(): Promise<void> {
    await updateTabs(await this.#register(true));
  }

  /** The reader chose other places where Obelus works, or does not. */
  async followChoice(settings: Settings, before: Settings): Promise<void> {
    if (placesOf(settings) === placesOf(before)) return;
    if (reachOf(settings) !== reachOf(before)) await noteChange('places');
    const reach = await this.#register(true);
    // Pages that are open under the old choice should not stay marked under the new one.
    const isLeftOut = (host: string) => isReached(before, host) && !isReached(settings, host);
    await Promise.all([updateTabs(reach), endWhere(isLeftOut)]);
  }

  /** Access was given or withdrawn, to pages or, what changes nothing here, to a feed's host. */
  async followAccess(): Promise<void> {
    const reach = await this.#register(false);
    await Promise.all([updateTabs(reach), endWhere(() => false)]);
  }

  /** Other sites are off in private windows: what runs there ends, and comes back where it may. */
  async followPrivateSites(sitesOff: readonly string[]): Promise<void> {
    const settings = await readSettings();
    await inEachTab({}, async ({ id, url, incognito }) => {
      if (!incognito || !url || !URL.canParse(url)) return;
      const { hostname } = new URL(url);
      if (sitesOff.some((site) => covers(site, hostname))) await leavePage(id);
      else if (isReached(settings, hostname) && !isOff(settings, hostname)) await bring(id);
    });
  }

  /** @returns `undefined` where all is as it should be, and tabs are not to be looked after `anew` */
  #register(anew: boolean): Promise<Reach | undefined> {
    const registered = this.#queue
      .then(() => registerAsChosen(anew))
      .catch((error) => void console.error(error));
    this.#queue = registered;
    return registered;
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
    if (isOff(settings, host)) return leavePage(tabId);
    const wasLeft = since === 0;
    const isElsewhere = wasLeft || (await hasChangedSince(since, 'places'));
    if (isElsewhere && !(await isStillReached(settings, host))) return leavePage(tabId);
    if (wasLeft) return bring(tabId);
    if (await hasChangedSince(since, 'marks')) renewPage(tabId);
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

async function registerAsChosen(anew: boolean): Promise<Reach | undefined> {
  const settings = await readSettings();
  const matches = await granted(reachedPatterns(settings));
  const excludeMatches = settings.sitesOff.flatMap(sitePatterns);
  if (!anew) {
    if (await isRegistered({ matches, excludeMatches })) return undefined;
    await noteChange('places');
  }
  await register({ matches, excludeMatches });
  return { settings, matches };
}

/** Pages that are open already should not need a reload. */
async function updateTabs(reach: Reach | undefined): Promise<void> {
  if (!reach) return;
  const { settings, matches } = reach;
  if (matches.length === 0 && settings.sitesOff.length === 0) return;
  await inEachTab({ url: matches.length > 0 ? matches : ['*://*/*'] }, async ({ id, url }) => {
    if (!url) return;
    const { hostname } = new URL(url);
    if (isOff(settings, hostname)) return leavePage(id);
    if (matches.length === 0) return;
    await bring(id);
    // The page may have taken long to load, and the reader may have chosen otherwise meanwhile.
    const now = await readSettings();
    const isLeftOut = isReached(settings, hostname) && !isReached(now, hostname);
    if (isOff(now, hostname) || isLeftOut) await leavePage(id);
  });
}

/** Leave a tab's page, its frames too, as it was. */
export async function leavePage(tabId: number): Promise<void> {
  await sendToFrames(tabId, 'stop').catch(() => {}); // Nothing of ours runs there.
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
function endWhere(isOver: (host: string) => boolean): Promise<void> {
  return inEachTab({}, async ({ id, url }) => {
    const host = url && URL.canParse(url) ? new URL(url).hostname : '';
    if (url === undefined || isOver(host)) await leavePage(id);
  });
}

/** Do something in open tabs, whatever becomes of it in each: on some pages no extension may run. */
async function inEachTab(
  which: { url?: string[] },
  work: (tab: { id: number; url?: string; incognito: boolean }) => Promise<void>,
): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.allSettled(
    tabs.map(async (tab) => {
      const { id } = tab;
      if (id !== undefined) await work({ ...tab, id });
    }),
  );
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
