import { isOfNewerVersion, type Problem, type ProblemCode, UpdateError } from '~/lib/store/problem';
import type { Job } from '~/lib/store/rows';
import { isOutOfSpace } from '~/lib/store/space';

/** Problems that may pass by themselves, so that it pays to try again. */
const PASSING: readonly ProblemCode[] = [
  'network',
  'timeout',
  'server',
  'broken',
  'storage',
  'fault',
];

/** Attempts in a row before a job is given up, until the next interval or the reader's click. */
export const MAX_ATTEMPTS = 5;

/** Waiting times after failures, in milliseconds: each four times the one before. */
const FIRST_WAIT = 60_000;
const GROWTH = 4;
/** Of which share waiting times differ, so that not all readers of a feed come back at once. */
const JITTER = 0.5;

/** Longest wait that a server may ask for, in milliseconds: as long as most feeds wait anyway. */
const LONGEST_ASKED = 86_400_000;

/** What an error is to the reader. What the browser's storage refuses is a `DOMException`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UpdateError) return error.problem;
  if (isOfNewerVersion(error)) return { code: 'newer' };
  if (isOutOfSpace(error)) return { code: 'space' };
  return { code: error instanceof DOMException ? 'storage' : 'fault' };
}

/**
 * How long a server asks us to wait, in milliseconds: seconds or a date (`Retry-After`, RFC 9110,
 * 10.2.3), a day at most. 0 where it says nothing that can be understood.
 */
export function askedWait(error: unknown, now: number): number {
  const said = error instanceof UpdateError ? error.retryAfter?.trim() : undefined;
  if (!said) return 0;
  const wait = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now;
  return wait > 0 ? Math.min(wait, LONGEST_ASKED) : 0;
}

/**
 * How long to wait after the attempt with this number, from 1, in milliseconds, but no shorter than
 * the server asked; `undefined` when there should be no other. `random` is from 0 to 1.
 */
export function waitAfter(
  { attempt, state }: Pick<Job, 'attempt' | 'state'>,
  { problem: { code }, asked, random }: { problem: Problem; asked: number; random: number },
): number | undefined {
  // What was read is there; to look again for room costs nobody anything.
  const mayPass = PASSING.includes(code) || (state === 'building' && code === 'space');
  if (attempt >= MAX_ATTEMPTS || !mayPass) return undefined;
  const own = FIRST_WAIT * GROWTH ** (attempt - 1) * (1 + JITTER * (random - 0.5));
  return Math.max(own, asked * (1 + (JITTER / 2) * random));
}
