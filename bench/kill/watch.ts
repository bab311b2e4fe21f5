import { existsSync, readFileSync } from 'node:fs';
import type { Chromium } from '~/scripts/browsers/chromium';

/** How often memory is looked at, in milliseconds. */
const EVERY = 100;

/** A process that works for the extension. */
interface Watched {
  pid: number;
  /** What is not the extension's, in kilobytes. */
  base: number;
}

/**
 * Follows the memory of the whole extension: what its own processes have for themselves (on Linux
 * `RssAnon` and what was swapped out, which Chromium's task manager calls the memory footprint), and
 * by how much those grow that store and fetch for it. Returns the function that stops and tells the
 * peak, in megabytes.
 */
export async function watchMemory(chromium: Chromium): Promise<() => number> {
  const processes = await watchedProcesses(chromium);
  let peak = 0;
  const look = () => {
    const now = processes.map(({ pid, base }) => Math.max(0, ownMemory(pid) - base));
    peak = Math.max(
      peak,
      now.reduce((sum, one) => sum + one, 0),
    );
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(peak / 1_024);
  };
}

/** Of the browser itself and its utilities, storage and network, only the growth counts. */
async function watchedProcesses(chromium: Chromium): Promise<Watched[]> {
  const { processInfo } = await chromium.processes();
  return processInfo.flatMap(({ id: pid, type }) => {
    if (isExtensionProcess(pid)) return [{ pid, base: 0 }];
    return type === 'browser' || type === 'utility' ? [{ pid, base: ownMemory(pid) }] : [];
  });
}

function isExtensionProcess(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').includes('--extension-process');
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

/** How often the background should get a turn while it is watched, in milliseconds. */
const TURN = 5;

/**
 * Watches how long the background's thread is kept busy at a time: a timer that should come every
 * few milliseconds comes that much later. Returns the function that tells the longest time.
 */
export async function watchTasks(chromium: Chromium): Promise<() => Promise<number>> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate(`(() => {
    let last = performance.now();
    globalThis.benchTasks = [];
    globalThis.benchTimer = setInterval(() => {
      const now = performance.now();
      if (now - last > ${TURN} + 20) globalThis.benchTasks.push(Math.round(now - last - ${TURN}));
      last = now;
    }, ${TURN});
  })()`);
  return async () => {
    const tasks = await worker.evaluate<number[]>(
      '(clearInterval(globalThis.benchTimer), globalThis.benchTasks)',
    );
    if (process.env.OBELUS_BENCH_TASKS) console.error(`long tasks, ms: ${tasks.join(' ')}`);
    return Math.max(0, ...tasks);
  };
}
