import { STANCES, type Stance } from '~/lib/match/decision';
import { type Chances, likeliest } from '~/lib/match/stance/model';

/** How often each stance was taken for each: `table[true][guessed]`. */
export interface Quality {
  accuracy: number;
  macroF1: number;
  /** Mean of -ln(chance of the true stance). */
  logLoss: number;
  table: number[][];
}

/** How well chances fit the true stances, pair by pair. */
export function qualityOf(truth: readonly Stance[], guesses: readonly Chances[]): Quality {
  const table = STANCES.map(() => STANCES.map(() => 0));
  let loss = 0;
  for (const [n, stance] of truth.entries()) {
    const guess = guesses[n]!;
    table[STANCES.indexOf(stance)]![STANCES.indexOf(likeliest(guess))]!++;
    loss -= Math.log(Math.max(guess[stance], 1e-9));
  }
  const right = STANCES.map((_, k) => table[k]![k]!);
  const f1 = STANCES.map((_, k) => (2 * right[k]!) / (sum(table[k]!) + guessed(table, k) || 1));
  return {
    accuracy: sum(right) / truth.length,
    macroF1: sum(f1) / STANCES.length,
    logLoss: loss / truth.length,
    table,
  };
}

/** Means and spreads of several runs, as text for people. */
export function tableOf(qualities: readonly Quality[]): string {
  const mean = (of: (quality: Quality) => number) => sum(qualities.map(of)) / qualities.length;
  const spread = (of: (quality: Quality) => number) =>
    Math.sqrt(mean((quality) => (of(quality) - mean(of)) ** 2));
  const line = (name: string, of: (quality: Quality) => number) =>
    `${name.padEnd(10)} ${mean(of).toFixed(4)} ± ${spread(of).toFixed(4)}`;
  const cells = STANCES.map((_, i) => STANCES.map((_, j) => mean(({ table }) => table[i]![j]!)));
  const rows = STANCES.map((stance, k) => {
    const precision = cells[k]![k]! / (guessed(cells, k) || 1);
    const recall = cells[k]![k]! / (sum(cells[k]!) || 1);
    const counts = cells[k]!.map((count) => count.toFixed(0).padStart(8)).join('');
    return `${stance.padEnd(9)}${counts}   ${precision.toFixed(3)}  ${recall.toFixed(3)}`;
  });
  return [
    line('accuracy', ({ accuracy }) => accuracy),
    line('macro F1', ({ macroF1 }) => macroF1),
    line('log loss', ({ logLoss }) => logLoss),
    `${'is \\ said'.padEnd(9)}${STANCES.map((s) => s.padStart(8)).join('')}   prec.  recall`,
    ...rows,
  ].join('\n');
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const guessed = (table: readonly number[][], k: number) => sum(table.map((row) => row[k]!));
