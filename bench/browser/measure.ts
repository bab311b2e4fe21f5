import type { Page } from 'playwright-core';
import type { StartUpStage } from '~/lib/diagnosis/start-up';
import type { Chromium } from '~/scripts/browsers/chromium';
import type { BenchQuery } from '../support/bench-check.ts';
import { median, rounded } from '../support/numbers.ts';
import type { Background } from './background.ts';
import type { CodeTime } from './cpu-profile.ts';
import type { BenchPage } from './pages.ts';
import { profileVisit, type Visit, visit, watchTab } from './visit.ts';

/** A visit with a badge: when it came, and how long after the page's own load. */
export interface BadgeTime {
  ms: number;
  overLoadMs: number;
}

/** A stage of cold starts, in milliseconds; medians. */
export type StageTimes = Partial<Record<StartUpStage, { began: number; ms: number }>>;

/** A tab that the bench reads in. */
export async function benchTab(chromium: Chromium): Promise<Page> {
  const tab = await chromium.context.newPage();
  await watchTab(tab);
  return tab;
}

/** Each page once without and once with the extension, in turns. */
export async function visitBoth(
  plain: Page,
  tab: Page,
  pages: readonly BenchPage[],
): Promise<{ without: Visit[]; with: Visit[] }> {
  const sides: { without: Visit[]; with: Visit[] } = { without: [], with: [] };
  for (const { url, badge } of pages) {
    sides.without.push(await visit(plain, url, false));
    sides.with.push(await visit(tab, url, badge));
  }
  return sides;
}

/** Pages with a badge, `rounds` times, with the background awake. */
export async function warmVisits(
  tab: Page,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { url } of pages) visits.push(await visit(tab, url, true));
  }
  return visits;
}

/** What the extension's code took of each page's main thread. */
export async function profileAll(
  tab: Page,
  pages: readonly BenchPage[],
  origin: string,
): Promise<CodeTime[]> {
  const times: CodeTime[] = [];
  for (const page of pages) times.push(await profileVisit(tab, { ...page, origin }));
  return times;
}

/** Pages with a badge, `rounds` times, the background killed before each visit. */
export async function coldVisits(
  tab: Page,
  background: Background,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<{ visits: Visit[]; stages: StageTimes }> {
  const visits: Visit[] = [];
  const starts = [];
  for (let round = 0; round < rounds; round++) {
    for (const { url } of pages) {
      // A page that still shows something could wake the background before its time.
      await tab.goto('about:blank');
      await background.chromium.killServiceWorker();
      await tab.bringToFront();
      visits.push(await visit(tab, url, true));
      starts.push(...(await background.startUp()).stages);
    }
  }
  const stages: StageTimes = {};
  for (const stage of new Set(starts.map((start) => start.stage))) {
    const times = starts.filter((start) => start.stage === stage);
    stages[stage] = {
      began: rounded(median(times.map(({ began }) => began))),
      ms: rounded(median(times.map(({ ms }) => ms))),
    };
  }
  return { visits, stages };
}

/** The times of the badges that came. */
export function badgeTimes(visits: readonly Visit[]): BadgeTime[] {
  return visits.flatMap(({ badgeMs, loadMs }) =>
    badgeMs === undefined ? [] : [{ ms: badgeMs, overLoadMs: badgeMs - loadMs }],
  );
}

/** Pages of headlines through the background: the first one just after it was killed. */
export async function headlinePages(background: Background, headlines: readonly BenchQuery[]) {
  const pages = Array.from({ length: Math.floor(headlines.length / PAGE) }, (_, at) =>
    headlines.slice(at * PAGE, (at + 1) * PAGE),
  );
  await background.chromium.killServiceWorker();
  const times: number[] = [];
  for (const page of pages) times.push((await background.matchPage(page)).ms);
  const [cold, ...warm] = times;
  return { coldMs: rounded(cold!), warmMs: rounded(median(warm)) };
}

/** Headlines on a page. */
export const PAGE = 150;
