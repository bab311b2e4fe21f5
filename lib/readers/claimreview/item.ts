import { LIMITS } from '~/lib/check/limits';
import { dateOf } from '~/lib/readers/schema-org/dates';
import {
  type Graph,
  get,
  isNode,
  listOf,
  type Node,
  resolved,
  typesOf,
} from '~/lib/readers/schema-org/nodes';
import { joinedTextOf, textOf, urlOf } from '~/lib/readers/schema-org/values';

/** What a review says of the claim it is about. */
export interface ReviewedItem {
  claim?: string;
  claimant?: string;
  claimDate?: string;
  appearances: string[];
}

/** `itemReviewed` inside `itemReviewed` is followed this far. */
const MAX_NESTED = 3;

/** Reads `itemReviewed`: a Claim, a CreativeWork or media, one or many, nested or plain text. */
export function itemOf(
  review: Node,
  { graph, lang }: { graph: Pick<Graph, 'byId'>; lang?: string },
): ReviewedItem {
  const items = itemsIn(get(review, 'itemReviewed'), graph, 0);
  const appearances = items.flatMap((item) => appearancesOf(item, graph));
  return {
    claim: first(items, claimIn),
    claimant: first(items, (item) => nameIn(item, graph)),
    claimDate: first(items, (item) =>
      dateOf(
        get(item, 'datePublished') ?? get(item, 'dateCreated') ?? get(item, 'uploadDate'),
        lang,
      ),
    ),
    appearances: [...new Set(appearances)].slice(0, LIMITS.appearances),
  };
}

function itemsIn(value: unknown, graph: Pick<Graph, 'byId'>, depth: number): Node[] {
  return listOf(value)
    .slice(0, LIMITS.appearances)
    .flatMap((each) => {
      const item = resolved(each, graph);
      if (item === undefined) return typeof each === 'string' ? [{ url: each }] : [];
      const inner = depth < MAX_NESTED ? itemsIn(get(item, 'itemReviewed'), graph, depth + 1) : [];
      return [item, ...inner];
    });
}

/** Only a Claim is called by what it says; a CreativeWork is called by its title. */
function claimIn(item: Node): string | undefined {
  const own = textOf(get(item, 'claimReviewed') ?? get(item, 'text'), LIMITS.claim);
  return (
    own ?? (typesOf(item).includes('claim') ? textOf(get(item, 'name'), LIMITS.claim) : undefined)
  );
}

const CLAIMANT_KEYS = ['author', 'creator', 'claimant', 'publisher'];

function nameIn(item: Node, graph: Pick<Graph, 'byId'>): string | undefined {
  for (const key of CLAIMANT_KEYS) {
    const parties = listOf(get(item, key)).map((party) => resolved(party, graph) ?? party);
    const names = parties.map((party) => (isNode(party) ? (get(party, 'name') ?? party) : party));
    const name = joinedTextOf(
      names.flatMap((each) => [...listOf(each)]),
      LIMITS.name,
      ', ',
    );
    if (name !== undefined && !/^https?:/i.test(name)) return name;
  }
  return undefined;
}

const APPEARANCE_KEYS = [
  'url',
  'contentUrl',
  'firstAppearance',
  'appearance',
  'mediaItemAppearance',
  'mainEntityOfPage',
  'archivedAt',
];

/** Absolute addresses only: claims stand on other sites, and junk in these lists is common. */
function appearancesOf(item: Node, graph: Pick<Graph, 'byId'>): string[] {
  return APPEARANCE_KEYS.flatMap((key) => listOf(get(item, key)).slice(0, LIMITS.appearances))
    .map((value) => urlOf(resolved(value, graph) ?? value))
    .filter((url) => url !== undefined);
}

function first<Found>(
  items: readonly Node[],
  find: (item: Node) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
