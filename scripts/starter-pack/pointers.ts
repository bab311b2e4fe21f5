import type { Check } from '~/lib/check/check';
import { httpUrl, siteOf } from '~/lib/check/http-url';
import { checkId } from '~/lib/check/identity';
import { isoDate } from '~/lib/check/iso-date';
import { verdictOf } from '~/lib/check/rating';
import { parseCheck } from '~/lib/check/schema';
import { type Sites, UNKNOWN_SITES } from './publishers';
import type { Problem } from './rules';
import { rowsOf, type Row as TableRow } from './tsv';

/** The columns of a pointers file; `pointers/README.md` says what each one holds. */
export const COLUMNS = [
  'published',
  'verdict',
  'label',
  'from',
  'publisher',
  'url',
  'seen',
  'claim',
  'reason',
] as const;

type Row = TableRow<(typeof COLUMNS)[number]>;

/** Where the label was read: printed as a rating, in a sentence, or in a record of the rating. */
const LABEL_SOURCES = ['rating', 'text', 'record'];

/** Nothing that readers still meet was checked before fact-checkers had web sites. */
const EARLIEST = '2003-01-01';

const CLAIM_LENGTH = { min: 20, max: 300 } as const;

/** A check that is published elsewhere: the facts about it, and what is wrong with its line. */
export interface Pointer {
  line: number;
  check?: Check;
  problems: Problem[];
}

/**
 * Reads a pointers file, one published fact-check on each line: facts only, with the claim retold
 * in the words of this project. `lang` is the language of the checks, `sites` where each publisher
 * publishes. A file without the right columns is a single pointer with that problem.
 */
export function pointersIn(
  tsv: string,
  lang: string,
  sites: ReadonlyMap<string, Sites>,
): Pointer[] {
  const table = rowsOf(tsv, COLUMNS);
  if (!table.ok) return [{ line: 1, problems: [{ field: 'columns', message: table.reason }] }];
  return table.rows.map((row) => pointerOf(row, lang, sites));
}

function pointerOf(row: Row, lang: string, sites: ReadonlyMap<string, Sites>): Pointer {
  const { published, verdict, label, publisher, url, claim } = row.cells;
  const { site, hosts } = sites.get(publisher) ?? UNKNOWN_SITES;
  const id = checkId({ publisher: { name: publisher, site }, url: httpUrl(url), claim, label });
  const parsed = parseCheck({
    id,
    claim,
    rating: { label, verdict },
    publisher: { name: publisher, site },
    url,
    published,
    lang,
    citations: [],
    sources: [],
    appearances: [],
    keywords: [],
    status: 'current',
    origin: 'starter',
  });
  if (!parsed.ok) {
    return { line: row.line, problems: [{ field: parsed.field, message: parsed.reason }] };
  }
  return { line: row.line, check: parsed.check, problems: problemsOf(row, parsed.check, hosts) };
}

function problemsOf({ cells }: Row, check: Check, hosts: readonly string[]): Problem[] {
  return [
    ...claimProblems(cells.claim),
    ...dateProblems(cells.published, cells.seen),
    ...siteProblems(check, hosts),
    ...ratingProblems(check, cells.reason),
    ...(LABEL_SOURCES.includes(cells.from)
      ? []
      : [{ field: 'from', message: `expected ${LABEL_SOURCES.join(', ')}` }]),
  ];
}

/** The claim as it is made, short enough to be compared with a headline. */
function claimProblems(claim: string): Problem[] {
  const { min, max } = CLAIM_LENGTH;
  if (claim.length < min || claim.length > max) {
    const message = `${claim.length} characters, expected ${min} to ${max}`;
    return [{ field: 'claim', message }];
  }
  if (/[.?!]$/.test(claim)) {
    return [{ field: 'claim', message: 'expected a statement without a mark at its end' }];
  }
  return [];
}

function dateProblems(published: string, seen: string): Problem[] {
  if (isoDate(seen) !== seen) {
    return [{ field: 'seen', message: 'expected the date of the look-up, such as 2025-04-02' }];
  }
  if (published >= EARLIEST && published <= seen) return [];
  return [{ field: 'published', message: `expected a date from ${EARLIEST} to ${seen}` }];
}

function siteProblems({ publisher, url }: Check, hosts: readonly string[]): Problem[] {
  if (hosts.length === 0) {
    return [{ field: 'publisher', message: `not in publishers.tsv: ${publisher.name}` }];
  }
  const host = siteOf(url ?? '') ?? '';
  if (hosts.some((known) => host === known || host.endsWith(`.${known}`))) return [];
  return [{ field: 'url', message: `${host} is not a site of ${publisher.name}` }];
}

/**
 * The label's words decide, as they would in a feed: the same check must not mean two things. Words
 * that nobody knows need a reason.
 */
function ratingProblems({ rating, lang, url }: Check, reason: string): Problem[] {
  const { verdict, known } = verdictOf(rating.label, lang, siteOf(url ?? ''));
  if (known ? verdict === rating.verdict : reason !== '') return [];
  const words = known ? `means ${verdict}` : 'has no known words: give a reason';
  return [{ field: 'verdict', message: `the label “${rating.label}” ${words}` }];
}
