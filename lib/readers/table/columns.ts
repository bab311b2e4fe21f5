import type { Node } from '~/lib/readers/schema-org/nodes';

/** What a column of a table of fact-checks holds. */
export const COLUMN_FIELDS = [
  'claim',
  'label',
  'title',
  'url',
  'publisher',
  'site',
  'value',
  'best',
  'worst',
  'explanation',
  'published',
  'reviewed',
  'claimant',
  'claimDate',
  'lang',
  'keywords',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column holds a field: its name in the header, or its position from 1. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, string>>>;

/**
 * The common spellings of each column's name, best first, without case, accents, spaces and signs.
 * Where a table has several columns for a field, the first spelling counts: `claimReviewed` before
 * `text`.
 */
const SPELLINGS: Readonly<Record<ColumnField, string>> = {
  claim:
    'claimreviewed claim claimtext claimcontent claims statement checkedclaim quote ' +
    'afirmacion declaracion bulo alegacion alegacao afirmacao boato affirmation allegation ' +
    'claimstatement viralclaim rumor rumour behauptung aussage affermazione dichiarazione bewering claimnl twierdzenie wypowiedz iddia ' +
    'klaim утверждение заявление دعوى الادعاء दावा text',
  title:
    'title headline reviewtitle articletitle name titulo titular titre titel uberschrift titolo ' +
    'tytul baslik judul заголовок العنوان शीर्षक',
  url: 'reviewurl claimreviewurl factcheckurl articleurl checkurl reviewlink factchecklink articlelink url link permalink enlace lien adresse ссылка',
  publisher:
    'publisher publishername reviewpublisher reviewername factchecker organization organisation ' +
    'outlet sitename author authorname reviewer source medio verificador veiculo agencia media ' +
    'medium editore wydawca herausgeber redaktion redaction editeur organizacion organizacao organizzazione organisatie',
  site: 'publishersite reviewpublishersite site domain website publisherurl authorurl',
  label:
    'textualrating ratinglabel ratingtext ratingname alternatename reviewratingalternatename label verdict ' +
    'verdicttext verdictlabel rating ruling conclusion truthvalue assessment veracity reviewrating ' +
    'veredicto calificacion veredito classificacao etiqueta evaluation bewertung urteil faktizitat ' +
    'verdetto giudizio valutazione oordeel beoordeling werdykt ocena karar hukum вердикт оценка ' +
    'التقييم फैसला',
  value: 'ratingvalue reviewratingratingvalue score',
  best: 'bestrating reviewratingbestrating',
  worst: 'worstrating reviewratingworstrating',
  explanation: 'ratingexplanation explanation summary justification reviewbody',
  published:
    'datepublished published reviewdate checkdate verdictdate ratingdate publicationdate publishdate pubdate date ' +
    'fechadepublicacion fecha datadepublicacao data datedepublication veroffentlicht datum tarih дата',
  reviewed: 'datemodified modified updated lastmodified',
  claimant:
    'claimant speaker claimauthor claimauthorname itemreviewedauthorname saidby claimedby person autor orador orateur ' +
    'auteurdelaffirmation declarante locuteur sprecher urheber',
  claimDate: 'claimdate dateofclaim claimpublished statementdate itemrevieweddatepublished',
  lang: 'inlanguage languagecode language lang locale idioma langue sprache lingua taal jezyk',
  keywords: 'keywords tags topics categories subject',
};

/** Where each field stands in a row: positions from 0. */
export type Columns = ReadonlyMap<ColumnField, number>;

/** A name of a column as names are compared. */
function nameForm(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The spellings as names are compared. */
const FORMS = new Map(
  COLUMN_FIELDS.map((field) => [field, SPELLINGS[field].split(' ').map(nameForm)]),
);

/**
 * Finds the columns by the names in a table's header, in common spellings, or as `map` says. A
 * table can be read when there are columns for the claim and the label, or the value.
 */
export function columnsOf(header: readonly string[], map: ColumnMap = {}): Columns {
  const names = header.map(nameForm);
  const columns = new Map<ColumnField, number>();
  for (const field of COLUMN_FIELDS) {
    // The text of a review is none of a claim.
    const bare = field === 'claim' ? [] : names.map((name) => name.replace(PREFIX, ''));
    const mapped = map[field];
    const known =
      mapped === undefined
        ? (FORMS.get(field) ?? []).map((form) => columnCalled(form, names, bare))
        : [positionOf(mapped, header, names)];
    const column = known.find((at) => at !== -1);
    if (column !== undefined) columns.set(field, column);
  }
  return asClaimsKg(columns, names);
}

/** Whether a row names the columns that a table of checks has to have. */
export function isHeader(cells: readonly string[], map?: ColumnMap): boolean {
  const columns = columnsOf(cells, map);
  return columns.has('claim') && (columns.has('label') || columns.has('value'));
}

/** In the tables of ClaimsKG the author is who claims; who checked is the source. */
function asClaimsKg(columns: Map<ColumnField, number>, names: readonly string[]): Columns {
  const [author, source] = [names.indexOf('author'), names.indexOf('source')];
  const isOfClaimsKg = names.includes('truthrating') && names.includes('sourceurl');
  if (isOfClaimsKg && source !== -1 && author !== -1 && columns.get('publisher') === author) {
    columns.set('claimant', author);
    columns.set('publisher', source);
  }
  return columns;
}

/** What tools that flatten answers and markup put before a name: `claimReview.0.textualRating`. */
const PREFIX = /^(?:claimreview|factcheck|review)\d{0,2}(?=\p{L})/u;

/** Where the column of a spelling is: one that is called so, else one that is under a prefix. */
function columnCalled(form: string, names: readonly string[], bare: readonly string[]): number {
  const exact = names.indexOf(form);
  return exact === -1 ? bare.indexOf(form) : exact;
}

/** A column's position from 0 by its name, as it is or as names are compared, or its number. */
function positionOf(column: string, header: readonly string[], names: readonly string[]): number {
  const exact = header.findIndex((name) => name.trim() === column.trim());
  if (exact !== -1) return exact;
  if (/^\d{1,3}$/.test(column)) return Number(column) <= header.length ? Number(column) - 1 : -1;
  const form = nameForm(column);
  return form === '' ? -1 : names.indexOf(form);
}

/** A row as the `ClaimReview` that it stands for. */
export function reviewOf(row: readonly unknown[], columns: Columns): Node {
  const cell = (field: ColumnField) => {
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
