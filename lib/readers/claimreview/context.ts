import type { Publisher } from '~/lib/check/check';
import type { Graph } from '~/lib/readers/schema-org/nodes';

/** What surrounds a review and fills in what it does not say itself. */
export interface ReviewContext {
  /** The other nodes of the page or document, for references by `@id`. */
  graph: Pick<Graph, 'byId'>;
  /** The subscription that brings the check. */
  origin: string;
  /** Where the review stands, for rejections. */
  place: string;
  /** Address of the page: relative URLs start there. */
  url?: string;
  /** Where the review was found: it can speak for that site only, see `speaksFor`. */
  foundAt?: string;
  /** Language that the page declares. */
  lang?: string;
  /** Name of the site that the page belongs to, as it says itself. */
  siteName?: string;
  /** Headline of the page, where it is about this review alone. */
  title?: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
}
