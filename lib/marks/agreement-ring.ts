import type { VerdictCount } from '~/lib/check/agreement';
import type { Verdict } from '~/lib/check/verdict';
import { type Tone, VERDICT_LOOKS } from './verdict-look.ts';

/** One stroke of a ring: publishers that came to one verdict. */
export interface RingArc {
  /** SVG path data on a 16 by 16 grid, to be stroked without a fill. */
  path: string;
  tone: Tone;
  /** Whether it is the verdict that the ring stands beside: drawn thick, the others thin. */
  same: boolean;
}

/** Publishers that have an arc each; of more, those with one verdict share an arc. */
const MAX_SINGLE = 8;
const CENTRE = 8;
const RADIUS = 5.2;
/** Between two arcs, in radians. */
const GAP = 0.42;

/**
 * How the publishers of a claim stand to a verdict, as a ring that is read in one glance: an arc
 * for each, first those that have this verdict, clockwise from the top, then the others along the
 * scale. A ring that is thick all round: all agree.
 */
export function agreementRing(verdict: Verdict, counts: readonly VerdictCount[]): RingArc[] {
  const ordered = [
    ...counts.filter((one) => one.verdict === verdict),
    ...counts.filter((one) => one.verdict !== verdict),
  ].filter(({ publishers }) => publishers > 0);
  const all = total(ordered);
  const single = all <= MAX_SINGLE;
  const parts = ordered.flatMap(({ verdict: said, publishers }) =>
    single
      ? Array.from({ length: publishers }, () => ({ said, share: 1 / all }))
      : [{ said, share: publishers / all }],
  );
  let from = 0;
  return parts.map(({ said, share }) => {
    const path = arc(from, share, parts.length > 1);
    from += share;
    return { path, tone: VERDICT_LOOKS[said].tone, same: said === verdict };
  });
}

/** How many publishers have a verdict, and how many there are. */
export function countsFor(
  verdict: Verdict,
  counts: readonly VerdictCount[],
): { same: number; all: number } {
  return { same: total(counts.filter((one) => one.verdict === verdict)), all: total(counts) };
}

function total(counts: readonly VerdictCount[]): number {
  return counts.reduce((sum, { publishers }) => sum + publishers, 0);
}

/** From and share are parts of the whole ring, 0 to 1. */
function arc(from: number, share: number, hasGap: boolean): string {
  // Two halves: an arc that ends where it began would not be drawn.
  if (!hasGap) return `${to('M', 0)}${curve(0.5)}${curve(1)}`;
  const gap = Math.min(GAP / (2 * Math.PI), share / 2);
  const [begin, end] = [from + gap / 2, from + share - gap / 2];
  const middle = (begin + end) / 2;
  return `${to('M', begin)}${curve(middle)}${curve(end)}`;
}

function curve(turn: number): string {
  return to(`A${RADIUS} ${RADIUS} 0 0 1 `, turn);
}

/** A command to the point of the ring at some part of a turn, from the top clockwise. */
function to(command: string, turn: number): string {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  const at = (value: number) => Math.round(100 * (CENTRE + RADIUS * value)) / 100;
  return `${command}${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
}
