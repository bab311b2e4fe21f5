import { describe, expect, it } from 'vitest';
import { CAREFULNESS } from '~/lib/match/carefulness';
import { FEATURES } from '~/lib/match/features';
import { Scorer } from '~/lib/match/score';

const shownFrom = (checks: number, carefulness: (typeof CAREFULNESS)[number] = 1) =>
  new Scorer(checks, carefulness).shownFrom;

describe('what a badge asks for', () => {
  it('is the more, the fewer badges may be wrong', () => {
    const chances = CAREFULNESS.map((carefulness) => shownFrom(40_000, carefulness));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(new Set(chances).size).toBe(CAREFULNESS.length);
  });

  it('is the more, the more checks there are, but nothing less among few', () => {
    expect(shownFrom(400_000)).toBeGreaterThan(shownFrom(100_000));
    expect(shownFrom(100_000)).toBeGreaterThan(shownFrom(40_000));
    expect(shownFrom(10)).toBe(shownFrom(40_000));
  });

  it('is never reached by another claim or a single word, and always by the claim itself', () => {
    const scorer = new Scorer(1_000, 1);
    const sure = { features: new Float32Array(FEATURES.length), isOther: false, isVerbatim: true };
    sure.features[FEATURES.indexOf('matched')] = 3;
    const isShown = (changes: Partial<typeof sure>) =>
      scorer.isShown(scorer.score({ ...sure, ...changes }).probability);
    expect(isShown({})).toBe(true);
    expect(isShown({ isOther: true })).toBe(false);
    const word = sure.features.slice();
    word[FEATURES.indexOf('matched')] = 1;
    expect(isShown({ features: word })).toBe(false);
  });
});
