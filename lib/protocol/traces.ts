/**
 * Property of a page's isolated world, which no page can see and which outlives an update: what works on
 * the page; it is there without a value where the content script left the page alone, as it is no news.
 */
export const SESSION = 'obelusSession';

/** What the content script has done about a page that does not answer. */
export type Trace = 'not yet' | 'passed over' | 'none';

/** Runs in the page's isolated world, so it must not refer to anything outside itself. */
export function readTrace(name: string): Trace {
  if (document.readyState === 'loading') return 'not yet';
  const wasHere = Reflect.has(globalThis, name);
  return wasHere && Reflect.get(globalThis, name) === undefined ? 'passed over' : 'none';
}
