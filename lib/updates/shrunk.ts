import { UpdateError } from '~/lib/store/problem';
import type { Edition, LastUpdate } from '~/lib/store/rows';

/** Fewer checks than these may halve from one day to the next. */
const MANY = 20;

/** Of what was there, less than this share is more likely a mistake of the feed's than its truth. */
const LEAST_SHARE = 0.5;

/**
 * Throws where most checks are gone from a feed and none of them was taken back by name: an export
 * that went wrong, or another document at its address, would take them from the reader. What comes
 * again at the next update is believed. `before`: what it brought last; `last`: how that ended.
 */
export function expectNotShrunk(
  { checks, retracted, source }: Pick<Edition, 'checks' | 'retracted' | 'source'>,
  before: Pick<Edition, 'checks' | 'source'> | undefined,
  last: Pick<LastUpdate, 'problem'> | undefined,
): void {
  if (!before || before.checks < MANY || before.source !== source) return;
  if (last?.problem?.code === 'shrunk') return;
  const named = checks + retracted.length;
  if (named < before.checks * LEAST_SHARE) throw new UpdateError({ code: 'shrunk' });
}
