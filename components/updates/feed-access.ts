import { browser } from 'wxt/browser';
import type { Settings } from '~/lib/settings/settings';
import { covers } from '~/lib/settings/sites';
import { originPattern, type Subscription } from '~/lib/updates/subscription';

/**
 * Ask the browser for the one host that a feed comes from; resolves to whether it was given. To be
 * called in the click's handler before anything is awaited: browsers ask only for the click itself.
 */
export function askForFeed(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(url)] });
}

/** The hosts that the reader's feeds come from, as patterns. */
export function feedOrigins(subscriptions: readonly Subscription[]): string[] {
  return [...new Set(subscriptions.flatMap(({ url }) => (url ? [originPattern(url)] : [])))];
}

/** Give back the access to a feed's host, unless something else needs it. */
export async function giveBackFeed(
  url: string,
  { reach, sites }: Settings,
  others: readonly Subscription[],
): Promise<void> {
  const origin = originPattern(url);
  const { hostname } = new URL(url);
  // A site's access is for its subdomains and for http, too, and its pattern another one.
  const isForReading = reach === 'sites' && sites.some((site) => covers(site, hostname));
  if (reach === 'everywhere' || isForReading || feedOrigins(others).includes(origin)) return;
  // What cannot be given back is no trouble.
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
