import type { Term } from '~/lib/text/analyse';
import type { AlignedPair, Alignment } from './align.ts';
import { IS_NAME } from './weighed-text.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * Cosine from which two words are told to a reader as near in meaning. The scorer counts less near
 * ones too, for little; below this, pairs like *alive* and *killed* begin.
 */
const TOLD_FROM = 0.5;

/** Terms of each text that are compared, so that long ones cost no more. */
const MAX_TERMS = 160;

interface Candidate {
  at: number;
  row: number;
}

/**
 * Words of two English texts that are near in meaning (*plane*, *jet*), for a reader to see. Only
 * words that correspond to nothing else, neither names nor numbers; each at most once, the nearest
 * first. Positions are into the two lists of terms.
 */
export function alikeWords(
  passage: readonly Term[],
  check: readonly Term[],
  alignment: Pick<Alignment, 'passage' | 'check'>,
  vectors: WordVectors,
): AlignedPair[] {
  const here = openWords(passage, alignment.passage, vectors);
  const there = openWords(check, alignment.check, vectors);
  const rows = there.map(({ row }) => row);
  const pairs = here.flatMap((one) => {
    const near = vectors.nearness(one.row, rows);
    return there.map(({ at }, place) => ({ passage: one.at, check: at, nearness: near[place]! }));
  });
  const taken = { passage: new Set<number>(), check: new Set<number>() };
  return pairs
    .filter(({ nearness }) => nearness >= TOLD_FROM)
    .sort((a, b) => b.nearness - a.nearness || a.passage - b.passage || a.check - b.check)
    .flatMap((pair): AlignedPair[] => {
      if (taken.passage.has(pair.passage) || taken.check.has(pair.check)) return [];
      taken.passage.add(pair.passage);
      taken.check.add(pair.check);
      return [{ passage: pair.passage, check: pair.check, kind: 'near' }];
    });
}

function openWords(
  terms: readonly Term[],
  covered: Float32Array,
  vectors: WordVectors,
): Candidate[] {
  return terms
    .slice(0, MAX_TERMS)
    .map(({ term, kind }, at) => ({
      at,
      row: kind === 'word' && covered[at] === 0 ? vectors.rowOf(term) : -1,
    }))
    .filter(({ row }) => row >= 0 && vectors.nameShare(row) < IS_NAME);
}
