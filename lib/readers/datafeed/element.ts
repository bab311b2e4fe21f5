import type { Publisher } from '~/lib/check/check';
import { readClaimReview } from '~/lib/readers/claimreview/review';
import { readReviews, SeenChecks } from '~/lib/readers/claimreview/reviews';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { get, graphOf, isNode, listOf, type Node, typesOf } from '~/lib/readers/schema-org/nodes';
import { urlOf } from '~/lib/readers/schema-org/values';

export interface ElementContext {
  /** The subscription that brings the feed. */
  origin: string;
  /** Where the element stands, for rejections. */
  place: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
}

/**
 * Reads one element of a DataFeed: a `DataFeedItem` whose `item` is a `ClaimReview` or several, or
 * a review itself. One that schema.org's `dateDeleted` marks as removed gives retracted checks.
 */
export function readElement(element: unknown, context: ElementContext): ReadOutcome[] {
  const { place } = context;
  if (!isNode(element)) return [rejected('element that is no object', place)];
  const isRemoved = get(element, 'dateDeleted') !== undefined;
  const outcomes = reviewsIn(element, { ...context, url: urlOf(get(element, 'url')) });
  if (outcomes.length > 0) return isRemoved ? outcomes.map(retracted) : outcomes;
  return [
    rejected(isRemoved ? 'removed element without its review' : 'element without a review', place),
  ];
}

function reviewsIn(element: Node, context: ElementContext & { url?: string }): ReadOutcome[] {
  const items = listOf(get(element, 'item'));
  if (items.length === 0 || !items.every(isClaimReview)) {
    return readReviews(graphOf([element]), context);
  }
  const graph = new LazyGraph(element);
  const seen = new SeenChecks();
  return items.map((item) => {
    const own = { ...context, graph, earlier: seen };
    return seen.add(readClaimReview(item, own), context.place);
  });
}

/** The usual case, for which no graph has to be made. */
function isClaimReview(item: unknown): item is Node {
  return isNode(item) && typesOf(item).includes('claimreview');
}

/** References are rare in feeds, and looking for what they refer to is most of the work. */
class LazyGraph {
  readonly #element: Node;
  #byId: ReadonlyMap<string, Node> | undefined;

  constructor(element: Node) {
    this.#element = element;
  }

  get byId(): ReadonlyMap<string, Node> {
    this.#byId ??= graphOf([this.#element]).byId;
    return this.#byId;
  }
}

function retracted(outcome: ReadOutcome): ReadOutcome {
  if (outcome.kind === 'rejected') return outcome;
  return { kind: 'check', check: { ...outcome.check, status: 'retracted' } };
}
