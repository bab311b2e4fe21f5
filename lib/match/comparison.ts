import { type Alignment, align } from './align.ts';
import { Meaning } from './meaning.ts';
import type { WeighedText } from './weighed-text.ts';
import type { WordVectors } from './word-vectors.ts';

/** A passage and one text of a check, side by side. */
export interface Comparison {
  passage: WeighedText;
  check: WeighedText;
  alignment: Alignment;
  /**
   * How well each term is covered by the other text: 1 or `NEAR` where it is aligned, otherwise how
   * near the nearest term of the other text comes to it in meaning.
   */
  nearPassage: Float32Array;
  nearCheck: Float32Array;
  /** What each of them is about, and how near in meaning they are as wholes, -1 to 1. */
  here: Meaning;
  there: Meaning;
  meaning: number;
}

/** Lays a passage and a text of a check side by side. `vectors` only where both are English. */
export function compare(
  passage: WeighedText,
  check: WeighedText,
  vectors: WordVectors | undefined,
  alignment: Alignment = align(passage.terms, check.terms),
  meant: Meaning = new Meaning(passage, vectors),
): Comparison {
  const nearPassage = alignment.passage.slice();
  const nearCheck = alignment.check.slice();
  if (vectors) raiseNear(check, meant, alignment, nearPassage, nearCheck);
  const there = new Meaning(check, vectors);
  const meaning = meant.likeness(there, alignment.pairs);
  return { passage, check, alignment, nearPassage, nearCheck, here: meant, there, meaning };
}

function raiseNear(
  check: WeighedText,
  meant: Meaning,
  alignment: Alignment,
  nearPassage: Float32Array,
  nearCheck: Float32Array,
): void {
  for (let there = 0; there < check.terms.length; there++) {
    if (check.rows[there]! < 0) continue;
    const near = meant.nearnessOf(check.rows[there]!);
    const isOpen = alignment.check[there] === 0;
    for (let here = 0; here < near.length; here++) {
      const counts = near[here]!;
      if (isOpen && counts > nearCheck[there]!) nearCheck[there] = counts;
      if (alignment.passage[here] === 0 && counts > nearPassage[here]!) nearPassage[here] = counts;
    }
  }
}
