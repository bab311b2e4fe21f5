import type { SubscriptionDraft } from './subscription.ts';

/** A feed that is offered by name. Nobody is subscribed to it before agreeing. */
export interface KnownFeed extends SubscriptionDraft {
  /** Where its publisher tells of it. */
  about: string;
  /** About how large an update is, in bytes. */
  bytes: number;
}

/**
 * Data Commons' feed of the reviews that fact-checkers write with Google's Fact Check Markup Tool
 * and API. Of licences its page says: the compilation is CC BY, each review's own licence stands in
 * its `sdLicense`, and publishers may have terms for what is on their sites.
 */
export const KNOWN_FEEDS: readonly KnownFeed[] = [
  {
    name: 'Data Commons Fact Check',
    url: 'https://storage.googleapis.com/datacommons-feeds/claimreview/latest/data.json',
    format: 'datafeed',
    licence: 'CC BY',
    attribution: 'Data Commons, Fact Check Markup Tool Data Feed',
    about: 'https://datacommons.org/factcheck/download',
    bytes: 200_000_000,
    refreshHours: 24,
  },
];
