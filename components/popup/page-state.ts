import type { PageReport } from '~/lib/protocol/messages';
import type { Settings } from '~/lib/settings/settings';
import { isOff, isReached } from '~/lib/settings/sites';
import type { ActiveTab } from './use-active-tab.ts';

/** Why a page was not looked at though it could be. */
export type UncheckedReason = 'click' | 'sites' | 'reload';

/** What the popup has to say about the page in front. */
export type PageState =
  | { kind: 'loading' }
  /** A page of the browser itself, a file, a store: nothing can be read there. */
  | { kind: 'restricted' }
  | { kind: 'off'; host: string }
  | { kind: 'unchecked'; host: string; reason: UncheckedReason }
  | { kind: 'not-news'; host: string }
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
  if (isOff(settings, host)) return { kind: 'off', host };
  if (report?.news) return { kind: 'report', host, report };
  if (report) return { kind: 'not-news', host };
  return { kind: 'unchecked', host, reason: uncheckedReason(settings, host) };
}

function uncheckedReason(settings: Settings, host: string): UncheckedReason {
  if (settings.reach === 'click') return 'click';
  return isReached(settings, host) ? 'reload' : 'sites';
}
