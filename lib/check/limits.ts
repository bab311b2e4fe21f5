import { MAX_URL } from './http-url';

/**
 * How much one check may hold; what is longer is not a fact-check but a mistake or an attack.
 * Texts in UTF-16 units, lists in entries.
 */
export const LIMITS = {
  id: 300,
  claim: 2_000,
  title: 1_000,
  /** Names of people, publishers and outlets, licences, subscriptions. */
  name: 300,
  /** A rating in the publisher's words; some publishers write a whole sentence. */
  label: 500,
  site: 253,
  url: MAX_URL,
  keyword: 100,
  paragraph: 20_000,
  /** Paragraphs in one section. */
  paragraphs: 500,
  citations: 2_000,
  sources: 500,
  appearances: 500,
  keywords: 100,
} as const;
