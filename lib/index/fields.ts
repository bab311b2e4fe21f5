import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import type { Filters } from './facets.ts';
import type { OpenIndex } from './open.ts';

/** What a reader typed, without the filters that they typed among it. */
export interface FieldQuery {
  text: string;
  /** Parts of publishers' names. */
  publishers: string[];
  /** Tags or names of languages. */
  langs: string[];
  verdicts: string[];
  from?: string;
  to?: string;
}

/** `publisher:reuters`, `publisher:"the desk"`, `lang:de`, `verdict:false`, `year:2021-2024`. */
const FIELD = /(?<=^|\s)(publisher|lang|verdict|year):(?:"([^"]*)"?|(\S*))/giu;
const YEARS = /^(\d{4})(?:[-–](\d{4}))?$/u;
/** The beginning of a year, or of the second one: it is still being typed. */
const UNFINISHED_YEARS = /^(?:\d{1,3}|\d{4}[-–]\d{0,3})$/u;
/** No day is in it. */
const NEVER = { from: '9999-12-31', to: '0001-01-01' };

/** Take the fields out of a query. One without a value, which is still being typed, says nothing. */
export function parseFields(typed: string): FieldQuery {
  const query: FieldQuery = { text: '', publishers: [], langs: [], verdicts: [] };
  query.text = typed.replace(FIELD, (_all, name: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim();
    if (value !== '') note(query, name.toLowerCase(), value);
    return '';
  });
  return query;
}

function note(query: FieldQuery, name: string, value: string): void {
  const years = YEARS.exec(value);
  if (name === 'publisher') query.publishers.push(value);
  else if (name === 'lang') query.langs.push(value.toLowerCase());
  else if (name === 'verdict') query.verdicts.push(value.toLowerCase());
  else if (years) {
    query.from = `${years[1]}-01-01`;
    query.to = `${years[2] ?? years[1]}-12-31`;
  } else if (!UNFINISHED_YEARS.test(value)) Object.assign(query, NEVER);
}

/** What readers call verdicts and languages, which are known by their own names anyway. */
export interface ReaderNames {
  verdicts?: Partial<Record<Verdict, string>>;
  /** Names of the language with this tag. */
  languages?: (tag: string) => readonly string[];
}

/**
 * The filters that were chosen, narrowed by those that were typed. What was typed and is nobody's
 * name finds nothing, as it says.
 */
export function narrowed(
  index: OpenIndex,
  chosen: Filters,
  typed: FieldQuery,
  names: ReaderNames = {},
): Filters {
  const { verdicts, publishers = [], langs = [], from, to } = chosen;
  return {
    verdicts: both(
      verdicts,
      typed.verdicts.length > 0 ? verdictsNamed(typed.verdicts, names.verdicts) : undefined,
    ),
    publishers: both(
      publishers,
      typed.publishers.length > 0 ? publishersNamed(index, typed.publishers) : undefined,
    ),
    langs: both(
      langs,
      typed.langs.length > 0 ? langsNamed(index, typed.langs, names.languages) : undefined,
    ),
    from: later(from, typed.from),
    to: earlier(to, typed.to),
  };
}

/** Nothing has this value: an empty list would keep everything. */
const NOBODY = '\u0000';

/** What is in both lists, where both are given. */
function both<Value extends string>(
  chosen: readonly Value[],
  typed: readonly Value[] | undefined,
): readonly Value[] {
  if (!typed) return chosen;
  const kept = chosen.length > 0 ? typed.filter((value) => chosen.includes(value)) : typed;
  return kept.length > 0 ? kept : [NOBODY as Value];
}

/** By their own names, which win, or by those of the reader's language. */
function verdictsNamed(typed: readonly string[], names: ReaderNames['verdicts'] = {}): Verdict[] {
  const wanted = typed.map(hyphenated);
  const own = new Set<string>(VERDICTS);
  return VERDICTS.filter((verdict) => {
    const name = hyphenated(names[verdict] ?? verdict);
    return wanted.some((one) => one === verdict || (one === name && !own.has(one)));
  });
}

/** "Mostly false" may be typed in quotation marks, or with a hyphen. */
function hyphenated(name: string): string {
  return folded(name)
    .trim()
    .replace(/[\s-]+/gu, '-');
}

/** By their tags, or by any of their names. */
function langsNamed(
  { sources }: OpenIndex,
  typed: readonly string[],
  namesOf: ReaderNames['languages'] = () => [],
): string[] {
  const wanted = new Set(typed.map(folded));
  const tags = new Set(sources.table.map(({ lang }) => lang));
  return [...tags].filter((tag) => [tag, ...namesOf(tag)].some((name) => wanted.has(folded(name))));
}

function publishersNamed({ sources }: OpenIndex, parts: readonly string[]): string[] {
  const wanted = parts.map(folded);
  const names = new Set(sources.table.map(({ publisher }) => publisher));
  return [...names].filter((name) => wanted.some((part) => folded(name).includes(part)));
}

/** Without case and accents. */
function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
