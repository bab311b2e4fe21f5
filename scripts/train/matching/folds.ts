import { FEATURES } from '~/lib/match/features';
import { evaluate, type Network } from '~/lib/match/network';
import type { Judged } from '../calibration.ts';
import { inputsOf } from '../examples.ts';
import { trainNetwork } from '../network.ts';
import type { Part } from './parts.ts';

const OPTIONS = {
  hidden: [48, 24],
  epochs: 12,
  batch: 1_024,
  rate: 0.002,
  decay: 5e-4,
  seed: 3,
} as const;

/** A network from all examples but those of one fold. */
export function trainWithout(parts: readonly Part[], fold: number | undefined): Network {
  const chosen = parts.map(({ set, foldOf }) =>
    set.answers
      .map((_, row) => row)
      .filter((row) => fold === undefined || foldOf?.(set.passages[row]!) !== fold),
  );
  const count = chosen.reduce((sum, rows) => sum + rows.length, 0);
  const inputs = new Float32Array(count * FEATURES.length);
  const answers = new Uint8Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const [index, { set, right, wrong }] of parts.entries()) {
    for (const row of chosen[index]!) {
      inputs.set(inputsOf(set, row), at * FEATURES.length);
      answers[at] = set.answers[row]!;
      weights[at] = answers[at] ? right : wrong;
      at++;
    }
  }
  return trainNetwork({ inputs, width: FEATURES.length, answers, weights }, OPTIONS);
}

/**
 * The best check of each passage that is tested in a fold, and whether it is right: of those that
 * may get a badge, where there are any, as on a page.
 */
export function judgeFold(network: Network, { set, foldOf }: Part, fold: number): Judged[] {
  const best = new Map<number, Judged>();
  const ranks = new Map<number, number[]>();
  for (const [row, passage] of set.passages.entries()) {
    if (foldOf?.(passage) !== fold) continue;
    const logOdds = evaluate(network, inputsOf(set, row));
    const [isRight, isOther] = [set.answers[row] === 1, set.isOther[row]!];
    ranks.set(passage, [...(ranks.get(passage) ?? []), logOdds]);
    const known = best.get(passage);
    const rightAt = isRight ? logOdds : known?.rightAt;
    if (!known || isBetter({ logOdds, isOther }, known)) {
      best.set(passage, { passage, logOdds, isRight, isOther, rightAt });
    } else known.rightAt = rightAt;
  }
  for (const [passage, judged] of best) {
    const { rightAt } = judged;
    if (rightAt !== undefined) {
      judged.rank = ranks.get(passage)!.filter((logOdds) => logOdds > rightAt).length;
    }
  }
  return [...best.values()];
}

type Placed = Pick<Judged, 'logOdds' | 'isOther'>;

function isBetter(one: Placed, other: Placed): boolean {
  return one.isOther === other.isOther ? one.logOdds > other.logOdds : other.isOther;
}
