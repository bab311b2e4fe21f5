/** One line of a stream: its number from 1, and its text unless it was too long to keep. */
export interface Line {
  number: number;
  text: string | undefined;
  /** Whether a `\n` ended it, and not the end of the stream. */
  isEnded: boolean;
}

/**
 * Cuts a stream of text chunks into lines at `\n`, holding no more than one line of `maxLength`
 * UTF-16 units and one chunk at a time. A longer line is skipped and comes without its text. Each
 * character is looked at once, however the chunks fall.
 */
export async function* linesOf(
  chunks: AsyncIterable<string> | Iterable<string>,
  maxLength: number,
): AsyncGenerator<Line> {
  const line = new LineBuffer(maxLength);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      line.push(chunk.slice(start, end));
      yield line.take(true);
      start = end + 1;
    }
    line.push(chunk.slice(start));
  }
  if (!line.isEmpty) yield line.take(false);
}

/** The line being gathered, in pieces, so that adding to it costs nothing twice. */
class LineBuffer {
  readonly #maxLength: number;
  #number = 1;
  #length = 0;
  #pieces: string[] = [];

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  push(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#maxLength) this.#pieces = [];
    else if (piece !== '') this.#pieces.push(piece);
  }

  take(isEnded: boolean): Line {
    const text = this.#length > this.#maxLength ? undefined : this.#pieces.join('');
    const line = { number: this.#number, text, isEnded };
    this.#number += 1;
    this.#length = 0;
    this.#pieces = [];
    return line;
  }
}
