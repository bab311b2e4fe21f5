import type { Source } from '~/lib/check/check';

/** A source with its position in the check's list. */
export interface NumberedSource {
  index: number;
  source: Source;
}

/** One source as the reader counts them: the primary, and the same source in other languages. */
export interface SourceGroup {
  /** 1 for the first group. */
  number: number;
  primary: NumberedSource;
  others: NumberedSource[];
}

/** The sources of a check with those that `sameAs` calls the same gathered under their primary. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
  const groups = new Map<number, SourceGroup>();
  sources.forEach((source, index) => {
    if (primaryIndexOf(sources, index) !== index) return;
    groups.set(index, { number: groups.size + 1, primary: { index, source }, others: [] });
  });
  sources.forEach((source, index) => {
    const primary = primaryIndexOf(sources, index);
    if (primary !== index) groups.get(primary)?.others.push({ index, source });
  });
  return [...groups.values()];
}

/** The number that the reader sees for each position in `sources`. */
export function sourceNumbers(groups: readonly SourceGroup[]): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { number, primary, others } of groups) {
    numbers.set(primary.index, number);
    for (const other of others) numbers.set(other.index, number);
  }
  return numbers;
}

/**
 * Follow `sameAs` to its end. A link that leads nowhere, or a circle, ends where it is; in a
 * circle the smallest position is the primary, so that its members still agree.
 */
function primaryIndexOf(sources: readonly Source[], index: number): number {
  const seen = [index];
  for (;;) {
    const next = sources[seen.at(-1)!]?.sameAs;
    if (next === undefined || !sources[next]) return seen.at(-1)!;
    const loop = seen.indexOf(next);
    if (loop >= 0) return Math.min(...seen.slice(loop));
    seen.push(next);
  }
}
