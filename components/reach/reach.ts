import { browser } from 'wxt/browser';
import type { Settings } from '~/lib/settings/settings';
import { reachedPatterns } from '~/lib/settings/sites';
import { updateSettings } from '~/lib/settings/store';

const EVERYWHERE = reachedPatterns({ reach: 'everywhere', sites: [] });

/** How the patterns of pages begin; feeds come over https, and theirs say so. */
const FOR_READING = '*:';

/** What the reader chose on the welcome page. */
export type ReachChoice = Pick<Settings, 'reach' | 'sites'>;

/**
 * Ask the browser for the access that a choice needs, keep the choice, and give back access that
 * it no longer needs. Resolves to whether the reader gave the access; rejects where the choice cannot
 * be stored. To be called in the click's handler before anything is awaited: browsers ask only for
 * the click itself.
 *
 * @param feedOrigins patterns of the hosts that feeds come from, which are kept whatever is chosen;
 *   under the wide access the browser did not note them, so they are asked for with the rest;
 *   `null` where nobody knows them: then only access for reading is given back
 */
export async function applyReach(
  choice: ReachChoice,
  feedOrigins: readonly string[] | null,
): Promise<boolean> {
  const wide = choice.reach === 'everywhere';
  const origins = [...reachedPatterns(choice), ...(wide ? [] : (feedOrigins ?? []))];
  // Both calls go out before the first await, or Firefox takes the request for one without a
  // click. The wide access goes first: under it the browser would not note the narrow one.
  const narrowed = wide ? undefined : withdraw(EVERYWHERE);
  const granted = origins.length === 0 || (await request(origins));
  await narrowed;
  if (granted) await keep(choice);
  else await keepOld();
  if (granted && !wide) await giveBack(origins, feedOrigins !== null);
  return granted;
}

/** Give back all access that the reader ever gave. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) await withdraw([origin]);
}

/** What the browser does not even ask for is not given. */
function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

function keep({ reach, sites }: ReachChoice): Promise<unknown> {
  return updateSettings({ reach, welcomed: true, ...(reach === 'sites' && { sites }) });
}

/** Give back what is held beside `needed`: all of it, or only access for reading. */
async function giveBack(needed: readonly string[], all: boolean): Promise<void> {
  const held = (await browser.permissions.getAll()).origins ?? [];
  const spare = held.filter(
    (origin) => !needed.includes(origin) && (all || origin.startsWith(FOR_READING)),
  );
  if (spare.length > 0) await withdraw(spare);
}

/** After a refusal: the old choice, unless the access that it rested on was given back. */
async function keepOld(): Promise<void> {
  const isWide = await browser.permissions.contains({ origins: EVERYWHERE });
  await updateSettings(({ reach }) => ({
    welcomed: true,
    reach: reach === 'everywhere' && !isWide ? 'click' : reach,
  }));
}

/** Give access back; access that was never held, or that cannot be given back, is no trouble. */
async function withdraw(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins }).catch(() => false);
}
