import { describe, expect, it } from 'vitest';
import { ThreadTime } from '~/lib/page/thread-time';

describe('the time that slices had of the thread', () => {
  const spentOn = (slices: readonly [lasted: number, pieces: number][]) => {
    const time = new ThreadTime();
    for (const [lasted, pieces] of slices) time.add(lasted, pieces);
    return time.spent;
  };

  it('leaves out most of what interrupted slices waited for, though most of them are', () => {
    const [quiet, interrupted]: [[number, number], [number, number]] = [
      [4, 40],
      [40, 40],
    ];
    const slices = [quiet, quiet, quiet];
    for (let at = 0; at < 12; at++) slices.push(at % 4 === 0 ? quiet : interrupted);
    expect(spentOn(slices)).toBeLessThan(12 * 8 + 3 * 4);
  });

  it('counts long slices where all work is slow, as where a page is slow to lay out', () => {
    const slow: [number, number][] = [
      [30, 4],
      [32, 4],
      [30, 4],
      [31, 4],
    ];
    expect(spentOn(slow)).toBe(123);
  });

  it('counts more work as more', () => {
    const some: [number, number][] = Array.from({ length: 8 }, () => [2, 20]);
    expect(spentOn([...some, [20, 200]])).toBe(36);
  });
});
