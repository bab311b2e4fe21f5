import type { IndexStatus } from '~/lib/protocol/messages';
import type { ProblemCode } from '~/lib/store/problem';
import type { Job } from '~/lib/store/rows';
import type { Engine } from './engine.ts';
import type { Updates } from './updates.ts';

/** Share of an update that is reading; the rest is building. */
const READING = 0.8;

/** Problems of updates that the reader should hear of wherever the index is spoken of. */
const TOLD_EVERYWHERE: readonly ProblemCode[] = ['space', 'permission'];

/** Which index answers; asks for it to be opened, and says so when that fails. */
export async function statusForPages(engine: Engine, updates: Updates): Promise<IndexStatus> {
  try {
    const { generation } = await engine.ready();
    const { checks, publishers, newest, builtAt, bytes } = generation;
    const facts = { checks, publishers, newest, builtAt, bytes };
    const problem = engine.problem ?? updates.problem ?? (await problemOfUpdates(updates));
    const job = updates.current;
    if (!job && engine.problem?.code !== 'damaged') return { state: 'ready', ...facts, problem };
    return { state: 'building', ...facts, problem, progress: job && progressOf(job) };
  } catch {
    const { problem } = engine;
    return { state: 'failed', checks: 0, publishers: 0, bytes: 0, problem };
  }
}

function progressOf({ state, bytes, totalBytes }: Job): number | undefined {
  if (state === 'building') return READING;
  return totalBytes ? (READING * bytes) / totalBytes : undefined;
}

async function problemOfUpdates(updates: Updates) {
  const problems = (await updates.subscriptions()).flatMap(({ on, last }) =>
    on && last?.problem ? [last.problem] : [],
  );
  return problems.find(({ code }) => TOLD_EVERYWHERE.includes(code));
}
