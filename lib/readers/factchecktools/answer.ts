import { httpUrl } from '~/lib/check/http-url';
import { checkId } from '~/lib/check/identity';
import { LIMITS } from '~/lib/check/limits';
import { verdictOf } from '~/lib/check/rating';
import { parseCheck } from '~/lib/check/schema';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { dateOf } from '~/lib/readers/schema-org/dates';
import { languageTagOf } from '~/lib/readers/schema-org/declared-language';
import { chosenLanguage } from '~/lib/readers/schema-org/language';
import { get, isNode, listOf, type Node } from '~/lib/readers/schema-org/nodes';
import { siteOfUrl, textOf } from '~/lib/readers/schema-org/values';
import { SeenChecks } from '~/lib/readers/seen';

export interface AnswerOptions {
  /** The subscription that brought the answer. */
  origin: string;
  /** What the answer is called in rejections. */
  place: string;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
}

/** One page of an answer to `claims:search`. */
export interface SearchAnswer {
  /** One for each review of each claim. */
  outcomes: ReadOutcome[];
  /** What asks for the next page; undefined on the last. */
  nextPageToken?: string;
}

const MAX_TOKEN = 2_000;

/** Whether a value is an answer of the Fact Check Tools API: `{claims, nextPageToken?}`. */
export function isSearchAnswer(value: unknown): value is Node {
  if (!isNode(value) || get(value, '@type') !== undefined) return false;
  return Array.isArray(get(value, 'claims')) && !Object.hasOwn(value, 'dataFeedElement');
}

/** Whether a value is one claim of such an answer, as people keep them one to a line. */
export function isClaimOfAnswer(value: unknown): value is Node {
  if (!isNode(value) || get(value, '@type') !== undefined) return false;
  return Array.isArray(get(value, 'claimReview')) && get(value, 'text') !== undefined;
}

/**
 * Reads one page of an answer to `claims:search`
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims). A claim with
 * several reviews gives several checks. An answer without claims is one that found nothing.
 */
export function readSearchAnswer(answer: Node, options: AnswerOptions): SearchAnswer {
  const seen = options.seen ?? new SeenChecks();
  const outcomes = listOf(get(answer, 'claims')).flatMap((claim, claimIndex) => {
    const place = `${options.place} (claim ${claimIndex + 1})`;
    if (!isNode(claim)) return [rejected('claim that is no object', place)];
    const reviews = listOf(get(claim, 'claimReview'));
    if (reviews.length === 0) return [rejected('claim without a review', place)];
    const stated = statedIn(claim);
    return reviews.map((review) =>
      seen.add(readReview(stated, review, { ...options, place }), { place }),
    );
  });
  const token = get(answer, 'nextPageToken');
  const isToken = typeof token === 'string' && token !== '' && token.length <= MAX_TOKEN;
  return { outcomes, ...(isToken && { nextPageToken: token }) };
}

/** Of a text alone: what an object calls itself may throw. */
function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' ? httpUrl(value) : undefined;
}

interface StatedClaim {
  claim?: string;
  claimant?: string;
  claimDate?: string;
}

/** Read once, however many reviews there are of it. */
function statedIn(node: Node): StatedClaim {
  return {
    claim: textOf(get(node, 'text'), LIMITS.claim),
    claimant: textOf(get(node, 'claimant'), LIMITS.name),
    claimDate: dateOf(get(node, 'claimDate')),
  };
}

function readReview(
  { claim, claimant, claimDate }: StatedClaim,
  review: unknown,
  { origin, place }: AnswerOptions,
): ReadOutcome {
  if (!isNode(review)) return rejected('review that is no object', place);
  const label = textOf(get(review, 'textualRating'), LIMITS.label);
  const url = addressOf(get(review, 'url'));
  if (claim === undefined) return rejected('claim without a text', place);
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(claim)) return rejected('claim that is an address', place);
  if (label === undefined) return rejected('review without a rating', place);
  const publisher = publisherOf(get(review, 'publisher'), url);
  if (publisher === undefined) return rejected('review without a publisher', place);
  const title = textOf(get(review, 'title'), LIMITS.title);
  const lang = chosenLanguage({
    declared: languageTagOf(get(review, 'languageCode')),
    host: publisher.site,
    claim,
    title,
    label,
  });
  const parsed = parseCheck({
    id: checkId({ publisher, url, claim, label }),
    claim,
    claimant,
    claimDate,
    title,
    rating: { label, verdict: verdictOf(label, lang, publisher.site).verdict },
    publisher,
    url,
    published: dateOf(get(review, 'reviewDate')),
    lang,
    citations: [],
    sources: [],
    appearances: [],
    keywords: [],
    status: 'current',
    origin,
  });
  return parsed.ok ? { kind: 'check', check: parsed.check } : rejected(parsed.reason, place);
}

/** The API takes the site from the review's URL; so does every other reader. */
function publisherOf(value: unknown, url: string | undefined) {
  const node = isNode(value) ? value : {};
  const given = textOf(get(node, 'site'), LIMITS.site);
  const site = (url && siteOfUrl(url)) ?? (given && siteOfUrl(`https://${given}`));
  const name = textOf(get(node, 'name'), LIMITS.name) ?? site;
  return name === undefined ? undefined : { name, ...(site !== undefined && { site }) };
}
