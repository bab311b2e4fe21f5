import type { Stance } from '~/lib/match/decision';

/** How a headline that is near to a claim makes another one all the same. */
export const KINDS = [
  'swapped name',
  'changed number',
  'same people, other event',
  'sub-claim or super-claim',
  'turned round',
  'later event',
  'same topic',
  'only of media',
] as const;
export type Kind = (typeof KINDS)[number];

/** What was written for one claim: headlines that are about it, by stance, and ones that are not. */
export type Written = Partial<Record<Stance, string[]>> & { not?: Partial<Record<Kind, string[]>> };
