import { ANNOUNCER_TAG, BADGE_TAG, CARD_TAG } from '~/lib/marks/tags';
import { removeUnderlines } from '~/lib/marks/underlines';
import { queryAll } from '~/lib/page/dom';
import { SESSION } from '~/lib/protocol/traces';
import type { PageSession } from './page-session.ts';

/** What a later injection of this script has to end. */
type Endable = Pick<PageSession, 'end'>;

/** Note the session of this page for a later injection, which has to end it. */
export function keepSession(session: Endable): void {
  Reflect.set(globalThis, SESSION, session);
}

/**
 * End what an earlier injection of this script started in this page, be it of this version or of
 * one that was updated meanwhile, and take away what a dead one left: Chromium gives the script of
 * an updated extension a world of its own, where the dead one cannot be called.
 */
export function endEarlierSession(document: Document): void {
  const earlier: Endable | undefined = Reflect.get(globalThis, SESSION);
  try {
    earlier?.end();
  } catch {
    // Its extension is gone; what it left in the page goes below.
  }
  Reflect.set(globalThis, SESSION, undefined); // It stays as a trace: see `traces.ts`.
  const ours = [BADGE_TAG, CARD_TAG, ANNOUNCER_TAG].join(', ');
  const left = queryAll(document, ours);
  for (const element of left) element.remove();
  // No underline is without a badge, and most pages have neither.
  if (left.length > 0) removeUnderlines();
}
