import Papa from 'papaparse';
import type { Publisher } from '~/lib/check/check';
import { readClaimReview } from '~/lib/readers/claimreview/review';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { SeenChecks } from '~/lib/readers/seen';
import { columnsOf, reviewOf } from './columns';

export interface TableOptions {
  /** The subscription that brought the table. */
  origin: string;
  /** What the table is called in rejections. */
  place: string;
  /** Where the table was found. */
  url?: string;
  /** Who publishes checks that do not say so and have no address. */
  publisher?: Publisher;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
}

const NO_REFERENCES = { byId: new Map() };

/**
 * Reads a table of fact-checks, one on each row below a header: CSV with commas or semicolons, or
 * TSV, quoted as RFC 4180 says. Columns are found by their names, see `columnsOf`. Places are
 * `file (row 2)`, the header being row 1. Never throws.
 */
export function* readTable(text: string, options: TableOptions): Generator<ReadOutcome> {
  const rows = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  }).data;
  const [header] = rows;
  if (header === undefined) return yield rejected('empty file', options.place);
  const columns = columnsOf(header);
  if (!columns.has('claim')) return yield rejected('table without a claim column', options.place);
  if (!columns.has('label') && !columns.has('value')) {
    return yield rejected('table without a rating column', options.place);
  }
  const seen = options.seen ?? new SeenChecks();
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    const place = `${options.place} (row ${index + 1})`;
    const context = { ...options, graph: NO_REFERENCES, place, url: undefined };
    yield seen.add(readClaimReview(reviewOf(row, columns), context), context);
  }
}
