/** Hears of an error that cost a part of the work, not all of it. */
export type OnFault = (error: unknown) => void;

/** Do a piece of work on which no other depends: what goes wrong in it is told, and ends it alone. */
export function attempt(work: () => void, onFault: OnFault): void {
  try {
    work();
  } catch (error) {
    onFault(error);
  }
}
