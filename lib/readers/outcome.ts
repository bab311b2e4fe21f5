import type { Check } from '~/lib/check/check';

/**
 * What a reader makes of one document or one record: a check, or the reason why there is none.
 * Reasons are short and alike for alike cases, so that they can be counted; `place` says where to
 * look: `file`, `file:line` or `file (section)`.
 */
export type ReadOutcome =
  | { kind: 'check'; check: Check }
  | { kind: 'rejected'; reason: string; place: string };

/** An outcome without a check. */
export function rejected(reason: string, place: string): ReadOutcome {
  return { kind: 'rejected', reason, place };
}
