import type { Check } from '~/lib/check/check';
import type { CheckSummary } from '~/lib/protocol/messages';

/** What a list shows of a whole check. */
export function summaryOfCheck(check: Check): CheckSummary {
  const { id, claim, title, rating, publisher, published, lang, url } = check;
  const { verdict, label } = rating;
  return { id, claim, title, verdict, label, publisher: publisher.name, published, lang, url };
}
