import type { FoundMatch, PassageQuery, PassageResult } from './messages.ts';

/** The questions about passages in all their wordings, each with a number of its own for a key. */
export function numbered(asked: readonly PassageQuery[]): PassageQuery[] {
  return asked.map((query, number) => ({ ...query, key: number, passage: query.key }));
}

/**
 * One result for each passage that was asked about, of the results to the numbered questions; empty
 * where nothing was found. A check that several wordings match is told once, and by the wording that
 * the page shows, which comes first: what a page's metadata say may assert what the headline denies.
 * Another wording counts where that one would get no badge, or does not match; the match then tells
 * which it was.
 */
export function oneForEach(
  results: readonly PassageResult[],
  asked: readonly PassageQuery[],
): PassageResult[] {
  const byKey = new Map(asked.map(({ key }) => [key, new Map<string, FoundMatch>()]));
  for (const { key: number, matches } of [...results].sort((a, b) => a.key - b.key)) {
    const query = asked[number];
    if (!query) continue;
    const isOnPage = asked.findIndex(({ key }) => key === query.key) === number;
    const best = byKey.get(query.key)!;
    for (const match of matches) {
      const known = best.get(match.id);
      if (known && !isBetter(match, known)) continue;
      best.set(match.id, isOnPage ? match : { ...match, wording: query.text });
    }
  }
  // What is shown comes first, the surest before the others; the rest stays in its order.
  return [...byKey].map(([key, best]) => ({
    key,
    matches: [...best.values()].sort(
      (a, b) =>
        (b.outcome === 'shown' ? b.probability : 0) - (a.outcome === 'shown' ? a.probability : 0),
    ),
  }));
}

/** Whether a match of another wording counts before one that is known. */
function isBetter(match: FoundMatch, known: FoundMatch): boolean {
  if (match.outcome !== known.outcome) return match.outcome === 'shown';
  return known.wording !== undefined && match.probability > known.probability;
}
