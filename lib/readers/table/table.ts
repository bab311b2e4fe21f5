import type { Publisher } from '~/lib/check/check';
import { readClaimReview } from '~/lib/readers/claimreview/review';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { SeenChecks } from '~/lib/readers/seen';
import { type ColumnMap, columnsOf, isHeader, reviewOf } from './columns';
import { looksLikeData, MAX_ABOVE } from './looks';
import { firstRows, isEmpty, type Row, rowsOf, separatorOf, withoutSeparatorLine } from './rows';

export interface TableOptions {
  /** The subscription that brought the table. */
  origin: string;
  /** What the table is called in rejections. */
  place: string;
  /** Where the table was found. */
  url?: string;
  /** Who publishes checks that do not say so and have no address. */
  publisher?: Publisher;
  /** Which columns hold what, where their names do not say so. */
  columns?: ColumnMap;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
}

const NO_REFERENCES = { byId: new Map() };

/** Characters of a table's columns that a rejection names. */
const MAX_NAMES = 300;

/**
 * Reads a table of fact-checks, one on each row below a header: cells between commas, semicolons,
 * tabs or bars, quoted as RFC 4180 says, also below a line `sep=;` or a few lines of title. Columns are found by their names, see `columnsOf`. Places
 * are `file (row 2)`, the first line being row 1; a table whose columns cannot be told is rejected with
 * their names in the place. A row with a quote that does not end is rejected, and spoils no other
 * (`rowsOf`); a table that is cut off inside of one says so at the end. Never throws.
 */
export function* readTable(text: string, options: TableOptions): Generator<ReadOutcome> {
  const rows = filledRows(text);
  const top = firstRows(rows, MAX_ABOVE + 1);
  if (top.length === 0) return yield rejected('empty file', options.place);
  const at = top.findIndex(({ cells }) => cells && isHeader(cells, options.columns));
  const header = top[Math.max(0, at)]?.cells ?? [];
  const columns = columnsOf(header, options.columns);
  const named = `${options.place} (columns: ${header.join(' | ').slice(0, MAX_NAMES)})`;
  if (!columns.has('claim')) {
    const isNamed = !looksLikeData(header);
    return yield rejected(
      isNamed ? 'table without a claim column' : 'table without a header',
      named,
    );
  }
  if (!columns.has('label') && !columns.has('value')) {
    return yield rejected('table without a rating column', named);
  }
  const seen = options.seen ?? new SeenChecks();
  let isCut = false;
  for (const { number, cells, isCutOff } of joined(top.slice(Math.max(0, at) + 1), rows)) {
    const place = `${options.place} (row ${number})`;
    const context = { ...options, graph: NO_REFERENCES, place, url: undefined };
    yield cells === undefined
      ? rejected('row with a quote that does not end', place)
      : seen.add(readClaimReview(reviewOf(cells, columns), context), context);
    isCut = isCutOff;
  }
  if (isCut) yield rejected('table that is cut off', options.place);
}

function* joined(first: readonly Row[], rest: Iterable<Row>): Generator<Row> {
  yield* first;
  yield* rest;
}

/** What Markdown draws below the header of a table: `|---|:---:|`. */
function isRule(cells: readonly string[]): boolean {
  // Trimmed first: a pattern with spaces at both ends takes the square of their number.
  return cells.every((cell) => /^(?::?-{2,}:?)?$/.test(cell.trim()));
}

function* filledRows(document: string): Generator<Row, undefined> {
  const { text, separator } = withoutSeparatorLine(document);
  const above = separator === undefined ? 0 : 1;
  for (const row of rowsOf(text, separator ?? separatorOf(text).separator)) {
    const { number, cells } = row;
    if (cells === undefined || !(isEmpty(cells) || isRule(cells)))
      yield { ...row, number: number + above };
  }
}
