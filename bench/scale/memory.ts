/** Frees what nobody holds. The process must have been started with `--expose-gc`. */
export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('started without --expose-gc');
  // What finalizers free is collected in the second round.
  globalThis.gc();
  globalThis.gc();
}

/** Bytes held after a collection: JavaScript's heap, buffers, WebAssembly's memory. */
export function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
