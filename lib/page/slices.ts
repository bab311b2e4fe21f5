import { whenIdle } from './watch.ts';

/** Longest stretch of work without giving the page its turn, in milliseconds. */
const SLICE_MS = 4;

/**
 * Do something for each item, in slices of a few milliseconds with the browser's idle time between
 * them. Ends early with `signal`.
 *
 * @returns the milliseconds that it worked, pauses left out
 */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  signal: AbortSignal,
): Promise<number> {
  let began = performance.now();
  let worked = 0;
  for (const item of items) {
    const lasted = performance.now() - began;
    if (lasted > SLICE_MS) {
      worked += lasted;
      await new Promise<void>((resolve) => whenIdle(resolve));
      began = performance.now();
    }
    if (signal.aborted) break;
    each(item);
  }
  return worked + performance.now() - began;
}
