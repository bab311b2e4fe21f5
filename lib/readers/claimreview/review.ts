import type { Body, Check, Source } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { checkId } from '~/lib/check/identity';
import { LIMITS } from '~/lib/check/limits';
import { plainText } from '~/lib/check/plain-text';
import { verdictOfRating } from '~/lib/check/rating';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { dateOf } from '~/lib/readers/schema-org/dates';
import { languageTagOf } from '~/lib/readers/schema-org/declared-language';
import { chosenLanguage } from '~/lib/readers/schema-org/language';
import { withoutMarkup } from '~/lib/readers/schema-org/markup';
import { isNode, listOf, type Node } from '~/lib/readers/schema-org/nodes';
import { isOverlong, joinedTextOf, textOf, urlOf } from '~/lib/readers/schema-org/values';
import { versionIn } from '~/lib/readers/schema-org/versions';
import type { ReviewContext } from './context';
import { itemOf, type ReviewedItem } from './item';
import { speaksFor } from './provenance';
import { publisherOf } from './publisher';
import { statedRatingOf } from './rating';

/**
 * Reads one `ClaimReview` node, in whichever of the many shapes that publishers give it. A claim
 * and a rating have to be there; all else that cannot be read is left out. Never throws.
 */
export function readClaimReview(review: Node, context: ReviewContext): ReadOutcome {
  const { graph } = context;
  const declared = languageTagOf(review.inLanguage);
  const wanted = declared ?? context.lang;
  const claimed = versionIn(review.claimReviewed, wanted);
  // Several are mostly one claim in several wordings, and have one rating: they stay one check.
  const own = statement(joinedTextOf(claimed, LIMITS.claim, '; '));
  const url = pageUrlOf(review, context);
  const isOthers = isForeign(url, context);
  const publisher = publisherOf(review, url, context);
  const item = itemOf(review, { graph, isClaimKnown: own !== undefined });
  const claim = own ?? statement(item.claim);
  if (claim === undefined) return rejected(reasonForNoClaim(review), context.place);
  if (isOthers) return rejected('ClaimReview of another site', context.place);
  if (publisher === undefined) return rejected('ClaimReview without a publisher', context.place);
  const stated = statedRatingOf(review, graph, wanted);
  if (stated === undefined) return rejected('ClaimReview without a rating', context.place);
  const title = titleOf(review, context);
  const lang = chosenLanguage({
    declared,
    page: context.lang,
    host: publisher.site,
    claim,
    title,
    label: stated.label,
  });
  const { label, value, best, worst } = stated;
  const { verdict } = verdictOfRating(stated, lang, publisher.site);
  const rating = { label, value, best, worst, verdict };
  const facts = { claim, title, url, publisher, rating, lang, item };
  return { kind: 'check', check: assemble(review, facts, context) };
}

/** The text, unless it is an address: what stands there may be checked, but nobody says it. */
function statement(text: string | undefined): string | undefined {
  return text !== undefined && isAddress(text) ? undefined : text;
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

function reasonForNoClaim(review: Node): string {
  const claim = textOf(review.claimReviewed, LIMITS.claim);
  if (claim !== undefined && isAddress(claim)) return 'ClaimReview with an address for a claim';
  const isTooLong = isOverlong(review.claimReviewed, LIMITS.claim);
  return isTooLong ? 'ClaimReview with a claim too long' : 'ClaimReview without a claim';
}

/** What a review says, read from whichever of its fields. */
export interface ReviewFacts
  extends Pick<Check, 'claim' | 'title' | 'url' | 'publisher' | 'rating' | 'lang'> {
  item: ReviewedItem;
}

/**
 * The check that a review of any kind (`ClaimReview`, `MediaReview`) amounts to. All parts are valid
 * by the way they were read; to have `parseCheck` say so again for each check takes a quarter of
 * a feed's time, so the tests ask it instead.
 */
export function assemble(review: Node, facts: ReviewFacts, context: ReviewContext): Check {
  const { claim, title, url, publisher, rating, lang, item } = facts;
  return {
    id: checkId({ publisher, url, claim, label: rating.label }),
    claim,
    claimant: item.claimant,
    claimDate: dateOf(item.dates, lang),
    title: title === claim ? undefined : title,
    rating,
    publisher,
    url,
    published: dateOf(review.datePublished ?? review.dateCreated, lang),
    reviewed: dateOf(review.dateModified, lang),
    lang,
    body: bodyOf(review, facts),
    citations: [],
    sources: sourcesOf(review),
    appearances: item.appearances.filter((appearance) => appearance !== url),
    keywords: keywordsOf(review),
    license: textOf(review.sdLicense ?? review.license, LIMITS.name),
    status: 'current',
    origin: context.origin,
  };
}

/** The headline of the fact-check. */
export function titleOf(review: Node, context: ReviewContext): string | undefined {
  return (
    textOf(review.headline, LIMITS.title) ?? textOf(review.name, LIMITS.title) ?? context.title
  );
}

/** The review's address: its own, unless that is only the site's front page; else the page's. */
export function pageUrlOf(review: Node, context: ReviewContext): string | undefined {
  const own = urlOf(review.url, context.url);
  if (own !== undefined && !isFrontPage(own)) return own;
  const page = urlOf(review.mainEntityOfPage ?? review['@id'], context.url);
  const candidates = [page, context.url].filter(
    (url) => url !== undefined && siteOf(url) !== undefined,
  );
  return candidates.find((url) => url !== undefined && !isFrontPage(url)) ?? own ?? candidates[0];
}

/** `https://` is no longer. */
const SCHEME = 8;

/** Whether a review has the address of a site that the place where it was found cannot speak for. */
export function isForeign(url: string | undefined, { foundAt }: ReviewContext): boolean {
  return url !== undefined && foundAt !== undefined && !speaksFor(foundAt, url);
}

function isFrontPage(url: string): boolean {
  const slash = url.indexOf('/', SCHEME);
  if (slash !== -1 && slash + 1 < url.length && !url.includes('#')) return false;
  return /^https?:\/\/[^/]+\/?(?:#.*)?$/.test(url);
}

/** The reviewer's explanation; a text that only repeats another field is none. */
function bodyOf(review: Node, { claim, title, rating }: ReviewFacts): Body | undefined {
  const explanation = listOf(review.reviewRating).find(isNode)?.ratingExplanation;
  const text = review.reviewBody ?? review.description;
  if (explanation === undefined && text === undefined) return undefined;
  const texts = [...paragraphsOf(explanation), ...paragraphsOf(text)];
  if (texts.length === 0) return undefined;
  const known = new Set([claim, title, rating.label, String(rating.best)]);
  const conclusion = [...new Set(texts)].filter((text) => !known.has(text) && /\p{L}/u.test(text));
  if (conclusion.length === 0) return undefined;
  return { known: [], analysis: [], conclusion: conclusion.slice(0, LIMITS.paragraphs) };
}

const NOTHING: readonly string[] = [];

/** Longest text of a review that is kept, in UTF-16 units before tags are taken off. */
const MAX_BODY = 200_000;

function paragraphsOf(value: unknown): readonly string[] {
  if (value === undefined) return NOTHING;
  const texts = listOf(value).filter((text) => typeof text === 'string' && text.length <= MAX_BODY);
  return texts
    .flatMap((text) => String(text).split(/\n\s*\n|<\/p>|(?:<br\s*\/?>\s*){2}/i))
    .map((paragraph) => plainText(withoutMarkup(paragraph)))
    .filter((paragraph) => paragraph !== '' && paragraph.length <= LIMITS.paragraph);
}

/** Works that the review says it rests on. */
function sourcesOf(review: Node): Source[] {
  const [cited, basis] = [review.citation, review.isBasedOn];
  if (cited === undefined && basis === undefined) return [];
  const works = [...listOf(cited), ...listOf(basis)];
  return works.slice(0, LIMITS.sources).flatMap((work) => {
    const url = urlOf(work);
    const title = textOf(work, LIMITS.title) ?? url;
    return title === undefined ? [] : [{ title, ...(url !== undefined && { url }) }];
  });
}

const MAX_KEYWORDS_TEXT = 20_000;

function keywordsOf(review: Node): string[] {
  const given = review.keywords;
  if (given === undefined) return [];
  const words = listOf(given)
    .slice(0, LIMITS.keywords)
    .flatMap((word) =>
      typeof word === 'string' ? word.slice(0, MAX_KEYWORDS_TEXT).split(/[,;|]/) : [word],
    )
    .map((word) => textOf(word, LIMITS.title))
    .filter((word) => word !== undefined && word.length <= LIMITS.keyword);
  return [...new Set(words)].filter((word) => word !== undefined).slice(0, LIMITS.keywords);
}
