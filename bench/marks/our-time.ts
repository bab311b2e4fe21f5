import type { CDPSession } from 'playwright-core';
import { type CpuProfile, timeline } from '../browser/cpu-profile.ts';

/** What our code took of a page's thread, in milliseconds. */
export interface OurTime {
  /** By the thread's own clock, which stands still while the machine does something else. */
  cpuMs: number;
  /** The longest task's part of that. */
  longestCpuMs: number;
  /** By the clock on the wall. */
  wallMs: number;
  longestWallMs: number;
}

/** Microseconds between two samples of the profiler: more of them would be a burden that is measured, too. */
const SAMPLING = 500;

/** A task of some thread, in a trace. All times are microseconds of the same clock as a profile's. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own clock. */
  tdur?: number;
}

/**
 * Watches a page's thread while something happens: a CPU profile tells which part of each task was
 * our code, or what that called (forced layouts too), a trace how much of the task the thread
 * really ran.
 *
 * @param origin of our code
 */
export async function watchOurTime(
  session: CDPSession,
  origin: string,
  happen: () => Promise<void>,
): Promise<OurTime> {
  const events: TraceEvent[] = [];
  const onData = ({ value }: { value: object[] }) => {
    for (const event of value as TraceEvent[]) if (event.name === 'RunTask') events.push(event);
  };
  session.on('Tracing.dataCollected', onData);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await happen();
  const { profile } = await session.send('Profiler.stop');
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', onData);
  return ourTime(profile as CpuProfile, events, origin);
}

function ourTime(profile: CpuProfile, events: readonly TraceEvent[], origin: string): OurTime {
  const ours = timeline(profile, origin);
  const tasks = tasksOf(events, ours);
  let at = 0;
  const found: OurTime = { cpuMs: 0, longestCpuMs: 0, wallMs: 0, longestWallMs: 0 };
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    let wall = 0;
    while (ours[at] && ours[at]!.at < ts) at++;
    // On a busy machine a sample can be followed by none for long after its task has ended.
    for (; ours[at] && ours[at]!.at < ts + dur; at++)
      wall += Math.min(ours[at]!.lasted, Math.max(SAMPLING, ts + dur - ours[at]!.at));
    if (wall === 0) continue;
    const [wallMs, cpuMs] = [wall / 1_000, ((wall / 1_000) * tdur) / Math.max(dur, 1)];
    found.wallMs += wallMs;
    found.cpuMs += cpuMs;
    found.longestWallMs = Math.max(found.longestWallMs, wallMs);
    found.longestCpuMs = Math.max(found.longestCpuMs, cpuMs);
  }
  return found;
}

/** The tasks of the thread in which our code ran: the one whose tasks hold most of its samples. */
function tasksOf(
  events: readonly TraceEvent[],
  ours: readonly { at: number }[],
): readonly TraceEvent[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    const known = threads.get(thread);
    if (known) known.push(event);
    else threads.set(thread, [event]);
  }
  let [best, most]: [readonly TraceEvent[], number] = [[], 0];
  for (const tasks of threads.values()) {
    tasks.sort((one, other) => one.ts - other.ts);
    let [held, at] = [0, 0];
    for (const { ts, dur = 0 } of tasks) {
      while (ours[at] && ours[at]!.at < ts) at++;
      for (; ours[at] && ours[at]!.at < ts + dur; at++) held++;
    }
    if (held > most) [best, most] = [tasks, held];
  }
  return best;
}
