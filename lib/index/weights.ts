/**
 * How a check is scored: BM25 (Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25
 * and Beyond", 2009) of a text in which every term counts once. Claims are short and hardly ever
 * repeat a word, so what is left of BM25 is
 *
 *     score(check) = brevity(check) × Σ weight × rarity(term)   over the query's terms it has
 *
 * and nothing needs to be stored with a posting. What repeats a word after all is told apart among
 * the best (rank.ts).
 */
export const K1 = 1.2;
export const B = 0.75;

/** How much a term tells, from how many of the `checks` have it; always positive. */
export function rarity(checks: number, checksWithTerm: number): number {
  return Math.log(1 + (checks - checksWithTerm + 0.5) / (checksWithTerm + 0.5));
}

/**
 * Lengths, in terms, that are told apart: half octaves. What a check has of them goes into four
 * bits.
 */
export const LENGTHS = [1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64, 91, 128, 181, 256] as const;

/** Position in `LENGTHS` of the longest that is not above `terms`. */
export function lengthClass(terms: number): number {
  let found = LENGTHS.length - 1;
  while (found > 0 && LENGTHS[found]! > terms) found--;
  return found;
}

/** For each class of lengths, how much more a match in a short check counts than in a long one. */
export function brevities(meanLength: number): Float32Array {
  return Float32Array.from(
    LENGTHS,
    (length) => (1 + K1) / (1 + K1 * (1 - B + (B * length) / meanLength)),
  );
}
