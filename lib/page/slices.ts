import { sliceMs, type ThreadTime } from './thread-time.ts';

/**
 * Do something for each item, in slices of a few milliseconds. Ends early with `signal`.
 *
 * @param time learns of each slice
 * @param pause calls its argument when the next slice may begin
 */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  time: ThreadTime,
  pause: (resume: () => void) => void,
  signal: AbortSignal,
): Promise<void> {
  let longest = sliceMs();
  let began = performance.now();
  let done = 0;
  for (const item of items) {
    const lasted = performance.now() - began;
    if (lasted > longest) {
      time.add(lasted, done);
      await new Promise<void>(pause);
      [longest, began, done] = [sliceMs(), performance.now(), 0];
    }
    if (signal.aborted) break;
    each(item);
    done++;
  }
  time.add(performance.now() - began, done);
}
