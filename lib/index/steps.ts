/** Run a piece of work that comes in steps to its end, without a pause. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Run a piece of work that comes in steps, with a pause after each, in which the caller lets other
 * work go first, or throws in order to cancel.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
