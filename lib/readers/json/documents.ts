import type { Publisher } from '~/lib/check/check';
import { readClaimReview } from '~/lib/readers/claimreview/review';
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
import type { ColumnMap } from '~/lib/readers/table/columns';
import { flatReviewOf } from '~/lib/readers/table/flat';
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
  /** Which properties of flat records hold what, where their names do not say so. */
  columns?: ColumnMap;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
}

const NO_REFERENCES = { byId: new Map() };

/** All that `eachInJson` finds. */
export function readJson(values: readonly unknown[], options: JsonOptions): ReadOutcome[] {
  return [...eachInJson(values, options)];
}

/**
 * Reads parsed JSON of any known form: checks as this product writes them, answers of Google's
 * Fact Check Tools API, flat records with the names of a table's columns, and otherwise every
 * review of schema.org that is in it; one outcome at a time, as there may be very many. Never
 * throws.
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
  const graph = graphOf(rest);
  const reviews = rest.length === 0 ? [] : eachReview(graph, { ...options, seen });
  for (const outcome of reviews) {
    isKnown = true;
    yield outcome;
  }
  if (isKnown) return;
  const isEmpty = graph.nodes.length === 0;
  yield rejected(isEmpty ? 'JSON without an object' : 'JSON of an unknown form', options.place);
}

/** What a check as this product writes it, or an answer of the API, says; undefined of others. */
function ofKnownForm(
  item: unknown,
  options: JsonOptions & { seen: SeenChecks },
): ReadOutcome[] | undefined {
  const { origin, place, seen } = options;
  if (isCheckRecord(item)) return [seen.add(readCheckRecord(item, origin, place), { place })];
  if (isSearchAnswer(item)) return readSearchAnswer(item, { origin, place, seen }).outcomes;
  if (isClaimOfAnswer(item)) {
    return readSearchAnswer({ claims: [item] }, { origin, place, seen }).outcomes;
  }
  const row = flatReviewOf(item, options.columns);
  if (row !== undefined) {
    const context = { ...options, graph: NO_REFERENCES, url: undefined };
    return [seen.add(readClaimReview(row, context), context)];
  }
  return isApiError(item) ? [rejected(errorReason(item), place)] : undefined;
}
