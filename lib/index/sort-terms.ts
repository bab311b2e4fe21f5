import { compareTerms } from './dictionary.ts';

/** Terms that are sorted at once; takes a few milliseconds. */
const RUN = 4_096;

/** Sorts distinct terms into the dictionary's order, in short steps: sorted runs, then merged. */
export function* sortTerms(terms: readonly string[]): Generator<void, string[]> {
  const compare = terms.some(hasSurrogates) ? compareTerms : comparePlain;
  let runs: string[][] = [];
  for (let from = 0; from < terms.length; from += RUN) {
    runs.push(terms.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergeRuns(runs[at]!, runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

type Compare = (a: string, b: string) => number;

function* mergeRuns(a: string[], b: string[], compare: Compare): Generator<void, string[]> {
  const merged: string[] = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    merged.push(compare(a[left]!, b[right]!) < 0 ? a[left++]! : b[right++]!);
    if (merged.length % RUN === 0) yield;
  }
  return merged.concat(a.slice(left), b.slice(right));
}

/** Only where there are surrogates does the dictionary's order differ from that of strings. */
const comparePlain: Compare = (a, b) => (a < b ? -1 : 1);

function hasSurrogates(term: string): boolean {
  return /[\ud800-\udfff]/.test(term);
}
