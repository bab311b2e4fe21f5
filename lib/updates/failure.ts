import { type Problem, type ProblemCode, UpdateError } from '~/lib/store/problem';
import type { Job } from '~/lib/store/rows';
import { isOutOfSpace } from '~/lib/store/space';

/** Problems that may pass by themselves, so that it pays to try again. */
const PASSING: readonly ProblemCode[] = ['network', 'timeout', 'server', 'broken', 'storage'];

/** Attempts in a row before a job is given up, until the next interval or the reader's click. */
export const MAX_ATTEMPTS = 5;

/** Waiting times after failures, in milliseconds: each four times the one before. */
const FIRST_WAIT = 60_000;
const GROWTH = 4;
/** Of which share waiting times differ, so that not all readers of a feed come back at once. */
const JITTER = 0.5;

/** What an error is to the reader. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UpdateError) return error.problem;
  return { code: isOutOfSpace(error) ? 'space' : 'storage' };
}

/**
 * How long to wait after the attempt with this number, from 1, in milliseconds; `undefined` when
 * there should be no other. `random` is from 0 to 1.
 */
export function waitAfter(
  { attempt, state }: Pick<Job, 'attempt' | 'state'>,
  { code }: Problem,
  random: number,
): number | undefined {
  // What was read is there; to look again for room costs nobody anything.
  const mayPass = PASSING.includes(code) || (state === 'building' && code === 'space');
  if (attempt >= MAX_ATTEMPTS || !mayPass) return undefined;
  return FIRST_WAIT * GROWTH ** (attempt - 1) * (1 + JITTER * (random - 0.5));
}
