import type { CdpConnection, TraceEvent } from './cdp.ts';

/** One task on a thread of the browser. */
export interface Task {
  /** Process and name of the thread: `CrRendererMain`, `ServiceWorker thread`. */
  pid: number;
  thread: string;
  /** From its beginning to its end, and how long of that it had a processor, in milliseconds. */
  ms: number;
  cpuMs: number;
}

/** Shorter tasks are nobody's trouble, and there are hundreds of thousands. */
const LEAST_MS = 10;

/**
 * Records the tasks of all threads with Chromium's own tracing. Returns the function that stops it
 * and tells those that were long.
 */
export async function traceTasks(cdp: CdpConnection): Promise<() => Promise<Task[]>> {
  const threads = new Map<string, string>();
  const long: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const { ph, name, pid, tid, args, dur = 0 } = event;
      if (ph === 'M' && name === 'thread_name') threads.set(`${pid} ${tid}`, args?.name ?? '');
      else if (ph === 'X' && name.endsWith('::RunTask') && dur >= LEAST_MS * 1_000)
        long.push(event);
    }
  });
  await cdp.browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordContinuously', includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) =>
      cdp.on('Tracing.tracingComplete', () => resolve()),
    );
    await cdp.browser.send('Tracing.end');
    await complete;
    return long.map(({ pid, tid, dur = 0, tdur = 0 }) => ({
      pid,
      thread: threads.get(`${pid} ${tid}`) ?? '',
      ms: dur / 1_000,
      cpuMs: tdur / 1_000,
    }));
  };
}
