import type { PageReport } from '~/lib/protocol/messages';
import type { Settings } from '~/lib/settings/settings';
import { isOff, isReached } from '~/lib/settings/sites';
import type { ActiveTab } from './use-active-tab.ts';

/** Why a page was not looked at: by the reader's choice, or for a reason of its own. */
export type UncheckedReason = 'click' | 'sites' | 'page';

/** What the popup has to say about the page in front. */
export type PageState =
  | { kind: 'loading' }
  /** A page of the browser itself, a file, a store: nothing can be read there. */
  | { kind: 'restricted' }
  | { kind: 'off'; host: string }
  | { kind: 'unchecked'; host: string; reason: UncheckedReason }
  | { kind: 'report'; host: string; report: PageReport };

/**
 * The state of the page in front, from what is known so far: `undefined` is not yet known, a
 * `null` report means that nobody answers on the page.
 */
export function pageState(
  tab: ActiveTab | undefined,
  settings: Settings | undefined,
  report: PageReport | null | undefined,
): PageState {
  if (!tab || !settings || report === undefined) return { kind: 'loading' };
  const host = tab.host ?? report?.host;
  if (host === undefined) return { kind: 'restricted' };
  // Where somebody answers the page is looked at, also where its site is off: it was asked for.
  if (report) return { kind: 'report', host, report };
  if (isOff(settings, host)) return { kind: 'off', host };
  return { kind: 'unchecked', host, reason: uncheckedReason(settings, host) };
}

function uncheckedReason(settings: Settings, host: string): UncheckedReason {
  if (settings.reach === 'click') return 'click';
  return isReached(settings, host) ? 'page' : 'sites';
}
