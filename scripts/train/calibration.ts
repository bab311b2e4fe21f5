import { CAREFULNESS } from '~/lib/match/carefulness';

/** What was found for one passage by a network that was not trained on it. */
export interface Judged {
  passage: number;
  /** Of the best check, of those that may get a badge where there are any. */
  logOdds: number;
  isRight: boolean;
  isOther: boolean;
  /** Of the right check, and its place among all, where it is a candidate. */
  rightAt?: number;
  rank?: number;
}

export interface Calibration {
  slope: number;
  offset: number;
}

/**
 * A line through the log-odds that makes them the observed ones (Platt, 1999), over headlines of
 * which about one in thirteen has a check. Newton's steps.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 50; step++) {
    let [gradientSlope, gradientOffset, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { logOdds, isRight } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
      const error = p - (isRight ? 1 : 0);
      const weight = p * (1 - p);
      gradientSlope += error * logOdds;
      gradientOffset += error;
      hss += weight * logOdds * logOdds;
      hso += weight * logOdds;
      hoo += weight;
    }
    const determinant = hss * hoo - hso * hso;
    slope -= (hoo * gradientSlope - hso * gradientOffset) / determinant;
    offset -= (hss * gradientOffset - hso * gradientSlope) / determinant;
  }
  return { slope: Number(slope.toPrecision(4)), offset: Number(offset.toPrecision(4)) };
}

/** For each carefulness, the calibrated log-odds above which as many ordinary headlines lie. */
export function shownAt(
  ordinary: readonly Judged[],
  headlines: number,
  { slope, offset }: Calibration,
): number[] {
  const sorted = ordinary
    .filter(({ isOther }) => !isOther)
    .map(({ logOdds }) => slope * logOdds + offset)
    .sort((a, b) => b - a);
  return CAREFULNESS.map((perThousand) => {
    const allowed = Math.floor((perThousand / 1000) * headlines);
    return Number((sorted[allowed] ?? Number.POSITIVE_INFINITY).toPrecision(5));
  });
}

/** How often those of like chance are right: what calibration is judged by. */
export function reliability(judged: readonly Judged[], { slope, offset }: Calibration) {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, chances: 0, right: 0 }));
  for (const { logOdds, isRight } of judged) {
    const chance = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
    const tenth = tenths[Math.min(9, Math.floor(chance * 10))]!;
    tenth.count++;
    tenth.chances += chance;
    if (isRight) tenth.right++;
  }
  return tenths.map(({ count, chances, right }) => ({
    count,
    said: Number((chances / Math.max(1, count)).toFixed(3)),
    right: Number((right / Math.max(1, count)).toFixed(3)),
  }));
}
