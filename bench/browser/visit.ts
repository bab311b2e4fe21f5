import type { Page } from 'playwright-core';
import { sleep, waitFor } from '~/scripts/browsers/wait';
import { type CodeTime, type CpuProfile, timeOfCode } from './cpu-profile.ts';

/** What a visit to a page showed. Milliseconds since the navigation began. */
export interface Visit {
  url: string;
  loadMs: number;
  /** When the first badge was in the page; absent when none came. */
  badgeMs?: number;
  /** Cumulative layout shift. */
  cls: number;
  /** All work of the page's main thread. */
  mainThreadMs: number;
}

interface Seen {
  badge?: number;
  shift: number;
}

/** After load, a page without badges is watched for so long. */
const WATCH_MS = 1_500;
const LATEST_MS = 15_000;

/** Microseconds between two samples of the profiler. */
const SAMPLING = 200;

/** Makes a tab note when its first badge comes and what shifts, from the start of each document. */
export async function watchTab(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.addInitScript(() => {
    const seen: { badge?: number; shift: number } = { shift: 0 };
    Reflect.defineProperty(window, 'seenByBench', { value: seen });
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('obelus-badge')) return;
      seen.badge = performance.now();
      watcher.disconnect();
    });
    watcher.observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & ShiftEntry)[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

interface ShiftEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Goes to a page and watches it until its badge is there, or for a while where none is due. */
export async function visit(page: Page, url: string, badgeIsDue: boolean): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskMs(session);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  if (badgeIsDue) await badgeIn(page);
  // What comes with the badge, and after it, counts too.
  await sleep(WATCH_MS);
  const { badge, shift, loadMs } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    const { badge, shift } = Reflect.get(window, 'seenByBench') as Seen;
    return { badge, shift, loadMs: navigation!.loadEventEnd };
  });
  const mainThreadMs = (await taskMs(session)) - before;
  await session.detach();
  return { url, loadMs, badgeMs: badge, cls: shift, mainThreadMs };
}

async function badgeIn(page: Page): Promise<void> {
  const there = () =>
    page.evaluate(() => (Reflect.get(window, 'seenByBench') as Seen).badge !== undefined);
  // A badge that never comes is told as absent, not as an error.
  await waitFor(there, { what: 'a badge', timeout: LATEST_MS, every: 100 }).catch(() => {});
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function taskMs(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/**
 * Goes to a page and profiles its main thread. `from` is another page of the same site, so that the
 * renderer process, and the profiler in it, stay.
 */
export async function profileVisit(
  page: Page,
  { url, from, origin }: { url: string; from: string; origin: string },
): Promise<CodeTime> {
  await page.goto(from);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await sleep(WATCH_MS);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return timeOfCode(profile as CpuProfile, origin);
}
