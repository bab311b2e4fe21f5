/** Lines that are made into a blob at a time, and so leave the memory. */
const BATCH = 500;

/** A file of lines that are added one by one; it may be larger than memory. */
export class LineFile {
  readonly #parts: Blob[] = [];
  #lines: string[] = [];

  /** The next line, without its end. */
  add(line: string): void {
    if (this.#lines.push(`${line}\n`) < BATCH) return;
    this.#parts.push(new Blob(this.#lines));
    this.#lines = [];
  }

  /** All lines so far; `type` is what kind of file it is called. */
  blob(type?: string): Blob {
    return new Blob([...this.#parts, ...this.#lines], { type });
  }
}
