/**
 * Do work of one kind after what all pages of the extension began of it before. The unit tests'
 * environment has no locks.
 */
export function inTurn<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? (locks.request(lock, work) as Promise<T>) : work();
}
