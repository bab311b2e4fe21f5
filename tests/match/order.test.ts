import { describe, expect, it } from 'vitest';
import { compareOrder, type Placed } from '~/lib/match/order';

const shown = (probability: number, standing: number): Placed => ({
  isShown: true,
  probability,
  standing,
});
const listed = (probability: number, standing: number): Placed => ({
  ...shown(probability, standing),
  isShown: false,
});

describe('order of matches', () => {
  it('has what is shown first, the surest before the others, whatever stands farther in front', () => {
    const [surest, sure, other] = [shown(0.9, 1), shown(0.8, 3), listed(0.95, 9)];
    expect([other, sure, surest].sort(compareOrder)).toEqual([surest, sure, other]);
  });

  it('has of the rest what stands farthest in front first, though another is more probable', () => {
    const [front, behind] = [listed(0.4, 2), listed(0.6, 1)];
    expect([behind, front].sort(compareOrder)).toEqual([front, behind]);
  });
});
