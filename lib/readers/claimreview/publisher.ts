import type { Publisher } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { publisherOf as knownPublisher } from '~/lib/check/publishers';
import { get, listOf, type Node, resolved, typesOf } from '~/lib/readers/schema-org/nodes';
import { hostOf, siteOfUrl, textOf } from '~/lib/readers/schema-org/values';
import type { ReviewContext } from './context';

/**
 * Who published a review. The site is the host of the review's URL, as in Google's API, so that a
 * check keeps its identity whichever way it comes. The name is that of `publisher`, or of an
 * `author` that is an organisation, or the page's own, or what a known publisher at that site is
 * called, or of a person, or the site.
 */
export function publisherOf(
  review: Node,
  url: string | undefined,
  context: ReviewContext,
): Publisher | undefined {
  const parties = partiesOf(review, context);
  const site =
    (url && siteOfUrl(url)) ??
    firstOf(parties, (party) => hostOf(party.value)) ??
    context.publisher?.site;
  const organisations = parties.filter((party) => !party.isPerson);
  const name =
    firstOf(organisations, (party) => party.name) ??
    context.siteName ??
    (site && knownPublisher({ site })?.name) ??
    firstOf(parties, (party) => party.name) ??
    site ??
    context.publisher?.name;
  return name === undefined ? undefined : { name, ...(site !== undefined && { site }) };
}

interface Party {
  value: unknown;
  name: string | undefined;
  isPerson: boolean;
}

const MAX_PARTIES = 20;

/** Roles in the order in which they tell who stands behind a review. */
const ROLES = ['publisher', 'author', 'creator', 'sourceOrganization', 'copyrightHolder'];

function partiesOf(review: Node, { graph }: ReviewContext): Party[] {
  const parties: Party[] = [];
  for (const role of ROLES) {
    for (const value of listOf(get(review, role)).slice(0, MAX_PARTIES)) {
      const node = resolved(value, graph);
      const name = textOf(node ?? value, LIMITS.name);
      // A bare address names nobody.
      const isName = name !== undefined && !/^(?:https?:|www\.|#|\/)/i.test(name);
      parties.push({
        value: node ?? value,
        name: isName ? name : undefined,
        isPerson: isPerson(node),
      });
    }
  }
  return parties;
}

/** Pages about people; sites also put their names into an `Organization`. */
const PERSONAL_PAGE =
  /\/(?:about\/)?(?:authors?|autore?s?|auteurs?|people|person|profile|team|staff)\//i;

/** A person, unless the address is the front page of a site: then it is the site's name. */
function isPerson(node: Node | undefined): boolean {
  if (node === undefined) return false;
  const urls = listOf(get(node, 'url')).filter((url) => typeof url === 'string');
  if (typesOf(node).includes('person')) {
    return !urls.some((url) => /^(?:https?:)?\/\/[^/?#]+\/?$/i.test(url));
  }
  return urls.some((url) => PERSONAL_PAGE.test(url.slice(0, 2_000)));
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
