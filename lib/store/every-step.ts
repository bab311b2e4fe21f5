/**
 * Take all steps one after the other, each though an earlier one failed: what is to be erased goes
 * as far as it can. Throws what failed first.
 */
export async function everyStep(steps: readonly (() => unknown)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
