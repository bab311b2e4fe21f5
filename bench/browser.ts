/**
 * `npm run --silent bench:browser`: what a reader would notice, in a real Chromium with the
 * production build. docs/benches.md tells how to read it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { makeScratch } from '~/scripts/browsers/scratch';
import { optional, outputPath, runCommand, type Values, wholeNumber } from '~/scripts/command';
import { serveDemoSite } from '~/scripts/demo-site/server';
import { ChromiumReader } from '~/scripts/reader/chromium-reader';
import { HOST } from '~/scripts/reader/reader';
import { Background } from './browser/background.ts';
import { type BenchExtension, benchExtension } from './browser/bench-extension.ts';
import {
  badgeTimes,
  benchTab,
  coldVisits,
  headlinePages,
  PAGE,
  profileAll,
  visitBoth,
  warmVisits,
} from './browser/measure.ts';
import { type BenchPage, demoPages, savedPages } from './browser/pages.ts';
import { SAVED_HOST, serveSavedPages } from './browser/saved-pages.ts';
import type { Visit } from './browser/visit.ts';
import { median, megabytes, rounded } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:browser -- --out O

  --out O       where the JSON goes: {coldBadgeMs, warmBadgeMs, cls, contentCpuMs, longestTaskMs,
                workerHeapMB, requestsWhileBrowsing, pages, ...}; docs/benches.md tells more
  --checks N    checks in the index (default and least 100000)
  --pages DIR   saved pages (.html, .html.gz) to visit too, served on this machine
  --most N      at most so many of them (default 40)
  --rounds N    visits to each page with a badge, cold and warm (default 5)`;

const LEAST_CHECKS = 100_000;

/** Pages of headlines that are asked for. */
const HEADLINE_PAGES = 8;

interface Task {
  pages: BenchPage[];
  hosts: Record<string, number>;
  rounds: number;
  checks: number;
}

const log = (line: string) => console.error(line);

async function run(values: Values): Promise<void> {
  const out = outputPath(values);
  const checks = wholeNumber(values, 'checks', { least: LEAST_CHECKS, fallback: LEAST_CHECKS });
  const rounds = wholeNumber(values, 'rounds', { fallback: 5 });
  const most = wholeNumber(values, 'most', { fallback: 40 });
  const folder = optional(values, 'pages');
  await ensureBrowsers(['chromium']);
  const scratch = makeScratch('bench-browser');
  const saved = folder === undefined ? undefined : await serveSavedPages(folder, most);
  const site = await serveDemoSite();
  try {
    log(`a starter pack of ${checks} checks`);
    const extension = await benchExtension(
      path.join(scratch.path, 'extension'),
      checks,
      HEADLINE_PAGES * PAGE,
    );
    const task: Task = {
      pages: [...demoPages(), ...savedPages(saved?.count ?? 0)],
      hosts: { [HOST]: site.port, ...(saved && { [SAVED_HOST]: saved.port }) },
      rounds,
      checks,
    };
    const figures = await inBrowsers(task, extension);
    const result = { ...figures, pages: task.pages.length, checks };
    writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    await site.close();
    saved?.close();
    scratch.remove();
  }
}

/** Two browsers at once, so that a busy moment of the machine meets both. */
async function inBrowsers(task: Task, extension: BenchExtension) {
  const { hosts } = task;
  const plain = await launchChromium({ hosts });
  try {
    const chromium = await launchChromium({ hosts, extension: extension.folder });
    try {
      return await measure(task, plain, chromium, extension);
    } finally {
      await chromium.close();
    }
  } finally {
    await plain.close();
  }
}

async function measure(
  { pages, rounds, checks }: Task,
  plain: Chromium,
  chromium: Chromium,
  extension: BenchExtension,
) {
  await new ChromiumReader(chromium, { close: async () => {} }).allowEverywhere();
  const background = await Background.of(chromium);
  log('import of the starter pack');
  const start = performance.now();
  await background.ready(checks);
  const importMs = Math.round(performance.now() - start);
  const tab = await benchTab(chromium);
  const before = await extensionRequests(chromium);
  log(`imported in ${importMs} ms; visits with and without`);
  const sides = await visitBoth(await benchTab(plain), tab, pages);
  const withBadge = pages.filter(({ badge }) => badge);
  log('badges, warm');
  const warm = await warmVisits(tab, withBadge, rounds);
  log('profiles');
  const code = await profileAll(tab, pages, chromium.extensionUrl(''));
  const heap = await background.heap();
  log('badges, cold');
  const cold = await coldVisits(tab, background, withBadge, rounds);
  log('pages of headlines');
  const page150Ms = await headlinePages(background, extension.headlines);
  return {
    ...badgeFigures(cold.visits, warm),
    cls: middle(sides.with.map(({ cls }) => cls)),
    contentCpuMs: middle(code.map(({ totalMs }) => totalMs)),
    longestTaskMs: middle(code.map(({ longestMs }) => longestMs)),
    workerHeapMB: megabytes(heap.used + heap.buffers),
    requestsWhileBrowsing: (await extensionRequests(chromium)) - before,
    hostsOnlyWithExtension: await hostsOnlyIn(chromium, plain),
    worker: { usedMB: megabytes(heap.used), buffersMB: megabytes(heap.buffers) },
    coldStages: cold.stages,
    page150Ms,
    importMs,
    with: summary(sides.with),
    without: summary(sides.without),
    visited: pages.map(({ url }, at) => ({
      url,
      ...code[at],
      with: sides.with[at],
      without: sides.without[at],
    })),
  };
}

function badgeFigures(coldVisits: readonly Visit[], warmVisits: readonly Visit[]) {
  const [cold, warm] = [badgeTimes(coldVisits), badgeTimes(warmVisits)];
  const missing = [...coldVisits, ...warmVisits].filter(({ badgeMs }) => badgeMs === undefined);
  return {
    coldBadgeMs: middle(cold.map(({ overLoadMs }) => overLoadMs)),
    warmBadgeMs: middle(warm.map(({ overLoadMs }) => overLoadMs)),
    coldBadgeSinceNavigationMs: middle(cold.map(({ ms }) => ms)),
    warmBadgeSinceNavigationMs: middle(warm.map(({ ms }) => ms)),
    badgesMissingOn: [...new Set(missing.map(({ url }) => url))],
  };
}

/** What can be told with and without the extension. */
function summary(visits: readonly Visit[]) {
  return {
    loadMs: middle(visits.map(({ loadMs }) => loadMs)),
    mainThreadMs: middle(visits.map(({ mainThreadMs }) => mainThreadMs)),
    cls: middle(visits.map(({ cls }) => cls)),
    clsWorst: rounded(Math.max(...visits.map(({ cls }) => cls))),
  };
}

/** Hosts that pages ask in one browser and not in the other: what a script may have added. */
async function hostsOnlyIn(one: Chromium, other: Chromium): Promise<string[]> {
  const [here, there] = await Promise.all(
    [one, other].map(async (chromium) => {
      const log = await chromium.networkLog();
      const byPages = log.filter(({ by }) => by === 'page');
      return new Set(byPages.map(({ url }) => new URL(url).hostname));
    }),
  );
  return [...here!].filter((host) => !there!.has(host));
}

async function extensionRequests(chromium: Chromium): Promise<number> {
  return (await chromium.networkLog()).filter(({ by }) => by === 'extension').length;
}

function middle(values: readonly number[]): number {
  return rounded(median(values));
}

process.exitCode = await runCommand(
  {
    name: 'bench:browser',
    help: HELP,
    options: {
      out: { type: 'string' },
      checks: { type: 'string' },
      pages: { type: 'string' },
      most: { type: 'string' },
      rounds: { type: 'string' },
    },
    run,
  },
  process.argv.slice(2),
);
