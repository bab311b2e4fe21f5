import type { Publisher } from '~/lib/check/check';
import { eachReview } from '~/lib/readers/claimreview/reviews';
import {
  isClaimOfAnswer,
  isSearchAnswer,
  readSearchAnswer,
} from '~/lib/readers/factchecktools/answer';
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

/** All that `eachInJson` finds. */
export function readJson(values: readonly unknown[], options: JsonOptions): ReadOutcome[] {
  return [...eachInJson(values, options)];
}

/**
 * Reads parsed JSON of any known form: checks as this product writes them, answers of Google's
 * Fact Check Tools API, and otherwise every review of schema.org that is in it; one outcome at a
 * time, as there may be very many. Never throws.
 */
export function* eachInJson(
  values: readonly unknown[],
  options: JsonOptions,
): Generator<ReadOutcome> {
  const [only] = values;
  const items = values.length === 1 && Array.isArray(only) ? only : values;
  const rest: unknown[] = [];
  let isKnown = false;
  const seen = options.seen ?? new SeenChecks();
  for (const [index, item] of items.entries()) {
    const place = items.length === 1 ? options.place : `${options.place} (${index + 1})`;
    const outcomes = ofKnownForm(item, { ...options, place, seen });
    if (outcomes) yield* outcomes;
    else rest.push(item);
    isKnown ||= outcomes !== undefined && outcomes.length > 0;
  }
  const reviews = rest.length === 0 ? [] : eachReview(graphOf(rest), { ...options, seen });
  for (const outcome of reviews) {
    isKnown = true;
    yield outcome;
  }
  if (!isKnown) yield rejected('JSON of an unknown form', options.place);
}

/** What a check as this product writes it, or an answer of the API, says; undefined of others. */
function ofKnownForm(
  item: unknown,
  { origin, place, seen }: JsonOptions & { seen: SeenChecks },
): ReadOutcome[] | undefined {
  if (isCheckRecord(item)) return [seen.add(readCheckRecord(item, origin, place), { place })];
  if (isSearchAnswer(item)) return readSearchAnswer(item, { origin, place, seen }).outcomes;
  if (isClaimOfAnswer(item)) {
    return readSearchAnswer({ claims: [item] }, { origin, place, seen }).outcomes;
  }
  return isApiError(item) ? [rejected(errorReason(item), place)] : undefined;
}
