import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { type Graph, get, hasType, type Node, typesOf } from '~/lib/readers/schema-org/nodes';
import { readWithin, TextBudget } from '~/lib/readers/schema-org/text-budget';
import { SeenChecks } from '~/lib/readers/seen';
import type { ReviewContext } from './context';
import { readMediaReview } from './media-review';
import { pageUrlOf, readClaimReview } from './review';

/** What surrounds the reviews of a whole document; see `ReviewContext`. */
export type DocumentContext = Omit<ReviewContext, 'graph' | 'place' | 'title'> & {
  /** What the document is called in rejections. */
  place: string;
  /** The document's headline; a review takes it where it is the only one. */
  title?: string;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
  /** How much of the document may still be read; else as much as suits the graph. */
  textBudget?: TextBudget;
};

/**
 * Reads every review in a graph, in its order, one outcome for each. A check that came before
 * (pages often say the same in JSON-LD and microdata) is rejected as that, and so is a
 * `MediaReview` beside the `ClaimReview` of the same page, which says more.
 */
export function readReviews(graph: Graph, context: DocumentContext): ReadOutcome[] {
  return [...eachReview(graph, context)];
}

/** The same one at a time, so that whoever reads thousands can do other work in between. */
export function* eachReview(graph: Graph, context: DocumentContext): Generator<ReadOutcome> {
  const claimReviews = graph.nodes.filter(isClaimReview);
  const known = new Set(claimReviews);
  const mediaReviews = graph.nodes.filter(
    (node) => isOfType(node, 'mediareview') && !known.has(node),
  );
  const isOnly = claimReviews.length === 1;
  const { title, seen = new SeenChecks(), ...rest } = context;
  const { textBudget = new TextBudget(graph.size) } = context;
  const shared = { ...rest, graph, seen };
  for (const [index, review] of claimReviews.entries()) {
    const place = isOnly ? context.place : `${context.place} (ClaimReview ${index + 1})`;
    const own = { ...shared, place, ...(isOnly && { title }) };
    yield withinBudget(textBudget, own, () => readClaimReview(review, own));
  }
  if (mediaReviews.length > 0)
    yield* eachMediaReview(mediaReviews, claimReviews, textBudget, { ...shared, title });
  if (graph.isCut) yield rejected('JSON nested too deeply', context.place);
}

/** What reading one review gives, as long as its document's budget lasts. */
export function withinBudget(
  budget: TextBudget,
  { place, seen }: { place: string; seen: SeenChecks },
  read: () => ReadOutcome,
): ReadOutcome {
  const outcome = readWithin(budget, read);
  if (budget.isSpent) return rejected('reference to more text than is read', place);
  return seen.add(outcome, { place });
}

function* eachMediaReview(
  mediaReviews: Node[],
  claimReviews: Node[],
  budget: TextBudget,
  context: ReviewContext & { seen: SeenChecks },
): Generator<ReadOutcome> {
  const addressOf = (review: Node) => readWithin(budget, () => pageUrlOf(review, context));
  const reviewed = new Set(claimReviews.map(addressOf));
  for (const [index, review] of mediaReviews.entries()) {
    const place = `${context.place} (MediaReview ${index + 1})`;
    const own = { ...context, place };
    yield reviewed.has(addressOf(review)) && !budget.isSpent
      ? rejected('MediaReview beside a ClaimReview', place)
      : withinBudget(budget, own, () => readMediaReview(review, own));
  }
}

/** By its type; or a `Review`, or what has no type at all, that rates a claim as only these do. */
function isClaimReview(node: Node): boolean {
  if (isOfType(node, 'claimreview')) return true;
  if (get(node, 'claimReviewed') === undefined || get(node, 'reviewRating') === undefined) {
    return false;
  }
  return typesOf(node).every((type) => type === 'review');
}

/** A reference to a review elsewhere has a type and nothing else to say. */
function isOfType(node: Node, type: string): boolean {
  if (!hasType(node, type)) return false;
  return (
    Object.keys(node).some((key) => !['@type', '@id', '@context'].includes(key)) ||
    get(node, '@id') === undefined
  );
}
