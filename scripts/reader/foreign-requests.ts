import type { NetworkRequest } from '~/scripts/browsers/network-request';
import { HOST } from './reader.ts';

/**
 * Addresses that the demo site's pages cannot have asked for: what the browser ascribes to the
 * extension, and what it ascribes to a page but goes to another host (an image that a content
 * script puts into a page counts as the page's own).
 */
export function foreignRequests(log: readonly NetworkRequest[]): string[] {
  return log
    .filter(
      ({ by, url }) => by === 'extension' || (by === 'page' && new URL(url).hostname !== HOST),
    )
    .map(({ url }) => url);
}
