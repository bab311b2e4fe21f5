/**
 * What a picture, video or sound was found to be: the terms of schema.org's
 * `MediaManipulationRatingEnumeration` and of the drafts before it. A term is of no language; the
 * interface has a name for each.
 */
export const MEDIA_CATEGORIES = [
  'missing-context',
  'edited',
  'transformed',
  'imitated',
  'satire',
  'staged',
  'original',
] as const;

export type MediaCategory = (typeof MEDIA_CATEGORIES)[number];
