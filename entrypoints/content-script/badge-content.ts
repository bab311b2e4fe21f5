import { badgeWording, shortWording, t } from '~/components/i18n';
import type { BadgeContent } from '~/lib/marks/badge';
import type { FoundMatch } from '~/lib/protocol/messages';

/**
 * The words of a badge: the verdict's name, or what the passage does with the claim where it does
 * not make it; on hover the publisher's own words.
 *
 * @param others how many more checks are shown for the same passage
 */
export function badgeContent(match: FoundMatch, others: number): BadgeContent {
  const { check, stance } = match;
  const words = badgeWording(check.verdict, stance);
  const said = t('badgeSaid', check.publisher, check.label);
  const more = others > 0 ? `${said} +${others}` : said;
  return {
    verdict: check.verdict,
    stance,
    words,
    short: shortWording(check.verdict, stance),
    more,
    sentence: t('badgeLabel', words, more),
  };
}
