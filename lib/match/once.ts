import type { Check } from '~/lib/check/check';
import { republications } from '~/lib/check/republished';
import type { Match } from './decision.ts';

/** A match with the record that it is of. */
export interface MatchedCheck {
  match: Match;
  check: Check;
}

/**
 * The matches of a passage with each check once, in their order. Of a check that was found in
 * several records the best one stays, but never one that is only possible for one that is shown.
 */
export function oncePerCheck(matches: readonly MatchedCheck[]): MatchedCheck[] {
  const found = new Map(matches.map((one) => [one.check, one]));
  const kept = new Set(
    republications([...found.keys()]).map(
      (records) =>
        records.find((check) => found.get(check)?.match.outcome === 'shown') ?? records[0],
    ),
  );
  return matches.filter(({ check }) => kept.has(check));
}
