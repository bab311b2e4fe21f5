import type { Check } from '~/lib/check/check';
import type { CheckSummary } from './messages.ts';

/** The few facts of a check that badges and lists show. */
export function summaryOf(check: Check): CheckSummary {
  const { id, claim, title, rating, publisher, published, lang, url } = check;
  return {
    id,
    claim,
    title,
    verdict: rating.verdict,
    label: rating.label,
    category: rating.category,
    publisher: publisher.name,
    published,
    lang,
    url,
  };
}
