import type { Rating } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import type { MediaCategory } from '~/lib/check/media-category';
import { verdictOf } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { languageTagOf } from '~/lib/readers/schema-org/declared-language';
import { chosenLanguage } from '~/lib/readers/schema-org/language';
import { listOf, localName, type Node } from '~/lib/readers/schema-org/nodes';
import { textOf } from '~/lib/readers/schema-org/values';
import type { ReviewContext } from './context';
import { itemOf } from './item';
import { publisherOf } from './publisher';
import { statedRatingOf } from './rating';
import { assemble, isForeign, pageUrlOf, titleOf } from './review';

/** The names of schema.org's categories, in small letters. */
const CATEGORIES: Readonly<Record<string, MediaCategory>> = {
  decontextualizedcontent: 'missing-context',
  missingcontext: 'missing-context',
  editedorcroppedcontent: 'edited',
  transformedcontent: 'transformed',
  imitatedcontent: 'imitated',
  satireorparodycontent: 'satire',
  stagedcontent: 'staged',
  originalmediacontent: 'original',
  originalcontent: 'original',
};

/** A category in English and its verdict. Original and staged media say nothing about a claim. */
const RATINGS: Readonly<Record<MediaCategory, readonly [label: string, verdict: Verdict]>> = {
  'missing-context': ['Missing context', 'misleading-context'],
  edited: ['Edited content', 'altered-media'],
  transformed: ['Transformed content', 'altered-media'],
  imitated: ['Imitated content', 'altered-media'],
  satire: ['Satire or parody', 'satire'],
  staged: ['Staged content', 'other'],
  original: ['Original content', 'other'],
};

/**
 * Reads one `MediaReview` node: whether a picture, video or sound is what it is said to be. It
 * becomes a check where it says what was claimed, in `claimReviewed`, as the text of the item, or
 * in the caption on the media itself.
 */
export function readMediaReview(review: Node, context: ReviewContext): ReadOutcome {
  const { graph } = context;
  const own = textOf(review.claimReviewed, LIMITS.claim);
  const item = itemOf(review, { graph, isClaimKnown: own !== undefined });
  const claim = own ?? item.claim ?? captionOf(review);
  if (claim === undefined) return rejected('MediaReview without a claim', context.place);
  const url = pageUrlOf(review, context);
  if (isForeign(url, context)) return rejected('MediaReview of another site', context.place);
  const publisher = publisherOf(review, url, context);
  if (publisher === undefined) return rejected('MediaReview without a publisher', context.place);
  const declared = languageTagOf(review.inLanguage);
  const title = titleOf(review, context);
  // Its category is a word of schema.org's, and of no language.
  const lang = chosenLanguage({
    declared,
    page: context.lang,
    host: publisher.site,
    claim,
    title,
  });
  const rating = ratingOf(review, lang, publisher.site, context);
  if (rating === undefined) return rejected('MediaReview without a category', context.place);
  const facts = { claim, title, url, publisher, rating, lang, item };
  return { kind: 'check', check: assemble(review, facts, context) };
}

/**
 * The category with its verdict. Words that the publisher gave beside it, as its rating's name, are
 * what readers see; the verdict stays the category's.
 */
function ratingOf(
  review: Node,
  lang: string,
  site: string | undefined,
  { graph }: ReviewContext,
): Rating | undefined {
  for (const value of listOf(review.mediaAuthenticityCategory)) {
    const text = textOf(value, LIMITS.label);
    if (text === undefined) continue;
    const key = localName(text).toLowerCase();
    const known = Object.hasOwn(CATEGORIES, key) ? CATEGORIES[key] : undefined;
    if (known === undefined) {
      return { label: text, verdict: verdictOf(text, lang, site).verdict };
    }
    const [label, verdict] = RATINGS[known];
    const words = statedRatingOf(review, graph, lang)?.label;
    const hasWords = words !== undefined && /\p{L}/u.test(words);
    return hasWords ? { label: words, verdict } : { label, category: known, verdict };
  }
  return undefined;
}

function captionOf(review: Node): string | undefined {
  const items = listOf(review.itemReviewed);
  const captions = items.map((item) =>
    typeof item === 'object' && item !== null ? (item as Node).embeddedTextCaption : undefined,
  );
  return textOf(captions, LIMITS.claim);
}
