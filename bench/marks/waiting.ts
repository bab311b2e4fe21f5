import type { Page } from 'playwright-core';

/** How long a reader waits for badges, in milliseconds; absent where none came. */
export interface Waiting {
  firstBadgeMs?: number;
  lastBadgeMs?: number;
}

/** Makes a tab note when badges come to their places, from the start of each document. */
export async function watchArrivals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const arrivals: number[] = [];
    Reflect.defineProperty(window, 'arrivalsSeenByBench', { value: arrivals });
    // Nothing here has a name: the compiler would call a helper that no page has.
    new MutationObserver((records) => {
      for (const { target, oldValue } of records)
        if (oldValue === 'measuring' && (target as HTMLElement).dataset.state === 'placed')
          arrivals.push(performance.now());
    }).observe(document, {
      attributeFilter: ['data-state'],
      attributeOldValue: true,
      subtree: true,
    });
  });
}

/** @param since milliseconds of the page's clock; the end of its load, if not given */
export async function waitingFor(page: Page, since?: number): Promise<Waiting> {
  const [loaded, arrivals] = await page.evaluate<[number, number[]]>(`[
    performance.getEntriesByType('navigation')[0].loadEventEnd, window.arrivalsSeenByBench,
  ]`);
  const [first, last] = [arrivals[0], arrivals.at(-1)];
  if (first === undefined || last === undefined) return {};
  const from = since ?? loaded;
  return { firstBadgeMs: Math.round(first - from), lastBadgeMs: Math.round(last - from) };
}
