import { columnsOf } from './columns';
import { rowsOf, separatorOf, withoutSeparatorLine } from './rows';

/** Longest name of a column, in UTF-16 units. */
const MAX_NAME = 50;

/** Whether a first row is no header: names of columns are no addresses, dates or sentences. */
export function looksLikeData(cells: readonly string[]): boolean {
  return cells.some(
    (cell) => cell.length > MAX_NAME || /^https?:\/\/|^\d{4}-\d\d-\d\d/i.test(cell.trim()),
  );
}

/**
 * How surely a text is a table. `named`: its first row names columns for a claim and a rating.
 * `regular`: its first rows have as many cells as each other, and more than prose with commas has;
 * what they are is for somebody to say.
 */
export function tableLikeness(sample: string): 'named' | 'regular' | undefined {
  const { text, separator: said } = withoutSeparatorLine(sample);
  const { separator: guessed, isRegular } = separatorOf(text);
  const separator = said ?? guessed;
  const [first] = rowsOf(text, separator);
  const header = first?.cells ?? [];
  if (header.length < 2) return undefined;
  const columns = columnsOf(header);
  const isRated = columns.has('label') || columns.has('value');
  if (columns.has('claim') && (isRated || isRegular) && !looksLikeData(header)) return 'named';
  return isRegular && header.length >= (separator === '\t' ? 2 : 3) ? 'regular' : undefined;
}
