import type { Verdict } from '../verdict.ts';

/** Lower ends of the verdicts on a scale from 0 to 1; numbers know nothing beside the line. */
const STEPS: readonly [from: number, verdict: Verdict][] = [
  [0.9, 'true'],
  [0.65, 'mostly-true'],
  [0.35, 'mixed'],
  [0.1, 'mostly-false'],
  [0, 'false'],
];

/**
 * The verdict of a number on its publisher's scale, the last resort where there are no words.
 * Undefined unless the scale is sound: finite, best above worst, the value between them. Scales
 * that stand on their head (best 1, worst 5) or mark "no rating" (-1, -1, -1) say nothing.
 */
export function verdictOfNumbers(
  value: number | undefined,
  best: number | undefined,
  worst: number | undefined,
): Verdict | undefined {
  if (value === undefined || best === undefined || worst === undefined) return undefined;
  if (![value, best, worst].every(Number.isFinite)) return undefined;
  if (!(best > worst && value >= worst && value <= best)) return undefined;
  const share = (value - worst) / (best - worst);
  return STEPS.find(([from]) => share >= from)?.[1];
}
