// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import * as dom from '~/lib/page/dom';
import { inSlices } from '~/lib/page/slices';
import { ThreadTime } from '~/lib/page/thread-time';

vi.mock('~/lib/page/dom', async (original) => ({ ...(await original<typeof dom>()) }));

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often a hundred steps of a millisecond each give the page its turn. */
async function turns({ isHidden }: { isHidden: boolean }): Promise<number> {
  vi.spyOn(dom, 'isHidden').mockReturnValue(isHidden);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pause = vi.fn((resume: () => void) => resume());
  const work = () => {
    now += 1;
  };
  const { signal } = new AbortController();
  await inSlices(Array(100).keys(), work, new ThreadTime(), pause, signal);
  return pause.mock.calls.length;
}

it('a page in sight is given its turn every few milliseconds', async () => {
  expect(await turns({ isHidden: false })).toBeGreaterThan(20);
});

it('in a tab behind, where each turn takes a second to come back, few are given', async () => {
  expect(await turns({ isHidden: true })).toBeLessThan(5);
});
