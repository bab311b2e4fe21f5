import { sendToBackground } from '~/lib/protocol/client';

/** Errors of one page that are told; what goes wrong on a page goes wrong at each of its elements. */
const MOST = 3;
/** An error's words may hold a piece of the page. */
const LONGEST = 300;

let told = 0;

/**
 * Tell of an error that cost a passage or a badge, for the page of technical details. Never on the
 * page's own console, which is its authors'.
 */
export function noteFault(error: unknown): void {
  if (++told > MOST) return;
  void sendToBackground('noteFault', String(error).slice(0, LONGEST)).catch(() => {}); // Then nobody hears of it.
}
