import { get, isNode, type Node } from '~/lib/readers/schema-org/nodes';
import { type ColumnMap, columnsOf, reviewOf } from './columns';

/** Properties of a record that is read as a row. */
const MAX_COLUMNS = 200;

/** What JSON-LD says of itself, and what only schema.org's own reviews have beside each other. */
const MARKED = ['@type', '@graph', '@context'];
const REVIEW = ['claimReviewed', 'reviewRating'];

/**
 * The `ClaimReview` that an object stands for as a row of a table does: its properties are called as
 * columns are (`columnsOf`), one of them a claim and one a rating, neither an object. An object
 * without a rating is a row, too, where no object is inside of it that may have it. Undefined for
 * all others.
 */
export function flatReviewOf(record: unknown, map?: ColumnMap): Node | undefined {
  if (!isNode(record) || MARKED.some((key) => get(record, key) !== undefined)) return undefined;
  if (REVIEW.every((key) => get(record, key) !== undefined)) return undefined;
  const entries = Object.entries(record);
  if (entries.length > MAX_COLUMNS) return undefined;
  const filled = entries.filter(([, value]) => isCell(value));
  const columns = columnsOf(
    filled.map(([name]) => name),
    map,
  );
  if (!columns.has('claim')) return undefined;
  const isRated = columns.has('label') || columns.has('value') || filled.length === entries.length;
  return isRated
    ? reviewOf(
        filled.map(([, value]) => value),
        columns,
      )
    : undefined;
}

/** Whether a value is a text, a number, a truth value, nothing, or a list of such. */
function isCell(value: unknown): boolean {
  if (Array.isArray(value)) return !value.some((item) => typeof item === 'object');
  return typeof value !== 'object' || value === null;
}
