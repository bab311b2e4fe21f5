/** How to wait. */
export interface WaitOptions {
  /** Milliseconds before giving up; 20 seconds unless told: a busy machine is slow, not wrong. */
  timeout?: number;
  /** What is waited for, as the error will name it: `the badge`, `the worker to stop`. */
  what: string;
  /** Milliseconds between two tries. */
  every?: number;
}

/** Resolves after `ms` milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Tries `fn` until it returns something other than `undefined`, `null` or `false`, and returns
 * that. A throwing try counts as "not yet"; its last error becomes the cause of the failure.
 */
export async function waitFor<T>(
  fn: () => T | Promise<T>,
  { timeout = 20_000, what, every = 50 }: WaitOptions,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + timeout;
  let cause: unknown;
  do {
    try {
      const value = await fn();
      if (value !== undefined && value !== null && value !== false) {
        return value as NonNullable<Exclude<T, false>>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(every);
  } while (Date.now() < end);
  const reason = cause instanceof Error ? `; the last try failed: ${cause.message}` : '';
  throw new Error(`Waited ${timeout} ms in vain for ${what}${reason}`, { cause });
}

/** Rejects with a clear error when `promise` takes longer than `timeout` milliseconds. */
export async function within<T>(
  promise: Promise<T>,
  { timeout = 10_000, what }: Pick<WaitOptions, 'timeout' | 'what'>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${timeout} ms in vain for ${what}`)),
      timeout,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
