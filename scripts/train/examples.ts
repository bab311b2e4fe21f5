import { FEATURES } from '~/lib/match/features';
import type { Matcher } from '~/lib/match/matcher';

/** A passage with what it is about. */
export interface Asked {
  text: string;
  lang: string;
  /** Numbers of the checks whose claim it makes. */
  right: ReadonlySet<number>;
  /** Numbers of checks that may be right too, though nobody says so: not learned from. */
  unclear?: ReadonlySet<number>;
}

/** What the matcher saw of one set of passages. */
export interface ExampleSet {
  /** Row after row, one value for each of `FEATURES`. */
  inputs: number[];
  answers: number[];
  /** Which passage each row belongs to, which check, and its place among the candidates. */
  passages: number[];
  checks: number[];
  ranks: number[];
  isOther: boolean[];
}

/**
 * Compares each passage with its candidates, of which the best `keep` and the right ones count, and
 * never those that may be right after all.
 */
export function examplesOf(
  matcher: Matcher,
  asked: readonly Asked[],
  keep = Number.POSITIVE_INFINITY,
): ExampleSet {
  const set = emptySet();
  for (const [passage, { text, lang, right, unclear }] of asked.entries()) {
    for (const [rank, compared] of matcher.compareAll(text, lang).entries()) {
      const isRight = right.has(compared.check);
      if (!isRight && (rank >= keep || unclear?.has(compared.check))) continue;
      set.inputs.push(...compared.features);
      set.answers.push(isRight ? 1 : 0);
      set.passages.push(passage);
      set.checks.push(compared.check);
      set.ranks.push(rank);
      set.isOther.push(compared.isOther);
    }
  }
  return set;
}

/** The rows of the right checks and of each passage's best `keep` candidates. */
export function bestOf(set: ExampleSet, keep: number): ExampleSet {
  const kept = emptySet();
  for (const [row, rank] of set.ranks.entries()) {
    if (rank >= keep && set.answers[row] === 0) continue;
    kept.inputs.push(...inputsOf(set, row));
    kept.answers.push(set.answers[row]!);
    kept.passages.push(set.passages[row]!);
    kept.checks.push(set.checks[row]!);
    kept.ranks.push(rank);
    kept.isOther.push(set.isOther[row]!);
  }
  return kept;
}

function emptySet(): ExampleSet {
  return { inputs: [], answers: [], passages: [], checks: [], ranks: [], isOther: [] };
}

/** Features of one row. */
export function inputsOf(set: ExampleSet, row: number): number[] {
  return set.inputs.slice(row * FEATURES.length, (row + 1) * FEATURES.length);
}
