/** What is worked out with many rows of the word vectors. Rows are named by their numbers. */
export interface VectorMath {
  /** The inner product of a row with each of some others, in bytes' worth; good until the next call. */
  products(row: number, others: ArrayLike<number>): Int32Array;
  /** Add rows to a sum, each so many times as its weight says. */
  sum(rows: ArrayLike<number>, weights: ArrayLike<number>, into: Float64Array): void;
}
