import type { Check } from '~/lib/check/check';
import type { ObelusDatabase } from '~/lib/store/database';
import { addOwnChecks } from '~/lib/store/own-checks';
import { pagesFrom } from './subscription.ts';

/**
 * Keep checks of a fact-checker's page beside those of other pages; they answer once their
 * subscription was read again. `now` in milliseconds since 1970.
 */
export function keepChecksOfPage(
  db: ObelusDatabase,
  checks: readonly Check[],
  now: number,
): Promise<void> {
  const lines = checks.map((check) => `${JSON.stringify(check)}\n`);
  return addOwnChecks(db, pagesFrom(now), new Blob(lines));
}
