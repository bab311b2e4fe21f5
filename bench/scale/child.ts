/** The process in which one job is measured, so that nothing else is in its memory. */
import type { Job } from './jobs.ts';
import { measureBuild } from './measure-build.ts';
import { measureJudged } from './measure-judged.ts';
import { measureOpen, measureServe } from './measure-serve.ts';

function answer(job: Job) {
  if (job.kind === 'build') return measureBuild(job);
  if (job.kind === 'open') return measureOpen(job);
  if (job.kind === 'serve') return measureServe(job);
  return measureJudged(job);
}

process.once('message', async (job: Job) => {
  try {
    process.send?.({ answer: await answer(job) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : error });
  } finally {
    process.disconnect();
  }
});
