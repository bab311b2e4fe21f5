import { LIMITS } from '~/lib/check/limits';
import { firstOf, type Graph, hasType, type Node, resolved } from '~/lib/readers/schema-org/nodes';
import { joinedTextOf, textOf, urlOf } from '~/lib/readers/schema-org/values';

/** What a review says of the claim it is about. */
export interface ReviewedItem {
  claim?: string;
  claimant?: string;
  /** When it was made, as said, best first. */
  dates: unknown[];
  appearances: string[];
}

/** `itemReviewed` inside `itemReviewed` is followed this far, and to so many items. */
const MAX_NESTED = 3;
const MAX_ITEMS = LIMITS.appearances;

export interface ItemOptions {
  /** For references by `@id`. */
  graph: Pick<Graph, 'byId'>;
  /** Whether the review says the claim itself; then it is not looked for. */
  isClaimKnown: boolean;
}

/** Reads `itemReviewed`: a Claim, a CreativeWork or media, one or many, nested or plain text. */
export function itemOf(review: Node, { graph, isClaimKnown }: ItemOptions): ReviewedItem {
  const items = new Set<Node>();
  addItems(review.itemReviewed, graph, 0, items);
  const found: ReviewedItem = { dates: [], appearances: [] };
  const appearances = new Set<string>();
  for (const item of items) {
    if (!isClaimKnown) found.claim ??= claimIn(item);
    found.claimant ??= nameIn(item, graph);
    const date = item.datePublished ?? item.dateCreated ?? item.uploadDate;
    if (typeof date === 'string') found.dates.push(date);
    else if (date !== undefined) found.dates.push(...firstOf(date, LIMITS.appearances));
    addAppearances(item, graph, appearances);
  }
  found.appearances.push(...appearances);
  return found;
}

/** Each once: what refers to itself, or to what is referred to elsewhere, would come without end. */
function addItems(
  value: unknown,
  graph: Pick<Graph, 'byId'>,
  depth: number,
  items: Set<Node>,
): void {
  for (const each of firstOf(value, MAX_ITEMS)) {
    if (items.size >= MAX_ITEMS) return;
    const item = resolved(each, graph);
    if (item === undefined) {
      if (typeof each === 'string') items.add({ url: each });
    } else if (!items.has(item)) {
      items.add(item);
      if (depth < MAX_NESTED) addItems(item.itemReviewed, graph, depth + 1, items);
    }
  }
}

/** Only a Claim is called by what it says; a CreativeWork is called by its title. */
function claimIn(item: Node): string | undefined {
  const own = textOf(item.claimReviewed ?? item.text, LIMITS.claim);
  return own ?? (hasType(item, 'claim') ? textOf(item.name, LIMITS.claim) : undefined);
}

function nameIn(item: Node, graph: Pick<Graph, 'byId'>): string | undefined {
  return (
    nameOf(item.author, graph) ??
    nameOf(item.creator, graph) ??
    nameOf(item.claimant, graph) ??
    nameOf(item.publisher, graph)
  );
}

/** Parties to one claim, and names of one of them. */
const MAX_PARTIES = 50;

/** What one or several parties are called. */
function nameOf(parties: unknown, graph: Pick<Graph, 'byId'>): string | undefined {
  if (parties === undefined) return undefined;
  const names = namesOf(firstOf(parties, MAX_PARTIES), graph);
  const name = joinedTextOf(names, LIMITS.name, ', ');
  return name !== undefined && !/^https?:/i.test(name) ? name : undefined;
}

function namesOf(parties: readonly unknown[], graph: Pick<Graph, 'byId'>): unknown {
  if (parties.length === 1) return namedIn(parties[0], graph);
  return parties.flatMap((party) => firstOf(namedIn(party, graph), MAX_PARTIES));
}

function namedIn(party: unknown, graph: Pick<Graph, 'byId'>): unknown {
  const node = resolved(party, graph);
  return node?.name ?? node ?? party;
}

/** Absolute addresses only: claims stand on other sites, and junk in these lists is common. */
function addAppearances(item: Node, graph: Pick<Graph, 'byId'>, urls: Set<string>): void {
  addUrls(item.url, graph, urls);
  addUrls(item.contentUrl, graph, urls);
  addUrls(item.firstAppearance, graph, urls);
  addUrls(item.appearance, graph, urls);
  addUrls(item.mediaItemAppearance, graph, urls);
  addUrls(item.mainEntityOfPage, graph, urls);
  addUrls(item.archivedAt, graph, urls);
}

function addUrls(values: unknown, graph: Pick<Graph, 'byId'>, urls: Set<string>): void {
  if (values === undefined) return;
  for (const value of firstOf(values, LIMITS.appearances)) {
    if (urls.size >= LIMITS.appearances) return;
    const url = urlOf(resolved(value, graph) ?? value);
    if (url !== undefined) urls.add(url);
  }
}
