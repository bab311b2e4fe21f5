/** A row of a table: its cells, or nothing where a quote makes them uncertain. */
export interface Row {
  /** Position of the row from 1; empty rows count. */
  number: number;
  cells: string[] | undefined;
  /** Of the last row: whether the text ends inside a quote, which this row or one before it began. */
  isCutOff: boolean;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Rows that are looked at to tell what separates the cells. */
const SAMPLE_ROWS = 6;

/** As many rows are passed on the way to these: with the wrong separator all may seem broken. */
const PASSED_ROWS = 60;

/** What separates the cells of a text's first rows: what cuts them into the most, and alike. */
export function separatorOf(text: string): { separator: Separator; isRegular: boolean } {
  const guesses = SEPARATORS.map((separator) => {
    const widths: number[] = [];
    for (const { number, cells } of rowsOf(text, separator)) {
      if (cells && !isEmpty(cells)) widths.push(cells.length);
      if (widths.length === SAMPLE_ROWS || number === PASSED_ROWS) break;
    }
    // A title above the header has one cell.
    const header = widths.find((width) => width > 1) ?? 0;
    const alike = widths.filter((width) => width === header).length;
    const isRegular = header > 1 && widths.length > 1 && alike === widths.length;
    return { separator, isRegular, weight: header > 1 ? alike * 100 + header : 0 };
  });
  return guesses.reduce((best, guess) => (guess.weight > best.weight ? guess : best));
}

/** How spreadsheets are told what separates the cells: `sep=;` on a line of its own. */
const SEPARATOR_LINE = /^\ufeff?"?sep=([,;\t|])"?[ \t]*(?:\r\n|\r|\n)/i;

/** A text without the line that says what separates its cells, where it has one. */
export function withoutSeparatorLine(text: string): { text: string; separator?: Separator } {
  const line = SEPARATOR_LINE.exec(text);
  if (line === null) return { text };
  return { text: text.slice(line[0].length), separator: line[1] as Separator };
}

/** Whether a row holds nothing but space. */
export function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/**
 * The rows of a text whose cells stand between separators, quoted as RFC 4180 says: a quote begins
 * a cell, two stand for one, and inside of them lines may break. Quotes elsewhere are text, and so
 * are quotes inside a cell that ends with one on the same line: `"He said "no" again",`.
 *
 * Where a quote does not end, or ends in the middle of a later line, its own line is given as a row
 * without cells, and so are the lines behind it that have a quote without its fellow or not as many
 * cells as the header; reading goes on at the first that has. Where the quote never ends and no such
 * row ends the text, nor the end of a line, it is cut off. Written here because papaparse takes all
 * that follows such a quote for one cell. Each character is looked at a bounded number of times.
 */
export function* rowsOf(text: string, separator: Separator): Generator<Row> {
  const reader = new RowReader(text, separator);
  let width: number | undefined;
  let isLost = false;
  for (let number = 1; !reader.isAtEnd; number += 1) {
    const line = reader.at;
    const cells = reader.row();
    isLost = cells === undefined || (isLost && (cells.length !== width || reader.brokeLine));
    // A title above the header has one cell.
    if (cells && (width ?? 1) === 1) width = cells.length;
    if (isLost) reader.skipLine(line);
    const isWhole = !isLost && cells?.length === width;
    const isCutOff = reader.isInQuote && reader.isAtEnd && !isWhole && !endsLine(text);
    yield { number, cells: isLost ? undefined : cells, isCutOff };
  }
}

function endsLine(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}

class RowReader {
  /** Where the next row begins. */
  at = 0;
  /** Whether the last row went over the end of a line. */
  brokeLine = false;
  /** Whether a quote began that never ends. */
  isInQuote = false;
  readonly #text: string;
  readonly #separator: Separator;

  constructor(text: string, separator: Separator) {
    this.#text = text;
    this.#separator = separator;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** The cells up to the end of a line outside of quotes; undefined where a quote does not end. */
  row(): string[] | undefined {
    const cells: string[] = [];
    this.brokeLine = false;
    for (;;) {
      const cell = this.#text[this.at] === '"' ? this.#quoted() : this.#plain();
      if (cell === undefined) return undefined;
      cells.push(cell);
      if (this.#text[this.at] !== this.#separator) break;
      this.at += 1;
    }
    this.#stepOverLineEnd();
    return cells;
  }

  /** Goes on behind the line that begins at `start`. */
  skipLine(start: number): void {
    this.at = this.#endOfLine(start);
    this.#stepOverLineEnd();
  }

  #plain(): string {
    const start = this.at;
    while (!this.#endsCell(this.at)) this.at += 1;
    return this.#text.slice(start, this.at);
  }

  #quoted(): string | undefined {
    const start = this.at + 1;
    let end = this.#nextQuote(start);
    while (end !== -1 && !this.#endsCell(end + 1)) {
      // Two quotes are one; a single one goes on where its cell ends with a quote on this line.
      if (this.#text[end + 1] !== '"') {
        const line = this.#text.slice(start, end);
        if (line.includes('\n') || line.includes('\r')) return undefined;
        end = this.#closingOnLine(end + 1);
        break;
      }
      end = this.#nextQuote(end + 2);
    }
    if (end === -1) return undefined;
    const cell = this.#text.slice(start, end);
    this.at = end + 1;
    this.brokeLine ||= /[\r\n]/.test(cell);
    return cell.replaceAll('""', '"');
  }

  #nextQuote(from: number): number {
    const at = this.#text.indexOf('"', from);
    if (at === -1) this.isInQuote = true;
    return at;
  }

  #closingOnLine(from: number): number {
    for (let at = from; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === '\n' || char === '\r') return -1;
      if (char === '"' && this.#endsCell(at + 1)) return at;
    }
    return -1;
  }

  #endsCell(at: number): boolean {
    const char = this.#text[at];
    return char === undefined || char === this.#separator || char === '\n' || char === '\r';
  }

  #endOfLine(from: number): number {
    let at = from;
    while (at < this.#text.length && this.#text[at] !== '\n' && this.#text[at] !== '\r') at += 1;
    return at;
  }

  #stepOverLineEnd(): void {
    if (this.#text[this.at] === '\r' && this.#text[this.at + 1] === '\n') this.at += 2;
    else if (!this.isAtEnd) this.at += 1;
  }
}

/** The first `count` rows, taken off the others. */
export function firstRows(rows: Iterator<Row>, count: number): Row[] {
  const first: Row[] = [];
  while (first.length < count) {
    const next = rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  return first;
}
