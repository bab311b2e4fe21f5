import type { Check } from '~/lib/check/check';
import type { Match } from './decision.ts';
import { explain } from './explain.ts';
import type { Found } from './matcher.ts';
import { isOfOtherSubject } from './other-subject.ts';
import { lacksShare } from './share.ts';
import { stanceOf } from './stance.ts';
import { isTopic } from './topic.ts';
import type { WordVectors } from './word-vectors.ts';

/** A passage as the page has it. */
export interface JudgedPassage {
  text: string;
  /** BCP 47 tag or empty. */
  lang: string;
  /** Host name of the page, without `www.`; empty when unknown. */
  host: string;
}

/** What the judgement reads of a check's record. */
export type JudgedCheck = Pick<Check, 'claim' | 'title' | 'lang' | 'publisher' | 'status'>;

/**
 * Everything said of a found check in the end: stance, whether the page shows it, and why.
 * `undefined` for a retracted check, and on the site of the check's own publisher, whose headlines
 * are about the claim and do not make it. `vectors` are for the explanation alone.
 */
export function judge(
  passage: JudgedPassage,
  check: JudgedCheck,
  found: Found,
  vectors?: WordVectors,
): Match | undefined {
  if (check.status === 'retracted' || isOwnSite(passage.host, check.publisher.site))
    return undefined;
  const text = found.field === 'title' ? (check.title ?? check.claim) : check.claim;
  const compared = { text, lang: check.lang };
  const isShown =
    found.isShown &&
    !isTopic(check.claim, check.lang) &&
    !lacksShare(passage.text, check.claim) &&
    !isOfOtherSubject(passage, compared);
  return {
    id: found.id,
    probability: found.probability,
    stance: stanceOf(passage, { text: check.claim, lang: check.lang }),
    outcome: isShown ? 'shown' : 'possible',
    explanation: explain(passage, compared, found.field, vectors),
  };
}

function isOwnSite(host: string, site: string | undefined): boolean {
  return site !== undefined && (host === site || host.endsWith(`.${site}`));
}
