/** One line of a table that people edit: its number from 1, and its cells by column. */
export interface Row<Column extends string = string> {
  line: number;
  cells: Record<Column, string>;
}

export type Table<Column extends string> =
  | { ok: true; rows: Row<Column>[] }
  | { ok: false; reason: string };

/**
 * The rows of a table of tab-separated values whose first line names its columns. Cells at the end
 * of a line may be missing and are then empty; blank lines and lines that begin with `#` are
 * ignored.
 */
export function rowsOf<const Column extends string>(
  tsv: string,
  columns: readonly Column[],
): Table<Column> {
  const [header = '', ...lines] = tsv.split(/\r?\n/);
  if (header !== columns.join('\t')) {
    return { ok: false, reason: `expected the columns ${columns.join(', ')}` };
  }
  const rows = lines.flatMap((text, index) =>
    text.trim() === '' || text.startsWith('#')
      ? []
      : [{ line: index + 2, cells: cellsOf(text, columns) }],
  );
  return { ok: true, rows };
}

function cellsOf<Column extends string>(text: string, columns: readonly Column[]) {
  const values = text.split('\t');
  const cells = columns.map((column, index) => [column, (values[index] ?? '').trim()]);
  return Object.fromEntries(cells) as Record<Column, string>;
}
