import type { TextRange } from '~/lib/check/check';

/** A tag laid over a stretch of a text. */
export interface Tagged<T> {
  range: TextRange;
  tag: T;
}

/** A stretch of a text that has one tag or none. */
export interface Run<T> {
  text: string;
  tag?: T;
}

/**
 * Cut a text into runs along tagged ranges, in the text's order. Ranges may come in any order;
 * one that is empty, lies outside the text or overlaps an earlier one is left out, because ranges
 * may come from a check that was made elsewhere. The runs' texts always join to the whole text.
 */
export function textRuns<T>(text: string, tagged: readonly Tagged<T>[]): Run<T>[] {
  const runs: Run<T>[] = [];
  let done = 0;
  for (const { range, tag } of tagged.toSorted((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range;
    if (!(start >= done && end > start && end <= text.length)) continue;
    if (start > done) runs.push({ text: text.slice(done, start) });
    runs.push({ text: text.slice(start, end), tag });
    done = end;
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done) });
  return runs;
}
