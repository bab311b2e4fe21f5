/** In bytes. With half of it, Chromium 156 sometimes lets 40 MB more gather. */
const RESERVED = 64 * 2 ** 20;

/**
 * Has the engine collect garbage soon, in its usual short steps. No script may ask for that, but an
 * engine begins when much was reserved since the last time (Chromium 156 and Firefox 153 within a
 * tenth of a second), and left to itself it lets half as much again gather as an update needs: texts
 * that were read, requests that were answered. What is reserved here is never touched, so no memory
 * stands behind it (Windows alone sets it aside for the moment), and it is the first thing to go.
 */
export function urgeCollection(): void {
  try {
    new ArrayBuffer(RESERVED);
  } catch {
    // There is no room for it: the engine has collected all it could before it said so.
  }
}
