import { describe, expect, it } from 'vitest';
import { agreementRing, countsFor } from '~/lib/marks/agreement-ring';

describe('the ring of an agreement', () => {
  it('has an arc for each publisher, those with the verdict first and told from the others', () => {
    const ring = agreementRing('false', [
      { verdict: 'true', publishers: 1 },
      { verdict: 'false', publishers: 3 },
    ]);
    expect(ring.map(({ same, tone }) => [same, tone])).toEqual([
      [true, 'unsound'],
      [true, 'unsound'],
      [true, 'unsound'],
      [false, 'sound'],
    ]);
    expect(new Set(ring.map(({ path }) => path)).size).toBe(4);
  });

  it('draws many publishers as one arc for each verdict, as long as its share', () => {
    const ring = agreementRing('false', [
      { verdict: 'mixed', publishers: 5 },
      { verdict: 'false', publishers: 15 },
    ]);
    expect(ring).toHaveLength(2);
    // Three quarters of the way round, the left end of the ring, is where the other one begins.
    const [, begin] = /^M([\d.]+ [\d.]+)/.exec(ring[1]!.path)!;
    const [x = 0, y = 0] = begin!.split(' ').map(Number);
    expect(x).toBeLessThan(4);
    expect(y).toBeLessThan(8);
    expect(y).toBeGreaterThan(5);
  });

  it('is closed where all of many agree', () => {
    const [whole, ...others] = agreementRing('false', [{ verdict: 'false', publishers: 20 }]);
    expect(others).toEqual([]);
    expect(whole!.path.endsWith(/^M(\S+ \S+)A/.exec(whole!.path)![1]!)).toBe(true);
  });

  it('counts those who agree and all', () => {
    const counts = [
      { verdict: 'mixed' as const, publishers: 1 },
      { verdict: 'false' as const, publishers: 3 },
    ];
    expect(countsFor('false', counts)).toEqual({ same: 3, all: 4 });
    expect(countsFor('true', counts)).toEqual({ same: 0, all: 4 });
  });
});
