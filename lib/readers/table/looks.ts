import { columnsOf, isHeader } from './columns';
import { firstRows, rowsOf, separatorOf, withoutSeparatorLine } from './rows';

/** Longest name of a column, in UTF-16 units. */
const MAX_NAME = 50;

/** Whether a first row is no header: names of columns are no addresses, dates or sentences. */
export function looksLikeData(cells: readonly string[]): boolean {
  return cells.some(
    (cell) => cell.length > MAX_NAME || /^https?:\/\/|^\d{4}-\d\d-\d\d/i.test(cell.trim()),
  );
}

/** Rows above the header that are looked past: a title, who made the table and when. */
export const MAX_ABOVE = 5;

/**
 * How surely a text is a table. `named`: one of its first rows names columns for a claim and a
 * rating.
 * `regular`: its first rows have as many cells as each other, and more than prose with commas has;
 * what they are is for somebody to say.
 */
export function tableLikeness(sample: string): 'named' | 'regular' | undefined {
  const { text, separator: said } = withoutSeparatorLine(sample);
  const { separator: guessed, isRegular } = separatorOf(text);
  const separator = said ?? guessed;
  const top = firstRows(rowsOf(text, separator), MAX_ABOVE + 1).map(({ cells = [] }) => cells);
  const header = top[0] ?? [];
  const isNamed = (cells: readonly string[]) =>
    isHeader(cells) || (cells === header && isRegular && columnsOf(cells).has('claim'));
  if (top.some((cells) => cells.length > 1 && isNamed(cells) && !looksLikeData(cells))) {
    return 'named';
  }
  const most = separator === '\t' ? 2 : 3;
  return isRegular && header.length >= most ? 'regular' : undefined;
}
