/** Why something is not an index that this version can read, or cannot become part of one. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}
