import type { Chromium } from '~/scripts/browsers/chromium';
import { waitFor } from '~/scripts/browsers/wait';
import type { ExtensionPage } from './extension-page.ts';
import { watchMemory, watchTasks } from './watch.ts';

export interface ImportFigures {
  importedChecks: number;
  importMs: number;
  peakMB: number;
  longestTaskMs: number;
}

/** Longest time for one import, in milliseconds. */
const IMPORT_MS = 15 * 60_000;

/** Subscribes to a feed and follows its import to the end, from the click to the last swap. */
export async function measureImport(
  chromium: Chromium,
  page: ExtensionPage,
  url: string,
): Promise<ImportFigures> {
  const memory = await watchMemory(chromium);
  const tasks = await watchTasks(chromium);
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
  const longestTaskMs = await tasks();
  return { importedChecks: checks, importMs, peakMB: memory(), longestTaskMs };
}

async function ended(page: ExtensionPage, id: string) {
  const jobs = await page.ask<{ subscription?: string; state: string; checks: number }[]>('jobs');
  const job = jobs.find(({ subscription }) => subscription === id);
  if (job?.state === 'failed') throw new Error('the import failed');
  return job?.state === 'done' ? job : undefined;
}
