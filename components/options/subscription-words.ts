import type { LastUpdate } from '~/lib/store/rows';
import type { Subscription } from '~/lib/updates/subscription';
import { ageOfMoment } from '../dates.ts';
import { formatBytes, languageName, listText, type MessageName, t, tCount } from '../i18n.ts';
import { hostOf } from '../links.ts';

const KINDS: Record<Subscription['kind'], MessageName> = {
  starter: 'kindStarter',
  pages: 'kindPages',
  feed: 'kindFeed',
  file: 'kindFile',
};

/** Kind, host, licence, whom to name, languages: whatever is known. */
export function aboutTexts({ kind, url, licence, attribution, languages }: Subscription): string[] {
  const parts = [t(KINDS[kind])];
  const host = hostOf(url);
  if (host) parts.push(t('fromHost', host));
  if (attribution) parts.push(attribution);
  if (licence) parts.push(t('licence', licence));
  if (languages.length > 0) parts.push(listText(languages.map(languageName)));
  return parts;
}

/** When the last update was, and what came of it; `now` in milliseconds since 1970. */
export function lastText(
  kind: Subscription['kind'],
  { at, outcome, checks, bytes }: LastUpdate,
  now: number,
): string {
  // It comes with Obelus, and there is nothing to look for.
  if (kind === 'starter' && outcome !== 'failed') return tCount('indexChecks', checks);
  const age = ageOfMoment(at, now);
  if (checks === 0 && outcome === 'failed') return t('lastFailedFirst', age);
  if (checks === 0 && outcome === 'cancelled') return t('lastCancelledFirst', age);
  const what = [tCount('indexChecks', checks)];
  if (bytes > 0) what.push(formatBytes(bytes));
  const words: Record<LastUpdate['outcome'], MessageName> = {
    changed: 'lastChanged',
    unchanged: 'lastUnchanged',
    failed: 'lastFailed',
    cancelled: 'lastCancelled',
  };
  return `${t(words[outcome], age)} ${what.join(' · ')}`;
}
