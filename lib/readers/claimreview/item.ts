import { LIMITS } from '~/lib/check/limits';
import { dateOf } from '~/lib/readers/schema-org/dates';
import {
  firstOf,
  type Graph,
  get,
  hasType,
  listOf,
  type Node,
  resolved,
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

export interface ItemOptions {
  /** For references by `@id`. */
  graph: Pick<Graph, 'byId'>;
  /** Language of the page, for dates. */
  lang?: string;
  /** Whether the review says the claim itself; then it is not looked for. */
  isClaimKnown: boolean;
}

/** Reads `itemReviewed`: a Claim, a CreativeWork or media, one or many, nested or plain text. */
export function itemOf(review: Node, { graph, lang, isClaimKnown }: ItemOptions): ReviewedItem {
  const items: Node[] = [];
  addItems(get(review, 'itemReviewed'), graph, 0, items);
  const found: ReviewedItem = { appearances: [] };
  const appearances = new Set<string>();
  for (const item of items) {
    if (!isClaimKnown) found.claim ??= claimIn(item);
    found.claimant ??= nameIn(item, graph);
    found.claimDate ??= dateIn(item, lang);
    addAppearances(item, graph, appearances);
  }
  for (const url of appearances) {
    if (found.appearances.length < LIMITS.appearances) found.appearances.push(url);
  }
  return found;
}

function addItems(value: unknown, graph: Pick<Graph, 'byId'>, depth: number, items: Node[]): void {
  for (const each of firstOf(value, LIMITS.appearances)) {
    const item = resolved(each, graph);
    if (item === undefined) {
      if (typeof each === 'string') items.push({ url: each });
      continue;
    }
    items.push(item);
    if (depth < MAX_NESTED) addItems(get(item, 'itemReviewed'), graph, depth + 1, items);
  }
}

function dateIn(item: Node, lang: string | undefined): string | undefined {
  const date = get(item, 'datePublished') ?? get(item, 'dateCreated') ?? get(item, 'uploadDate');
  return date === undefined ? undefined : dateOf(date, lang);
}

/** Only a Claim is called by what it says; a CreativeWork is called by its title. */
function claimIn(item: Node): string | undefined {
  const own = textOf(get(item, 'claimReviewed') ?? get(item, 'text'), LIMITS.claim);
  return own ?? (hasType(item, 'claim') ? textOf(get(item, 'name'), LIMITS.claim) : undefined);
}

const CLAIMANT_KEYS = ['author', 'creator', 'claimant', 'publisher'];

function nameIn(item: Node, graph: Pick<Graph, 'byId'>): string | undefined {
  for (const key of CLAIMANT_KEYS) {
    const parties = listOf(get(item, key));
    if (parties.length === 0) continue;
    const name = joinedTextOf(namesOf(parties, graph), LIMITS.name, ', ');
    if (name !== undefined && !/^https?:/i.test(name)) return name;
  }
  return undefined;
}

function namesOf(parties: readonly unknown[], graph: Pick<Graph, 'byId'>): readonly unknown[] {
  if (parties.length === 1) {
    const [only] = parties;
    if (typeof only === 'string') return parties;
    const node = resolved(only, graph);
    return listOf((node && get(node, 'name')) ?? node ?? only);
  }
  return parties.flatMap((party) => {
    const node = resolved(party, graph);
    return [...listOf((node && get(node, 'name')) ?? node ?? party)];
  });
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
function addAppearances(item: Node, graph: Pick<Graph, 'byId'>, urls: Set<string>): void {
  for (const key of APPEARANCE_KEYS) {
    const values = get(item, key);
    if (values === undefined) continue;
    for (const value of firstOf(values, LIMITS.appearances)) {
      const url = urlOf(resolved(value, graph) ?? value);
      if (url !== undefined) urls.add(url);
    }
  }
}
