import type { ObelusDatabase } from '~/lib/store/database';
import { type DismissedMatch, dismissedAmong } from '~/lib/store/dismissals';
import {
  dismissedInPrivate,
  dismissInPrivate,
  undoInPrivate,
} from '~/lib/store/private-dismissals';
import type { Dismissal } from '~/lib/store/rows';
import { countDismissal } from './dismissal-count.ts';
import { renewPages } from './renewal.ts';
import { isOwnPage, isPrivate, type Sender } from './senders.ts';

/** Those that are kept on the disk. */
interface Stored {
  dismiss(match: DismissedMatch): Promise<Dismissal>;
  undoDismissal(id: string): Promise<void>;
}

/**
 * "Not this claim", from the card on a page; of a private window nothing comes to the disk. Throws
 * where there are too many, and then the badge comes back.
 */
export async function dismiss(
  match: DismissedMatch,
  sender: Sender,
  stored: Stored,
): Promise<Dismissal> {
  if (!isOwnPage(sender)) await countDismissal(sender.tab?.id);
  const kept = isPrivate(sender) ? dismissInPrivate(match, Date.now()) : stored.dismiss(match);
  const dismissal = await kept;
  await renewPages(isPrivate(sender) ? 'private' : 'all');
  return dismissal;
}

/** Take one back; pages of ours list those that are stored, in whatever window they are. */
export async function undo(id: string, sender: Sender, stored: Stored): Promise<void> {
  const isKeptAside = isPrivate(sender) && !isOwnPage(sender);
  await (isKeptAside ? undoInPrivate(id) : stored.undoDismissal(id));
  await renewPages(isKeptAside ? 'private' : 'all');
}

/**
 * Ids of the dismissals among matches that were found for a page. What was dismissed in a private
 * window holds in private windows alone.
 */
export async function dismissedFor(
  sender: Sender,
  db: ObelusDatabase,
  matches: readonly DismissedMatch[],
): Promise<Set<string>> {
  const [stored, inPrivate] = await Promise.all([
    dismissedAmong(db, matches),
    isPrivate(sender) ? dismissedInPrivate(matches) : [],
  ]);
  return new Set([...stored, ...inPrivate]);
}
