import type { MediaCategory } from './media-category.ts';
import type { Verdict } from './verdict.ts';

/**
 * One published fact-check: the record that every room speaks of. Field names are schema.org's
 * (ClaimReview, Claim, Rating) wherever it has a name. All text is plain text, never markup;
 * dates are ISO 8601 dates (`2025-04-02`); languages are BCP 47 tags (`en`, `pt-BR`); URLs are
 * absolute http(s) URLs.
 */
export interface Check {
  /** Stable across updates: made from the publisher and the URL, or from the content. */
  id: string;
  /** What was checked, as a sentence somebody could say. */
  claim: string;
  /** Who said it. */
  claimant?: string;
  claimDate?: string;
  /** The headline of the fact-check itself. */
  title?: string;
  rating: Rating;
  publisher: Publisher;
  url?: string;
  published?: string;
  reviewed?: string;
  lang: string;
  body?: Body;
  citations: Citation[];
  sources: Source[];
  /** Where the claim was seen. */
  appearances: string[];
  keywords: string[];
  license?: string;
  status: CheckStatus;
  /** Which subscription brought it (`starter`, a feed's id, `file`). */
  origin: string;
}

export const CHECK_STATUSES = ['current', 'superseded', 'retracted'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export interface Rating {
  /** The publisher's own words, always shown; where it gave a category alone, its English name. */
  label: string;
  /** What the publisher gave instead of words; a term, which the interface shows in its language. */
  category?: MediaCategory;
  verdict: Verdict;
  value?: number;
  best?: number;
  worst?: number;
}

export interface Publisher {
  name: string;
  /** Host name without `www.`. */
  site?: string;
  /** Whether it is a verified signatory of the IFCN code of principles; absent: unknown. */
  signatory?: boolean;
}

export const SECTIONS = ['known', 'analysis', 'conclusion'] as const;
export type Section = (typeof SECTIONS)[number];

/** The fact-check's text, a list of paragraphs for each section; a missing section is empty. */
export type Body = Record<Section, string[]>;

/**
 * A source named in the text, tied to the sentence that rests on it. Ranges are half-open
 * offsets in UTF-16 units into `body[section][paragraph]`.
 */
export interface Citation {
  section: Section;
  paragraph: number;
  /** The sentence that rests on the source, its citations included. */
  sentence: TextRange;
  /** Where the citation itself stands, its parentheses included. */
  mark: TextRange;
  /** The name as written: `Korea JoongAng Daily`. */
  name: string;
  /** Position in `sources`, where name or link allow to tell. */
  source?: number;
}

/** Half-open range of UTF-16 offsets: `[start, end)`. */
export type TextRange = [start: number, end: number];

export interface Source {
  title: string;
  publisher?: string;
  url?: string;
  lang?: string;
  /** Position in `sources` of the same source in another language. */
  sameAs?: number;
}
