import type { Publisher } from '~/lib/check/check';
import { readReviews } from '~/lib/readers/claimreview/reviews';
import { isSearchAnswer, readSearchAnswer } from '~/lib/readers/factchecktools/answer';
import { errorReason, isApiError } from '~/lib/readers/factchecktools/errors';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { graphOf } from '~/lib/readers/schema-org/nodes';
import { SeenChecks } from '~/lib/readers/seen';
import { isCheckRecord, readCheckRecord } from './check-record';

export interface JsonOptions {
  /** The subscription that brought the document. */
  origin: string;
  /** What the document is called in rejections. */
  place: string;
  /** Where the document was found. */
  url?: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
}

/**
 * Reads parsed JSON of any known form: checks as this product writes them, answers of Google's
 * Fact Check Tools API, and otherwise every review of schema.org that is in it. Never throws.
 */
export function readJson(values: readonly unknown[], options: JsonOptions): ReadOutcome[] {
  const [only] = values;
  const items = values.length === 1 && Array.isArray(only) ? only : values;
  const rest: unknown[] = [];
  const outcomes: ReadOutcome[] = [];
  const seen = options.seen ?? new SeenChecks();
  for (const [index, item] of items.entries()) {
    const place = items.length === 1 ? options.place : `${options.place} (${index + 1})`;
    if (isCheckRecord(item))
      outcomes.push(seen.add(readCheckRecord(item, options.origin, place), { place }));
    else if (isSearchAnswer(item)) {
      outcomes.push(...readSearchAnswer(item, { origin: options.origin, place, seen }).outcomes);
    } else if (isApiError(item)) outcomes.push(rejected(errorReason(item), place));
    else rest.push(item);
  }
  const reviews = rest.length === 0 ? [] : readReviews(graphOf(rest), { ...options, seen });
  if (outcomes.length + reviews.length > 0) return [...outcomes, ...reviews];
  return [rejected('JSON of an unknown form', options.place)];
}
