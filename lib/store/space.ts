/**
 * Room that is left to us, in bytes, as far as the browser says: `undefined` where it does not.
 * Chromium 156 answers ten gigabytes whatever is left, so that nobody learns the disk's size; there
 * a full device shows only in the write that fails.
 */
export async function freeSpace(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    return undefined;
  }
}

/**
 * Ask the browser not to delete what is stored when it needs room. Some browsers ask the reader, so
 * a click should stand behind it; it can only be asked from a page. Returns whether it is so now.
 */
export async function keepForGood(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

/** Whether an error, also one that came with a message, says that there is no room left. */
export function isOutOfSpace(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
