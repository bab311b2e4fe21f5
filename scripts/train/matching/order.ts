import { FEATURES } from '~/lib/match/features';
import { evaluate, type Network } from '~/lib/match/network';
import { compareOrder } from '~/lib/match/order';
import { type ExampleSet, inputsOf } from '../examples.ts';
import { trainOrder } from '../network.ts';
import type { Part } from './parts.ts';

const OPTIONS = {
  hidden: [24],
  epochs: 16,
  batch: 64,
  rate: 0.002,
  decay: 5e-4,
  seed: 7,
} as const;

/** A candidate of a tested passage, as both networks see it that were not trained on the passage. */
export interface Candidate {
  isRight: boolean;
  isOther: boolean;
  logOdds: number;
  standing: number;
}

/** Sets that figures of the order are about. */
export const ORDERED = ['reported', 'posts', 'multilingual'] as const;

/** Their tested passages. */
export type Ordered = Record<(typeof ORDERED)[number], Candidate[][]>;

/** A network for the order, from all passages but those of one fold that have a right check. */
export function trainOrderWithout(parts: readonly Part[], fold: number | undefined): Network {
  const lists = parts.flatMap(({ set, foldOf, right }) =>
    rowsByPassage(set)
      .filter(([row]) => fold === undefined || foldOf?.(set.passages[row!]!) !== fold)
      .filter((rows) => new Set(rows.map((row) => set.answers[row])).size > 1)
      .map((rows) => ({ set, rows, right })),
  );
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const inputs = new Float32Array(count * FEATURES.length);
  const answers = new Uint8Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  const ends = lists.map(({ set, rows, right }) => {
    for (const row of rows) {
      inputs.set(inputsOf(set, row), at * FEATURES.length);
      answers[at] = set.answers[row]!;
      weights[at] = right;
      at++;
    }
    return at;
  });
  return trainOrder({ inputs, width: FEATURES.length, answers, weights }, ends, OPTIONS);
}

/** The candidates of each passage that is tested in a fold. */
export function candidatesInFold(
  chance: Network,
  order: Network,
  { set, foldOf }: Part,
  fold: number,
): Candidate[][] {
  return rowsByPassage(set)
    .filter(([row]) => foldOf?.(set.passages[row!]!) === fold)
    .map((rows) =>
      rows.map((row) => {
        const inputs = inputsOf(set, row);
        const logOdds = evaluate(chance, inputs);
        return {
          isRight: set.answers[row] === 1,
          isOther: set.isOther[row]!,
          logOdds,
          standing: logOdds + evaluate(order, inputs),
        };
      }),
    );
}

/**
 * Places of each passage's best right check, as the product has them. `shownFrom`: the log-odds from
 * which a match is shown.
 */
export function placesOf(passages: readonly Candidate[][], shownFrom: number): number[] {
  return passages.flatMap((candidates) => {
    const placed = candidates.map((candidate) => ({
      ...candidate,
      isShown: !candidate.isOther && candidate.logOdds >= shownFrom,
      probability: candidate.logOdds,
    }));
    placed.sort(compareOrder);
    const place = placed.findIndex(({ isRight }) => isRight);
    return place < 0 ? [] : place;
  });
}

/** Rows of a passage follow each other. */
function rowsByPassage({ passages }: ExampleSet): number[][] {
  const lists: number[][] = [];
  for (const [row, passage] of passages.entries()) {
    if (row === 0 || passage !== passages[row - 1]) lists.push([]);
    lists.at(-1)!.push(row);
  }
  return lists;
}
