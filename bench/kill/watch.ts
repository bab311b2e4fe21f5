import { existsSync, readFileSync } from 'node:fs';
import type { Chromium } from '~/scripts/browsers/chromium';

/** How often memory is looked at, in milliseconds. */
const EVERY = 100;

/**
 * Follows the memory of the extension's processes: what is theirs alone (on Linux `RssAnon` and what
 * was swapped out, which Chromium's task manager calls the memory footprint). Returns the function
 * that stops and tells the peak, in megabytes.
 */
export function watchMemory(): () => number {
  let peak = 0;
  const look = () => {
    const sum = extensionProcesses().reduce((total, pid) => total + ownMemory(pid), 0);
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(peak / 1_024);
  };
}

let known: readonly number[] = [];

/** Says which processes of this browser are the extension's. */
export async function findExtensionProcesses(chromium: Chromium): Promise<void> {
  const { processInfo } = await chromium.processes();
  known = processInfo.map(({ id }) => id).filter(isExtensionProcess);
}

function extensionProcesses(): readonly number[] {
  return known;
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
