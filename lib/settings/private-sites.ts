import { browser } from 'wxt/browser';
import { covers } from './sites.ts';

/**
 * Sites that the reader switched off in a private window: kept in the browser's memory and nowhere on
 * the disk, and off in private windows alone. A key for each, so that two at once do not meet.
 */
const PREFIX = 'site-off:';

/** The sites that are off in private windows, beside those of the settings. */
export async function privateSitesOff(): Promise<string[]> {
  return sitesIn(await browser.storage.session.get(null));
}

/** Switch a site off in private windows, until the reader takes it back or the last one is closed. */
export function switchOffInPrivate(site: string): Promise<void> {
  return browser.storage.session.set({ [PREFIX + site]: true });
}

/** Take back every entry that holds for a host. */
export async function switchOnInPrivate(host: string): Promise<void> {
  const own = (await privateSitesOff()).filter((site) => covers(site, host));
  await browser.storage.session.remove(own.map((site) => PREFIX + site));
}

/** Forget them all. */
export async function forgetPrivateSites(): Promise<void> {
  await browser.storage.session.remove((await privateSitesOff()).map((site) => PREFIX + site));
}

/** Call back after every change; returns the function that stops. */
export function watchPrivateSites(callback: (sites: string[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session' || sitesIn(changes).length === 0) return;
    void privateSitesOff().then(callback);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function sitesIn(stored: Record<string, unknown>): string[] {
  return Object.keys(stored)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));
}
