import { browser } from 'wxt/browser';

export const SCRIPT = '/content-script.js';
export const STYLE = '/assets/underline.css';

const ID = 'obelus';

type RegisteredScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** The pages that the content script comes to by itself, as match patterns. */
interface Places {
  matches: string[];
  excludeMatches: string[];
}

/** Those of some patterns for which the browser really gave access. */
export async function granted(patterns: string[]): Promise<string[]> {
  const checked = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, at) => checked[at]);
}

/** Whether the content script is registered for these places and no others. */
export async function isRegistered({ matches, excludeMatches }: Places): Promise<boolean> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!registered || matches.length === 0) return !registered && matches.length === 0;
  return isSame(registered.matches, matches) && isSame(registered.excludeMatches, excludeMatches);
}

/** Browsers keep patterns in an order of their own, and may leave out what is empty. */
function isSame(patterns: string[] = [], others: string[]): boolean {
  const sorted = (all: string[]) => [...new Set(all)].sort().join(' ');
  return sorted(patterns) === sorted(others);
}

/**
 * Register the content script for these places, and for no others. One that is registered is changed
 * in place: the background may die between any two calls, and must not leave none behind.
 */
export async function register({ matches, excludeMatches }: Places): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: RegisteredScript = {
    id: ID,
    js: [SCRIPT],
    css: [STYLE],
    matches,
    excludeMatches,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
