/** Names of our elements in pages; nobody else's, so that our own changes are known as ours. */
export const BADGE_TAG = 'obelus-badge';
export const CARD_TAG = 'obelus-card';
/** What speaks to screen readers. */
export const ANNOUNCER_TAG = 'obelus-announcer';
