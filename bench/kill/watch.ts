import { existsSync, readFileSync } from 'node:fs';
import type { Chromium } from '~/scripts/browsers/chromium';

/** How often memory is looked at, in milliseconds. */
const EVERY = 100;

/** A process that works for the extension. */
interface Watched {
  pid: number;
  type: string;
  /** What is not the extension's, in kilobytes. */
  base: number;
}

/** Most memory in each phase, in megabytes: of all processes at once, and of each at that moment. */
export type PeaksByPhase = Record<string, Record<string, number>>;

/**
 * Follows the memory of the whole extension: what its own processes have for themselves (on Linux
 * `RssAnon` and what was swapped out, which Chromium's task manager calls the memory footprint), and
 * by how much those grow that store and fetch for it. Returns the function that stops and tells the
 * peaks; `phase` names what goes on.
 */
export async function watchMemory(
  chromium: Chromium,
  phase: () => string,
): Promise<() => PeaksByPhase> {
  const processes = await watchedProcesses(chromium);
  const peaks: PeaksByPhase = {};
  const look = () => {
    const now: Record<string, number> = { all: 0 };
    for (const { pid, type, base } of processes) {
      const grown = Math.max(0, ownMemory(pid) - base) / 1_024;
      now[type] = Math.round((now[type] ?? 0) + grown);
      now.all = Math.round(now.all! + grown);
    }
    if (now.all! > (peaks[phase()]?.all ?? 0)) peaks[phase()] = now;
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    look();
    return peaks;
  };
}

/** Of the browser itself and its utilities, storage and network, only the growth counts. */
async function watchedProcesses(chromium: Chromium): Promise<Watched[]> {
  const { processInfo } = await chromium.processes();
  return processInfo.flatMap(({ id: pid, type }) => {
    const command = commandOf(pid);
    if (command.includes('--extension-process')) return [{ pid, type: 'extension', base: 0 }];
    const service = /--utility-sub-type=([a-z]+)\./.exec(command)?.[1];
    const isPart = type === 'browser' || type === 'utility';
    return isPart ? [{ pid, type: service ?? type, base: ownMemory(pid) }] : [];
  });
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** In kilobytes. */
function ownMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return field('RssAnon') + field('VmSwap');
  } catch {
    return 0;
  }
}

/** Threads that answer somebody: a page's own, which is frozen meanwhile, and the background's. */
const ANSWERING = { page: /^CrRendererMain/, background: /^ServiceWorker thread/ };

/** By the clock, and what of it was work; on a machine that is busy with other things the first is longer. */
export interface LongestTask {
  ms: number;
  cpuMs: number;
}

/**
 * Watches how long the threads of the extension and of all pages are busy at a time, as Chromium
 * itself records it. Returns the function that tells the longest tasks, in milliseconds.
 */
export async function watchTasks(
  chromium: Chromium,
): Promise<() => Promise<Record<keyof typeof ANSWERING, LongestTask>>> {
  const stop = await chromium.traceTasks();
  return async () => {
    const all = await stop();
    const longestOn = (threads: RegExp): LongestTask => {
      const tasks = all.filter(({ thread }) => threads.test(thread));
      const longest = (of: keyof LongestTask) =>
        Math.round(Math.max(0, ...tasks.map((one) => one[of])));
      return { ms: longest('ms'), cpuMs: longest('cpuMs') };
    };
    return { page: longestOn(ANSWERING.page), background: longestOn(ANSWERING.background) };
  };
}

/** How often the background should get a turn while it is watched, in milliseconds. */
const TURN = 5;

/** Shorter delays are nobody's trouble, and there are many. */
const LONG = 20;

/**
 * Watches how long the background keeps others waiting: a timer that should come every few
 * milliseconds comes that much later, behind all tasks that were in the queue before it. Returns
 * the function that tells the delays, in milliseconds, by the phase in which they were.
 */
export async function watchDelays(
  chromium: Chromium,
): Promise<() => Promise<Record<string, number[]>>> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate(`(() => {
    let last = performance.now();
    globalThis.benchTasks = {};
    globalThis.benchTimer = setInterval(() => {
      const now = performance.now();
      const late = Math.round(now - last - ${TURN});
      if (late > ${LONG}) (globalThis.benchTasks[globalThis.benchPhase] ??= []).push(late);
      last = now;
    }, ${TURN});
  })()`);
  return () =>
    worker.evaluate<Record<string, number[]>>(
      '(clearInterval(globalThis.benchTimer), globalThis.benchTasks)',
    );
}
