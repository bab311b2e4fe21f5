/**
 * The mark that the background leaves in a frame's isolated world, where no page can see it, before
 * it brings the content script there because the reader asked for this page.
 */
const REQUESTED = 'obelusRequested';

/** Runs in the page's isolated world, so it must not refer to anything outside itself. */
export function leaveRequest(name: string): void {
  Reflect.set(globalThis, name, true);
}

/** Arguments for `leaveRequest`. */
export const REQUEST_ARGUMENTS: [name: string] = [REQUESTED];

/** Whether the reader asked for this page; asks once. */
export function takeRequest(): boolean {
  const requested = Reflect.get(globalThis, REQUESTED) === true;
  Reflect.deleteProperty(globalThis, REQUESTED);
  return requested;
}
