/**
 * The verdict scale. The first five are a line from true to false; the rest stand beside it and
 * are never bent onto it: satire is not "false", outdated is not "mostly false".
 */
export const VERDICTS = [
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
  'unproven',
  'misleading-context',
  'satire',
  'outdated',
  'altered-media',
  'other',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Whether a verdict says that the claim holds, or holds but for details. */
export function isOnTheTrueSide(verdict: Verdict | undefined): boolean {
  return verdict === 'true' || verdict === 'mostly-true';
}

/** Whether a verdict says that little or nothing of the claim holds. */
export function isOnTheFalseSide(verdict: Verdict | undefined): boolean {
  return verdict === 'false' || verdict === 'mostly-false';
}
