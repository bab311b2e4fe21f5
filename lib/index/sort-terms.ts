import { codePointRank, compareTerms } from './dictionary.ts';

/** Terms that are looked at between two pauses; takes a few milliseconds. */
const LOOKS_PER_STEP = 2 ** 15;

/** So few terms are soonest sorted one by one. */
const FEW = 10;

/**
 * The numbers of distinct terms in the dictionary's order of these, in short steps. Parts the terms
 * by one unit in three, and those that have the same by the next one: so none is compared with
 * another from its beginning each time (multikey quicksort: Bentley & Sedgewick, "Fast algorithms
 * for sorting and searching strings", 1997).
 */
export function* sortTerms(terms: readonly string[]): Generator<void, Uint32Array> {
  const order = Uint32Array.from(terms.keys());
  const unitOf = (at: number, depth: number) => {
    const term = terms[order[at]!]!;
    return depth < term.length ? codePointRank(term.charCodeAt(depth)) : -1;
  };
  const swap = (a: number, b: number) => {
    const kept = order[a]!;
    order[a] = order[b]!;
    order[b] = kept;
  };
  // From, to, and how many units are the same.
  const left = [0, order.length, 0];
  for (let looks = 0; left.length > 0; ) {
    const depth = left.pop()!;
    const to = left.pop()!;
    const from = left.pop()!;
    if (to - from <= FEW) {
      sortFew(terms, order, from, to);
      continue;
    }
    const middle = middleOf(
      unitOf(from, depth),
      unitOf((from + to) >>> 1, depth),
      unitOf(to - 1, depth),
    );
    let [same, at, above] = [from, from, to];
    while (at < above) {
      if (++looks % LOOKS_PER_STEP === 0) yield;
      const unit = unitOf(at, depth);
      if (unit < middle) swap(same++, at++);
      else if (unit > middle) swap(at, --above);
      else at++;
    }
    left.push(from, same, depth, above, to, depth);
    // Those that end here are one.
    if (middle >= 0) left.push(same, above, depth + 1);
  }
  return order;
}

function sortFew(terms: readonly string[], order: Uint32Array, from: number, to: number): void {
  for (let next = from + 1; next < to; next++) {
    const number = order[next]!;
    let at = next;
    for (; at > from && compareTerms(terms[order[at - 1]!]!, terms[number]!) > 0; at--) {
      order[at] = order[at - 1]!;
    }
    order[at] = number;
  }
}

const middleOf = (a: number, b: number, c: number) =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
