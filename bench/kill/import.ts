import { waitFor } from '~/scripts/browsers/wait';
import { percentile } from '../support/numbers.ts';
import type { KillableChromium } from './browser.ts';
import type { ExtensionPage } from './extension-page.ts';
import { PHASES, PhaseLog } from './phases.ts';
import { watchMemory, watchTasks } from './watch.ts';

export interface ImportFigures {
  importedChecks: number;
  importMs: number;
  peakMB: number;
  longestTaskMs: number;
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
  const tasks = await watchTasks(browser.chromium);
  const began = performance.now();
  const { id } = await page.ask<{ id: string }>('addSubscription', {
    name: 'Bench',
    url,
    format: 'datafeed',
  });
  const { checks } = await waitFor(() => ended(page, id), {
    what: 'the import',
    timeout: IMPORT_MS,
    every: 250,
  });
  const importMs = Math.round(performance.now() - began);
  const [late, peaks] = [await tasks(), memory()];
  const importPhases = Object.fromEntries(
    PHASES.map((phase) => [phase, figuresOf(log.duration(phase), peaks[phase], late[phase])]),
  );
  return {
    importedChecks: checks,
    importMs,
    peakMB: Math.max(...Object.values(peaks).map(({ all = 0 }) => all)),
    longestTaskMs: Math.max(0, ...Object.values(late).flat()),
    importPhases,
  };
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
