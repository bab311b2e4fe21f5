import type { Publisher } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { publisherOf as knownPublisher, publishersNamed } from '~/lib/check/publishers';
import { firstOf, type Graph, hasType, type Node, resolved } from '~/lib/readers/schema-org/nodes';
import { mayRead } from '~/lib/readers/schema-org/text-budget';
import { hostOf, siteOfUrl, textOf } from '~/lib/readers/schema-org/values';
import type { ReviewContext } from './context';

/**
 * Who published a review. The site is the host of the review's URL, as in Google's API, so that a
 * check keeps its identity whichever way it comes. The name is that of `publisher`, or of an
 * `author` that is an organisation, or the page's own, or what a known publisher at that site is
 * called, or of a person, or the site. A bare name of an author tells not which of the two it is:
 * an organisation beside it goes before, and at a known publisher's site it is a person's, unless
 * the publisher is called so.
 */
export function publisherOf(
  review: Node,
  url: string | undefined,
  context: ReviewContext,
): Publisher | undefined {
  const parties = partiesOf(review, context);
  const site = (url && siteOfUrl(url)) ?? siteNamedBy(parties) ?? context.publisher?.site;
  const name =
    parties.find((party) => party.name !== undefined && !party.isPerson && !party.isBare)?.name ??
    bareName(parties, site) ??
    context.siteName ??
    (site && knownPublisher({ site })?.name) ??
    parties.find((party) => party.name !== undefined)?.name ??
    site ??
    context.publisher?.name;
  if (name === undefined) return undefined;
  return site === undefined ? { name } : { name, site };
}

/** The first bare name that may be the publisher's at this site. */
function bareName(parties: readonly Party[], site: string | undefined): string | undefined {
  const bare = parties.filter((party) => party.isBare && party.name !== undefined);
  if (bare.length === 0) return undefined;
  const known = site === undefined ? undefined : knownPublisher({ site });
  return bare.find(({ name = '' }) => !known || publishersNamed(name).includes(known))?.name;
}

function siteNamedBy(parties: readonly Party[]): string | undefined {
  for (const { value } of parties) {
    const host = hostOf(value);
    if (host !== undefined) return host;
  }
  return undefined;
}

interface Party {
  value: unknown;
  name: string | undefined;
  isPerson: boolean;
  /** Whether it is a name and nothing else, and not that of `publisher`. */
  isBare: boolean;
}

const MAX_PARTIES = 20;

/** Those who may stand behind a review, whoever tells best first. */
function partiesOf(review: Node, { graph }: ReviewContext): Party[] {
  const parties: Party[] = [];
  addParties(review.publisher, graph, parties);
  // A publisher is one, however it is named.
  for (const party of parties) party.isBare = false;
  addParties(review.author, graph, parties);
  addParties(review.creator, graph, parties);
  addParties(review.sourceOrganization, graph, parties);
  addParties(review.copyrightHolder, graph, parties);
  return parties;
}

function addParties(values: unknown, graph: Pick<Graph, 'byId'>, parties: Party[]): void {
  if (values === undefined) return;
  for (const value of firstOf(values, MAX_PARTIES)) {
    const node = resolved(value, graph);
    const name = textOf(node ?? value, LIMITS.name);
    // A bare address names nobody.
    const isName = name !== undefined && !/^(?:https?:|www\.|#|\/)/i.test(name);
    parties.push({
      value: node ?? value,
      name: isName ? name : undefined,
      isPerson: isPerson(node),
      isBare: node === undefined,
    });
  }
}

/** Pages about people; sites also put their names into an `Organization`. */
const PERSONAL_PAGE =
  /\/(?:about\/)?(?:authors?|autore?s?|auteurs?|people|person|profile|team|staff)\//i;

/** A person, unless the address is the front page of a site: then it is the site's name. */
function isPerson(node: Node | undefined): boolean {
  if (node === undefined) return false;
  const urls = firstOf(node.url, MAX_PARTIES).filter(isReadable);
  if (hasType(node, 'person')) return !urls.some(isFrontPage);
  return urls.some(isPersonalPage);
}

/** Whether it may be an address; one that is longer is none. */
function isReadable(url: unknown): url is string {
  return typeof url === 'string' && url.length <= 2_000 && mayRead(url.length);
}

function isFrontPage(url: string): boolean {
  return /^(?:https?:)?\/\/[^/?#]+\/?$/i.test(url);
}

function isPersonalPage(url: string): boolean {
  return PERSONAL_PAGE.test(url);
}
