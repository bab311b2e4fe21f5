import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { FEATURES } from '~/lib/match/features';
import { Matcher } from '~/lib/match/matcher';
import type { WordVectors } from '~/lib/match/word-vectors';
import type { CheckRow, QueryRow } from '../data.ts';
import type { Asked } from '../examples.ts';

/** A matcher over checks as the training data have them; without `titles` it sees claims alone. */
export function matcherOver(
  checks: readonly CheckRow[],
  vectors?: WordVectors,
  titles = true,
): Matcher {
  const rows = checks.map(({ id, claim, title, lang }) => ({
    id,
    claim,
    title: titles ? title : undefined,
    lang: lang ?? 'en',
    keywords: [],
    rating: { verdict: 'other' as const },
  }));
  return new Matcher(openIndex(buildIndex(rows)), { vectors });
}

/** The passages of a data set with the numbers of the checks that they are about. */
export function askedFrom(
  queries: readonly QueryRow[],
  checks: readonly CheckRow[],
  unclear?: Map<number, ReadonlySet<number>>,
): Asked[] {
  const numberOf = new Map(checks.map(({ id }, number) => [id, number]));
  return queries.map(({ text, lang, relevant }) => {
    const right = new Set(relevant.flatMap((id) => numberOf.get(id) ?? []));
    const doubtful = [...right].flatMap((check) => [...(unclear?.get(check) ?? [])]);
    return { text, lang: lang ?? 'en', right, unclear: new Set(doubtful) };
  });
}

/** Checks of the corpus that say nearly what a headline's claim says: they may be right as well. */
export function nearDuplicates(
  matcher: Matcher,
  claims: readonly CheckRow[],
): Map<number, Set<number>> {
  const [coverage, meaning] = [FEATURES.indexOf('nearCoverage'), FEATURES.indexOf('meaning')];
  return new Map(
    claims.map(({ claim }, number) => {
      const near = matcher
        .compareAll(claim, 'en')
        .filter(({ check }) => check !== number)
        .filter(({ features }) => features[coverage]! > 0.62 || features[meaning]! > 0.8);
      return [number, new Set(near.map(({ check }) => check))];
    }),
  );
}
