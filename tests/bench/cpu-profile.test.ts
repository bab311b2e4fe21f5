import { describe, expect, it } from 'vitest';
import { timeOfCode } from '~/bench/browser/cpu-profile';

const OURS = 'chrome-extension://abc/';

/** The page (2), our script (3), what it calls (4), the collector (5), the root (1). */
const nodes = [
  { id: 1, callFrame: { functionName: '(root)', url: '' }, children: [2, 3, 5] },
  { id: 2, callFrame: { functionName: 'render', url: 'http://news.example/app.js' } },
  { id: 3, callFrame: { functionName: 'look', url: `${OURS}content-script.js` }, children: [4] },
  { id: 4, callFrame: { functionName: 'querySelectorAll', url: '' } },
  { id: 5, callFrame: { functionName: '(garbage collector)', url: '' } },
];

/** A profile with a sample every millisecond. */
const profile = (...samples: number[]) => ({
  nodes,
  samples: [...samples, 1],
  timeDeltas: [0, ...samples.map(() => 1_000)],
});

describe('timeOfCode', () => {
  it('counts our code with what it calls, and nothing of the page', () => {
    expect(timeOfCode(profile(2, 3, 4, 2, 2), OURS)).toEqual({ totalMs: 2, longestMs: 2 });
  });

  it('takes the longest stretch, which ends where something else runs', () => {
    expect(timeOfCode(profile(3, 2, 3, 3, 3, 1, 4), OURS)).toEqual({ totalMs: 5, longestMs: 3 });
  });

  it('counts a garbage collection within a stretch, not one beside it', () => {
    expect(timeOfCode(profile(5, 3, 5, 5, 4, 5, 2), OURS)).toEqual({ totalMs: 4, longestMs: 4 });
  });

  it('is nothing where our code never ran', () => {
    expect(timeOfCode(profile(2, 1, 2), OURS)).toEqual({ totalMs: 0, longestMs: 0 });
    expect(timeOfCode({ nodes }, OURS)).toEqual({ totalMs: 0, longestMs: 0 });
  });
});
