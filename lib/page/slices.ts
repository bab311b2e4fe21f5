import { whenIdle } from './watch.ts';

/** Longest stretch of work without giving the page its turn, in milliseconds. */
const SLICE_MS = 4;

/**
 * Do something for each item, in slices of a few milliseconds with the browser's idle time between
 * them. Ends early with `signal`.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > SLICE_MS) {
      await new Promise<void>((resolve) => whenIdle(resolve));
      began = performance.now();
    }
    if (signal.aborted) return;
    each(item);
  }
}
