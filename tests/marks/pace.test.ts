import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from '~/lib/marks/pace';

// A page's reader notices when a slice of work lasts longer than about eight milliseconds.

describe('the pace of work', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Milliseconds of each slice, where the page's layout and each thing take so long. */
  const slices = (things: readonly number[], layoutMs: number, thingMs: number) => {
    const pace = new Pace();
    return things.map((waiting) => {
      const count = Math.min(waiting, pace.size);
      pace.time(() => {
        vi.advanceTimersByTime(layoutMs + count * thingMs);
        return count;
      });
      return layoutMs + count * thingMs;
    });
  };
  const many = Array.from({ length: 10 }, () => 100);

  it('keeps slices short when one thing was quick, and many are dear', () => {
    expect(Math.max(...slices([1, 100, 100], 1, 0.8))).toBeLessThanOrEqual(8);
  });

  it('finds what fits a slice, on a slow machine and on a quick one', () => {
    expect(slices(many, 2, 1).at(-1)).toBeLessThanOrEqual(8);
    expect(slices(many, 0.5, 0.1).at(-1)).toBeGreaterThan(1.9);
  });
});
