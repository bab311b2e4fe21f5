/** The parts of a V8 CPU profile that are read here (DevTools protocol, `Profiler.Profile`). */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  /** Microseconds of the browser's clock. */
  startTime?: number;
  samples?: number[];
  /** Microseconds before each sample. */
  timeDeltas?: number[];
}

/** What code from some address took of a thread, in milliseconds. */
export interface CodeTime {
  totalMs: number;
  /** The longest stretch without a pause. */
  longestMs: number;
}

/** V8's name for its own work between two stretches of ours, which no pause is. */
const COLLECTOR = '(garbage collector)';

/**
 * The time of samples in which code from `origin` runs or has called what runs. A stretch ends
 * where a sample is of anything else; a garbage collection within it belongs to it.
 */
export function timeOfCode(
  { nodes, samples = [], timeDeltas = [] }: CpuProfile,
  origin: string,
): CodeTime {
  const ours = nodesOf(nodes, origin);
  const collector = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === COLLECTOR).map(({ id }) => id),
  );
  let [total, longest, stretch, collected] = [0, 0, 0, 0];
  for (const [at, sample] of samples.entries()) {
    // A delta is the time since the sample before; what a sample shows lasts until the next.
    const lasted = timeDeltas[at + 1] ?? 0;
    if (ours.has(sample)) {
      stretch += collected + lasted;
      total += collected + lasted;
      collected = 0;
      longest = Math.max(longest, stretch);
    } else if (stretch > 0 && collector.has(sample)) {
      collected += lasted;
    } else {
      [stretch, collected] = [0, 0];
    }
  }
  return { totalMs: total / 1_000, longestMs: longest / 1_000 };
}

/** Stretches between two samples in which code from `origin` runs, or what it called: microseconds. */
export function timeline(
  { nodes, startTime = 0, samples = [], timeDeltas = [] }: CpuProfile,
  origin: string,
): { at: number; lasted: number }[] {
  const ours = nodesOf(nodes, origin);
  const found = [];
  let at = startTime;
  for (const [number, sample] of samples.entries()) {
    at += timeDeltas[number] ?? 0;
    if (ours.has(sample)) found.push({ at, lasted: timeDeltas[number + 1] ?? 0 });
  }
  return found;
}

/** Nodes of code from `origin`, and of all that it calls. */
function nodesOf(nodes: CpuProfile['nodes'], origin: string): Set<number> {
  const children = new Map(nodes.map(({ id, children = [] }) => [id, children]));
  const found = new Set<number>();
  const pending = nodes
    .filter(({ callFrame }) => callFrame.url.startsWith(origin))
    .map(({ id }) => id);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    pending.push(...(children.get(id) ?? []));
  }
  return found;
}
