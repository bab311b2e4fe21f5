import { waitFor } from '~/scripts/browsers/wait';
import { percentile } from '../support/numbers.ts';
import type { KillableChromium } from './browser.ts';
import type { ExtensionPage } from './extension-page.ts';
import { PHASES, PhaseLog } from './phases.ts';
import { type LongestTask, watchDelays, watchMemory, watchTasks } from './watch.ts';

export interface ImportFigures {
  importedChecks: number;
  importMs: number;
  peakMB: number;
  /** The same by what the update was doing. */
  importPhases: Record<string, PhaseFigures>;
}

interface PhaseFigures {
  /** How long it took; absent of the last. */
  ms?: number;
  /** Memory at its peak, in megabytes: all, and each kind of process. */
  peakMB?: Record<string, number>;
  /** How many timers came more than 20 ms late, how late 99 of 100 of these and the latest were. */
  late?: { times: number; p99Ms: number; mostMs: number };
}

/** Longest time for one import, in milliseconds. */
const IMPORT_MS = 15 * 60_000;

/** Subscribes to a feed and follows its import to the end, from the click to the last swap. */
export async function measureImport(
  browser: KillableChromium,
  page: ExtensionPage,
  url: string,
): Promise<ImportFigures> {
  await browser.watchPhases();
  const log = await PhaseLog.on(page);
  const memory = await watchMemory(browser.chromium, () => log.now ?? 'fetch');
  const delays = await watchDelays(browser.chromium);
  const began = performance.now();
  const checks = await subscribed(page, url);
  const importMs = Math.round(performance.now() - began);
  const [late, peaks] = [await delays(), memory()];
  const importPhases = Object.fromEntries(
    PHASES.map((phase) => [phase, figuresOf(log.duration(phase), peaks[phase], late[phase])]),
  );
  return {
    importedChecks: checks,
    importMs,
    peakMB: Math.max(...Object.values(peaks).map(({ all = 0 }) => all)),
    importPhases,
  };
}

export interface TaskFigures {
  /** On any thread of the extension or of a page, by the clock, and what of it was work. */
  longestTaskMs: number;
  longestTaskCpuMs: number;
  /** The same of pages alone, our own included, and of the background, which freezes none. */
  longestTasks: { page: LongestTask; background: LongestTask };
}

/** Subscribes to a feed while Chromium records all tasks, which takes time and memory of its own. */
export async function measureTasks(
  browser: KillableChromium,
  page: ExtensionPage,
  url: string,
): Promise<TaskFigures> {
  const stop = await watchTasks(browser.chromium);
  await subscribed(page, url);
  const longestTasks = await stop();
  const { page: ours, background } = longestTasks;
  return {
    longestTaskMs: Math.max(ours.ms, background.ms),
    longestTaskCpuMs: Math.max(ours.cpuMs, background.cpuMs),
    longestTasks,
  };
}

/** Returns once the feed was imported; how many checks it brought. */
async function subscribed(page: ExtensionPage, url: string): Promise<number> {
  const draft = { name: 'Bench', url, format: 'datafeed' };
  const { id } = await page.ask<{ id: string }>('addSubscription', draft);
  const job = await waitFor(() => ended(page, id), {
    what: 'the import',
    timeout: IMPORT_MS,
    every: 250,
  });
  return job.checks;
}

function figuresOf(
  ms: number | undefined,
  peakMB: Record<string, number> | undefined,
  late: number[] = [],
): PhaseFigures {
  return {
    ms: ms && Math.round(ms),
    peakMB,
    late:
      late.length > 0
        ? { times: late.length, p99Ms: percentile(late, 0.99), mostMs: Math.max(...late) }
        : undefined,
  };
}

async function ended(page: ExtensionPage, id: string) {
  const jobs = await page.ask<{ subscription?: string; state: string; checks: number }[]>('jobs');
  const job = jobs.find(({ subscription }) => subscription === id);
  if (job?.state === 'failed') throw new Error('the import failed');
  return job?.state === 'done' ? job : undefined;
}
