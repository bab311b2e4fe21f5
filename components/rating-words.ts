import type { MediaCategory } from '~/lib/check/media-category';
import { type MessageName, t } from './i18n.ts';

const CATEGORY_MESSAGES: Record<MediaCategory, MessageName> = {
  'missing-context': 'mediaMissingContext',
  edited: 'mediaEdited',
  transformed: 'mediaTransformed',
  imitated: 'mediaImitated',
  satire: 'mediaSatire',
  staged: 'mediaStaged',
  original: 'mediaOriginal',
};

/** A rating as its publisher gave it. */
export interface GivenRating {
  /** Its words, or the English name of its category. */
  label: string;
  category?: MediaCategory;
}

/** The name of a category of pictures and videos, in the reader's language. */
export function categoryName(category: MediaCategory): string {
  return t(CATEGORY_MESSAGES[category]);
}

/** "Harbour Facts: “Partially true”"; a category is nobody's words, and has no quotation marks. */
export function publisherSaid(publisher: string, { label, category }: GivenRating): string {
  return category
    ? t('badgeSaidCategory', publisher, categoryName(category))
    : t('badgeSaid', publisher, label);
}
