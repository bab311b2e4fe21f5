import type { Check } from '~/lib/check/check';
import { baseLanguage } from '~/lib/check/language-tag';
import {
  mayBadge,
  type PublishedBy,
  type PublisherSwitches,
  publishedBy,
} from '~/lib/check/may-badge';
import { FILE_ORIGIN } from '~/lib/check/origins';
import type { MatchedCheck } from './once.ts';

/** What the reader chose about whose checks are shown on pages. */
export interface ShownChoices {
  /** First parts of BCP 47 tags, lower case; none: all languages. */
  languages: readonly string[];
  publishers: PublisherSwitches;
}

/**
 * What is left of a match under the reader's choices (docs/publishers.md, "On pages"). A check in a
 * language that was not chosen is left out. Of a publisher that makes no badges, a match that would
 * have been one is withheld, as long as nobody decided against that publisher: neither the reader,
 * nor we because it is not who it says it is. Search finds them all.
 */
export function underChoices(
  { match, check }: MatchedCheck,
  { languages, publishers }: ShownChoices,
): MatchedCheck | undefined {
  if (!isChosen(check.lang, languages)) return undefined;
  const { may, why, isSwitched } = mayBadge(broughtBy(check), publishers);
  if (may) return { match, check };
  if (isSwitched || why === 'spoof' || match.outcome !== 'shown') return undefined;
  return { match: { ...match, outcome: 'withheld' }, check };
}

/** Who published a check; its origin is a subscription, of which each file is one of its own. */
export function broughtBy(check: Check): PublishedBy {
  const published = publishedBy(check);
  const isFile = published.origin?.startsWith(`${FILE_ORIGIN}-`);
  return isFile ? { ...published, origin: FILE_ORIGIN } : published;
}

/** Without a tag nobody knows, and what nobody knows is not held back. */
function isChosen(tag: string, languages: readonly string[]): boolean {
  const lang = baseLanguage(tag);
  return languages.length === 0 || lang === '' || lang === 'und' || languages.includes(lang);
}
