import type { Kernel } from './kernel/kernel.ts';
import type { VectorMath } from './vector-math.ts';

/** Rows that are given to the kernel at a time; few texts have more. */
const ROWS = 256;

/** Where the vectors are in the kernel's memory, in bytes. */
interface Place {
  values: number;
  dimensions: number;
}

/**
 * In WebAssembly, several times as fast. It reads its own memory only, so that is where the file of
 * the vectors lies, and behind it what a question needs.
 */
export class VectorMathInKernel implements VectorMath {
  readonly #rows: Uint32Array;
  readonly #products: Int32Array;
  readonly #weights: Float64Array;
  readonly #sum: Float64Array;

  /** Bytes that it needs behind the file. */
  static bytesFor(dimensions: number): number {
    return dimensions * 8 + ROWS * (8 + 4 + 4);
  }

  /** `free`: where its own part of the memory begins, a multiple of 8. */
  constructor(
    private readonly kernel: Kernel,
    private readonly place: Place,
    free: number,
  ) {
    const { memory } = kernel;
    this.#sum = new Float64Array(memory, free, place.dimensions);
    this.#weights = new Float64Array(memory, end(this.#sum), ROWS);
    this.#rows = new Uint32Array(memory, end(this.#weights), ROWS);
    this.#products = new Int32Array(memory, end(this.#rows), ROWS);
  }

  products(row: number, others: ArrayLike<number>): Int32Array {
    if (others.length <= ROWS) {
      this.#multiply(row, others, 0);
      return this.#products;
    }
    const products = new Int32Array(others.length);
    for (let from = 0; from < others.length; from += ROWS) {
      const count = this.#multiply(row, others, from);
      products.set(this.#products.subarray(0, count), from);
    }
    return products;
  }

  #multiply(row: number, others: ArrayLike<number>, from: number): number {
    const { dimensions, values } = this.place;
    const count = this.#lay(others, from);
    const [rows, into] = [this.#rows.byteOffset, this.#products.byteOffset];
    this.kernel.products(values + row * dimensions, rows, count, dimensions, into);
    return count;
  }

  sum(rows: ArrayLike<number>, weights: ArrayLike<number>, into: Float64Array): void {
    this.#sum.set(into);
    for (let from = 0; from < rows.length; from += ROWS) {
      const count = this.#lay(rows, from);
      for (let at = 0; at < count; at++) this.#weights[at] = weights[from + at]!;
      const [list, factors] = [this.#rows.byteOffset, this.#weights.byteOffset];
      this.kernel.sum(list, factors, count, into.length, this.#sum.byteOffset);
    }
    into.set(this.#sum);
  }

  /** Lays where the next rows are; returns how many there are. */
  #lay(rows: ArrayLike<number>, from: number): number {
    const { dimensions, values } = this.place;
    const count = Math.min(ROWS, rows.length - from);
    for (let at = 0; at < count; at++) this.#rows[at] = values + rows[from + at]! * dimensions;
    return count;
  }
}

function end({ byteOffset, byteLength }: Float64Array | Uint32Array): number {
  return byteOffset + byteLength;
}
