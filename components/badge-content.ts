import type { BadgeContent } from '~/lib/marks/badge';
import type { FoundMatch } from '~/lib/protocol/messages';
import {
  agreementShort,
  agreementWords,
  badgeWording,
  shortWording,
  t,
  tCount,
  uiDirection,
} from './i18n.ts';
import { publisherSaid } from './rating-words.ts';

/**
 * The words of a badge: the verdict's name, or what the passage does with the claim where it does
 * not make it; how many fact-checks agree; on hover the publisher's own words.
 *
 * @param others how many more checks are shown for the same passage
 */
export function badgeContent(match: FoundMatch, others: number): BadgeContent {
  const { check, stance, agreement: counts } = match;
  const words = badgeWording(check.verdict, stance);
  const said = publisherSaid(check.publisher, check);
  const content = {
    lang: t('uiLanguage'),
    dir: uiDirection(),
    verdict: check.verdict,
    stance,
    words,
    short: shortWording(check.verdict, stance),
  };
  if (counts) {
    const agree = agreementWords(check.verdict, counts);
    // Of a passage that does not make the claim, the words end with the verdict already.
    const wording = stance === 'asserts' ? t('badgeAgreeing', words, agree) : `${words} (${agree})`;
    return {
      ...content,
      more: said,
      agreement: { counts, short: agreementShort(check.verdict, counts), words: agree },
      sentence: t('badgeLabel', wording, said),
    };
  }
  // More checks, of which nothing tells that they are of the same claim.
  const more = others > 0 ? `${said} ${tCount('badgeMore', others)}` : said;
  return { ...content, more, sentence: t('badgeLabel', words, more) };
}
