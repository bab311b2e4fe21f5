import type { Verdict } from '~/lib/check/verdict';
import type { SentenceVerdict } from './sentence-verdict';

/** What an article's verdicts come to: one, two that contradict each other, or none. */
export type Choice = SentenceVerdict | 'two verdicts' | undefined;

/** The scale from true to false, where different verdicts contradict each other. */
const SCALE: ReadonlySet<Verdict> = new Set<Verdict>([
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
]);

/** Says rather how than how far something is wrong, and so goes along with `false`. */
const MANNERS: ReadonlySet<Verdict> = new Set<Verdict>([
  'misleading-context',
  'satire',
  'outdated',
  'altered-media',
]);

/**
 * The first of the most certain verdicts, the more explicit before others, unless one that is at least as explicit contradicts it.
 * Verdicts that are weak count only where there are no others.
 */
export function chosenOf(found: readonly SentenceVerdict[]): Choice {
  const firm = found.filter(({ isWeak, certainty }) => !isWeak && certainty > 0);
  const pool = firm.length > 0 ? firm : found;
  let best: SentenceVerdict | undefined;
  for (const each of pool) if (each.certainty > 0 && isSurer(each, best)) best = each;
  const chosen = best;
  if (chosen === undefined) return undefined;
  const isDisputed = found.some((other) => contradicts(other, chosen));
  return isDisputed ? 'two verdicts' : chosen;
}

/** Whether a verdict says how far something is true, and nothing else. */
export function onScale(verdict: Verdict): boolean {
  return SCALE.has(verdict);
}

function isSurer(a: SentenceVerdict, b: SentenceVerdict | undefined): boolean {
  if (b === undefined || a.certainty !== b.certainty) return a.certainty > (b?.certainty ?? 0);
  return a.explicitness > b.explicitness;
}

function contradicts(other: SentenceVerdict, best: SentenceVerdict): boolean {
  const isHeard = other.isWeak === best.isWeak || other.explicitness > best.explicitness;
  return (
    isHeard &&
    other.certainty > 0 &&
    other.explicitness >= best.explicitness &&
    disagree(other, best)
  );
}

function disagree(a: SentenceVerdict, b: SentenceVerdict): boolean {
  if (a.verdict === b.verdict) return false;
  if (onScale(a.verdict) && onScale(b.verdict)) return true;
  // "It is unclear when" says nothing on the claim.
  if (!onScale(a.verdict) && !a.isOfClaim && a.explicitness === 0) return false;
  const [manner, other] = MANNERS.has(a.verdict) ? [a, b] : [b, a];
  if (!MANNERS.has(manner.verdict)) return true;
  return other.verdict === 'true' || other.verdict === 'mostly-true';
}
