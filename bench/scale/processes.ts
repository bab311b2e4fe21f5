import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answers, Job } from './jobs.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** A million checks and a peer that holds them as objects need more than Node's usual limit. */
const NODE = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'];

/** A job took longer than it may. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** Measures one job in a fresh process, which is ended after `seconds`. */
export function measure<J extends Job>(job: J, seconds: number): Promise<Answers[J['kind']]> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, { execArgv: NODE, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const what = `${job.engine}, ${job.kind}`;
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new TimeoutError(`${what}: not done after ${seconds} s`));
    }, seconds * 1_000);
    child.once('message', (message: { answer?: Answers[J['kind']]; error?: string }) => {
      if (message.answer) resolve(message.answer);
      else reject(new Error(`${what}: ${message.error}`));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`${what}: its process ended without an answer (${signal ?? code})`));
    });
    child.send(job);
  });
}
