import type { VectorMath } from './vector-math.ts';

/** For browsers that forbid WebAssembly; what the kernel does is held to it. */
export class VectorMathInScript implements VectorMath {
  constructor(
    private readonly values: Int8Array,
    private readonly dimensions: number,
  ) {}

  products(row: number, others: ArrayLike<number>): Int32Array {
    const products = new Int32Array(others.length);
    for (let at = 0; at < others.length; at++) products[at] = this.#product(row, others[at]!);
    return products;
  }

  #product(one: number, two: number): number {
    const [values, dimensions] = [this.values, this.dimensions];
    const end = (one + 1) * dimensions;
    let other = two * dimensions;
    let product = 0;
    for (let at = one * dimensions; at < end; at++, other++) {
      // Kept a whole number, for which engines need no floating point.
      product = (product + Math.imul(values[at]!, values[other]!)) | 0;
    }
    return product;
  }

  sum(rows: ArrayLike<number>, weights: ArrayLike<number>, into: Float64Array): void {
    const [values, dimensions] = [this.values, this.dimensions];
    for (let at = 0; at < rows.length; at++) {
      const weight = weights[at]!;
      const from = rows[at]! * dimensions;
      // In double precision: an engine turns every number of a `Float32Array` into one and back.
      for (let place = 0; place < dimensions; place++) {
        into[place]! += weight * values[from + place]!;
      }
    }
  }
}
