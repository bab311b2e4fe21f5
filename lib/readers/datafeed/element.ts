import type { Publisher } from '~/lib/check/check';
import type { ReviewContext } from '~/lib/readers/claimreview/context';
import { readClaimReview } from '~/lib/readers/claimreview/review';
import { eachReview, withinBudget } from '~/lib/readers/claimreview/reviews';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import {
  type Graph,
  graphOf,
  hasType,
  isNode,
  listOf,
  type Node,
  withLocalNames,
} from '~/lib/readers/schema-org/nodes';
import { TextBudget } from '~/lib/readers/schema-org/text-budget';
import { urlOf } from '~/lib/readers/schema-org/values';
import type { SeenChecks } from '~/lib/readers/seen';

export interface ElementContext {
  /** The subscription that brings the feed. */
  origin: string;
  /** Where the element stands, for rejections. */
  readonly place: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
  /** The checks of the feed so far. */
  seen: SeenChecks;
}

/**
 * Reads one element of a DataFeed: a `DataFeedItem` whose `item` is a `ClaimReview` or several, or
 * a review itself; what comes of it is added to `outcomes`. One that schema.org's `dateDeleted`
 * marks as removed gives retracted checks. Whoever compiles a feed answers for its addresses; but
 * where the element names the page on which its reviews were found, they can only be of that page's
 * site.
 */
export function readElement(
  value: unknown,
  context: ElementContext,
  outcomes: ReadOutcome[],
): void {
  if (!isNode(value)) {
    outcomes.push(rejected('element that is no object', context.place));
    return;
  }
  const element = withLocalNames(value);
  const isRemoved = isGiven(element.dateDeleted);
  const before = outcomes.length;
  addReviews(element, context, outcomes);
  if (outcomes.length === before) {
    const reason = isRemoved ? 'removed element without its review' : 'element without a review';
    outcomes.push(rejected(reason, context.place));
  } else if (isRemoved) {
    for (let at = before; at < outcomes.length; at += 1) outcomes[at] = retracted(outcomes[at]!);
  }
}

function addReviews(element: Node, context: ElementContext, outcomes: ReadOutcome[]): void {
  const url = urlOf(element.url);
  const items = listOf(element.item);
  if (items.length === 0 || !items.every(isClaimReview)) {
    const { origin, publisher, place, seen } = context;
    const isReview = items.length === 0;
    // A review that is itself the element has its own address there, and no other.
    const foundAt = isReview ? undefined : url;
    const document = { origin, publisher, place, seen, url, foundAt };
    for (const outcome of eachReview(graphOf([element]), document)) outcomes.push(outcome);
    return;
  }
  const own = new ItemContext(element, url, context);
  for (const item of items)
    outcomes.push(withinBudget(own.budget, own, () => readClaimReview(item as Node, own)));
}

/** The usual case, for which no graph has to be made; properties of other spellings need one. */
function isClaimReview(item: unknown): item is Node {
  return (
    isNode(item) &&
    hasType(item, 'claimreview') &&
    isGiven(item.claimReviewed) &&
    isGiven(item.reviewRating)
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** What surrounds the reviews of an element, made only as far as somebody asks for it. */
class ItemContext implements ReviewContext {
  readonly origin: string;
  readonly publisher: Publisher | undefined;
  readonly url: string | undefined;
  readonly foundAt: string | undefined;
  /** Without an end until somebody asks for a reference. */
  readonly budget = new TextBudget();
  readonly #element: Node;
  readonly #context: ElementContext;
  #graph: Graph | undefined;

  constructor(element: Node, url: string | undefined, context: ElementContext) {
    this.origin = context.origin;
    this.publisher = context.publisher;
    this.url = url;
    this.foundAt = url;
    this.#element = element;
    this.#context = context;
  }

  get place(): string {
    return this.#context.place;
  }

  get seen(): SeenChecks {
    return this.#context.seen;
  }

  /** For references, which are rare in feeds; to look for them would be most of the work. */
  get graph(): Pick<Graph, 'byId'> {
    return this;
  }

  get byId(): ReadonlyMap<string, Node> {
    if (!this.#graph) {
      this.#graph = graphOf([this.#element]);
      this.budget.limitTo(this.#graph.size);
    }
    return this.#graph.byId;
  }
}

function retracted(outcome: ReadOutcome): ReadOutcome {
  if (outcome.kind === 'rejected') return outcome;
  return { kind: 'check', check: { ...outcome.check, status: 'retracted' } };
}
