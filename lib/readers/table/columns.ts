import type { Node } from '~/lib/readers/schema-org/nodes';

/** What a column of a table of fact-checks holds. */
type Field =
  | 'best'
  | 'claim'
  | 'claimDate'
  | 'claimant'
  | 'explanation'
  | 'keywords'
  | 'label'
  | 'lang'
  | 'published'
  | 'publisher'
  | 'reviewed'
  | 'site'
  | 'title'
  | 'url'
  | 'value'
  | 'worst';

/**
 * The common spellings of each column's name, best first, without case, spaces and signs. Where a
 * table has several columns for a field, the first spelling counts: `claimReviewed` before `text`.
 */
const SPELLINGS: Readonly<Record<Field, string>> = {
  claim: 'claimreviewed claim claimtext claimcontent statement checkedclaim quote text',
  title: 'title headline reviewtitle articletitle name',
  url: 'reviewurl claimreviewurl factcheckurl articleurl url link permalink',
  publisher:
    'publisher publishername reviewpublisher reviewername factchecker organization organisation ' +
    'outlet sitename author authorname reviewer source',
  site: 'publishersite reviewpublishersite site domain website publisherurl authorurl',
  label:
    'textualrating ratinglabel ratingname alternatename reviewratingalternatename label verdict ' +
    'rating ruling conclusion truthvalue assessment veracity reviewrating',
  value: 'ratingvalue reviewratingratingvalue score',
  best: 'bestrating reviewratingbestrating',
  worst: 'worstrating reviewratingworstrating',
  explanation: 'ratingexplanation explanation summary justification reviewbody',
  published: 'datepublished published reviewdate publicationdate publishdate pubdate date',
  reviewed: 'datemodified modified updated lastmodified',
  claimant: 'claimant speaker claimauthor claimauthorname saidby claimedby person',
  claimDate: 'claimdate dateofclaim claimpublished statementdate',
  lang: 'inlanguage languagecode language lang locale',
  keywords: 'keywords tags topics categories subject',
};

/** Where each field stands in a row: positions from 0. */
export type Columns = ReadonlyMap<string, number>;

/**
 * Finds the columns by the names in a table's header, in common spellings.
 * A table can be read when there are columns for the claim and the label.
 */
export function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const columns = new Map<string, number>();
  for (const [field, spellings] of Object.entries(SPELLINGS)) {
    const known = spellings.split(' ').map((spelling) => names.indexOf(spelling));
    const column = known.find((at) => at !== -1);
    if (column !== undefined) columns.set(field, column);
  }
  return columns;
}

/** A row as the `ClaimReview` that it stands for. */
export function reviewOf(row: readonly string[], columns: Columns): Node {
  const cell = (field: Field) => {
    const at = columns.get(field);
    return at === undefined ? undefined : row[at];
  };
  return {
    '@type': 'ClaimReview',
    claimReviewed: cell('claim'),
    name: cell('title'),
    url: cell('url'),
    author: { '@type': 'Organization', name: cell('publisher'), url: cell('site') },
    reviewRating: {
      alternateName: cell('label'),
      ratingValue: cell('value'),
      bestRating: cell('best'),
      worstRating: cell('worst'),
      ratingExplanation: cell('explanation'),
    },
    datePublished: cell('published'),
    dateModified: cell('reviewed'),
    inLanguage: cell('lang'),
    keywords: cell('keywords'),
    itemReviewed: {
      '@type': 'Claim',
      author: { name: cell('claimant') },
      datePublished: cell('claimDate'),
    },
  };
}
