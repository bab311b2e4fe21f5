import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { dayOf, firstDayOf, verdictIn } from './facts.ts';
import type { OpenIndex } from './open.ts';

/** What to keep of what was found. Lists that are empty or missing keep everything. */
export interface Filters {
  verdicts: readonly Verdict[];
  /** Publishers' names. */
  publishers?: readonly string[];
  /** First parts of BCP 47 tags, in lower case. */
  langs?: readonly string[];
  /** ISO dates, both days included; checks without a date are left out as soon as one is given. */
  from?: string;
  to?: string;
}

export interface FacetCount<Value> {
  value: Value;
  count: number;
}

/**
 * How many of the checks found there are of each kind. Each facet counts what all the other filters
 * keep, so that it tells what choosing otherwise in it would bring.
 */
export interface Facets {
  byVerdict: Partial<Record<Verdict, number>>;
  /** Most first, then by name. */
  byPublisher: FacetCount<string>[];
  byLang: FacetCount<string>[];
  /** Years, ascending; checks without a date are not counted. */
  byYear: FacetCount<number>[];
}

// Which filters a check fails, as bits: a facet counts the checks that fail none but its own.
const VERDICT = 1;
const PUBLISHER = 2;
const LANG = 4;
const DATE = 8;

const DAYS = 2 ** 16;

/** Filters checks and counts them. */
export class FacetCounter {
  readonly #verdictFails: Uint8Array;
  readonly #sourceFails: Uint8Array;
  readonly #firstDay: number;
  readonly #lastDay: number;
  readonly #verdicts = new Uint32Array(16);
  readonly #publishers: Uint32Array;
  readonly #langs: Uint32Array;
  readonly #days = new Uint32Array(DAYS);

  constructor(
    private readonly index: OpenIndex,
    { verdicts, publishers = [], langs = [], from, to }: Filters,
  ) {
    const { table } = index.sources;
    this.#verdictFails = Uint8Array.from({ length: 16 }, (_, position) =>
      fails(verdicts, VERDICTS[position], VERDICT),
    );
    this.#sourceFails = Uint8Array.from(
      table,
      ({ publisher, lang }) => fails(publishers, publisher, PUBLISHER) | fails(langs, lang, LANG),
    );
    this.#publishers = new Uint32Array(table.length);
    this.#langs = new Uint32Array(table.length);
    const isDated = from !== undefined || to !== undefined;
    this.#firstDay = isDated ? Math.max(1, dayOf(from)) : 0;
    this.#lastDay = to === undefined ? DAYS : dayOf(to);
  }

  /** Count checks that were found; returns those that the filters keep. */
  filter(found: Uint32Array): Uint32Array {
    const { facts, days } = this.index.sections;
    const { numbers } = this.index.sources;
    const [verdictFails, sourceFails] = [this.#verdictFails, this.#sourceFails];
    const [verdicts, publishers, langs] = [this.#verdicts, this.#publishers, this.#langs];
    const [dayCounts, firstDay, lastDay] = [this.#days, this.#firstDay, this.#lastDay];
    const kept = new Uint32Array(found.length);
    let count = 0;
    for (let at = 0; at < found.length; at++) {
      const check = found[at]!;
      const verdict = verdictIn(facts[check]!);
      const source = numbers[check]!;
      const day = days[check]!;
      const dateFails = day < firstDay || day > lastDay ? DATE : 0;
      const failed = verdictFails[verdict]! | sourceFails[source]! | dateFails;
      if ((failed & ~VERDICT) === 0) verdicts[verdict]!++;
      if ((failed & ~PUBLISHER) === 0) publishers[source]!++;
      if ((failed & ~LANG) === 0) langs[source]!++;
      if ((failed & ~DATE) === 0) dayCounts[day]!++;
      if (failed === 0) kept[count++] = check;
    }
    return kept.subarray(0, count);
  }

  get facets(): Facets {
    const { table } = this.index.sources;
    const verdicts = VERDICTS.map((verdict, at) => [verdict, this.#verdicts[at]!] as const);
    return {
      byVerdict: Object.fromEntries(verdicts.filter(([, count]) => count > 0)),
      byPublisher: mostFirst(sumUp(this.#publishers, (source) => table[source]!.publisher)),
      byLang: mostFirst(sumUp(this.#langs, (source) => table[source]!.lang)),
      byYear: countYears(this.#days),
    };
  }
}

/** Sums up the counts of days, but for day 0, which is an unknown one. */
function countYears(days: Uint32Array): FacetCount<number>[] {
  const years: FacetCount<number>[] = [];
  let day = 1;
  for (let year = 1970; day < days.length; year++) {
    const end = Math.min(days.length, firstDayOf(year + 1));
    let count = 0;
    for (; day < end; day++) count += days[day]!;
    if (count > 0) years.push({ value: year, count });
  }
  return years;
}

function fails<Value>(wanted: readonly Value[], value: Value | undefined, bit: number): number {
  return wanted.length === 0 || (value !== undefined && wanted.includes(value)) ? 0 : bit;
}

function sumUp<Value>(
  counts: Uint32Array,
  valueAt: (position: number) => Value | undefined,
): Map<Value, number> {
  const sums = new Map<Value, number>();
  for (let position = 0; position < counts.length; position++) {
    const count = counts[position]!;
    if (count === 0) continue;
    const value = valueAt(position);
    if (value !== undefined && value !== '') sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return sums;
}

function mostFirst(sums: Map<string, number>): FacetCount<string>[] {
  return Array.from(sums, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
