import { Best } from './best.ts';
import { FacetCounter, type Facets, type Filters } from './facets.ts';
import { nearTerms } from './near-terms.ts';
import type { OpenIndex } from './open.ts';
import { hasPhrase, phraseOf } from './phrase.ts';
import { isWordless, parseQuery, type Query, type TypedWord } from './query.ts';
import { rarity } from './weights.ts';
import { beginningTerms, exactTerms } from './word-terms.ts';

export type { FacetCount, Facets, Filters } from './facets.ts';
export { marksIn } from './marks.ts';

/** What a reader looks for; an empty text finds every check, newest first. */
export interface Lookup extends Filters {
  /** Words, the last one perhaps unfinished; what stands in quotation marks is a phrase. */
  text: string;
  offset: number;
  limit: number;
}

export interface LookupAnswer extends Facets {
  total: number;
  /** Check numbers, best first. */
  checks: number[];
}

/**
 * Search for people: every typed word counts, the last one may be unfinished, any may be mistyped.
 * Checks that have all words come first and alone; only when there is none, those that have most.
 * Better ones come first, then newer ones.
 */
export function lookup(index: OpenIndex, query: Lookup): LookupAnswer {
  const found = foundBy(index, query.text);
  const counter = new FacetCounter(index, query);
  const kept = counter.filter(found.checks);
  const best = bestOf(index, { ...found, checks: kept }, query.offset + query.limit);
  return { total: kept.length, ...counter.facets, checks: best.slice(query.offset) };
}

interface FoundChecks {
  checks: Uint32Array;
  /** By check number; empty where all are equal. */
  scores: Float32Array;
}

/** Little words alone ("the") may become others, and narrow nothing yet. */
function foundBy(index: OpenIndex, text: string): FoundChecks {
  const parsed = parseQuery(text);
  if (parsed.words.length > 0) return find(index, parsed);
  return isWordless(text) ? NOTHING : everything(index);
}

const NOTHING: FoundChecks = { checks: new Uint32Array(), scores: new Float32Array() };

/** The first so many, better ones first, then newer ones, then in the order of the file. */
function bestOf(index: OpenIndex, { checks, scores }: FoundChecks, limit: number): number[] {
  const { days } = index.sections;
  const best = new Best(Math.min(limit, checks.length));
  let floor = 0;
  for (let at = 0; at < checks.length; at++) {
    const check = checks[at]!;
    // One number to order by: the score in thousandths, then the day.
    const rank = Math.round((scores[check] ?? 0) * 1_000) * 65_536 + days[check]!;
    if (rank < floor) continue;
    best.offer(check, rank);
    floor = best.floor;
  }
  return best.take().map(({ check }) => check);
}

function everything(index: OpenIndex): FoundChecks {
  const checks = new Uint32Array(index.checks);
  for (let check = 0; check < checks.length; check++) checks[check] = check;
  return { checks, scores: new Float32Array() };
}

/** Of the checks that have all the phrases, those that have most of the words. */
function find(index: OpenIndex, { words, phrases }: Query): FoundChecks {
  const tally = new Tally(index);
  const quoted = new Set(phrases.flat());
  for (const word of quoted) tally.add(word);
  if (phrases.length > 0) {
    const sequences = phrases.map((phrase) => phraseOf(index, phrase));
    tally.keepOnly((check) => sequences.every((phrase) => hasPhrase(index, check, phrase)));
  }
  for (const word of words) if (!quoted.has(word)) tally.add(word);
  return { checks: tally.withMost(), scores: tally.scores };
}

/** How well a check has a word: exactly, as a beginning, or mistyped. */
const WEIGHTS = { exact: 1, beginning: 0.6, near: 0.4 } as const;

/** A word that fewer checks have may have been mistyped. */
const FEW = 3;

/** For each check, how many of the words it has and how much those tell. */
class Tally {
  readonly scores: Float32Array;
  readonly #words: Uint8Array;
  /** Number of the last word that a check has. */
  readonly #last: Uint8Array;
  readonly #hits: Uint32Array;
  readonly #list: Uint32Array;
  #hitCount = 0;
  #word = 0;
  /** How many words the checks that have most of them have. */
  #most = 1;
  /** 1 for checks that may still be found; undefined: all may. */
  #kept: Uint8Array | undefined;

  constructor(private readonly index: OpenIndex) {
    this.scores = new Float32Array(index.checks);
    this.#words = new Uint8Array(index.checks);
    this.#last = new Uint8Array(index.checks);
    this.#hits = new Uint32Array(index.checks);
    this.#list = new Uint32Array(index.checks);
  }

  add(word: TypedWord): void {
    this.#word++;
    this.#hitCount = 0;
    this.#take(exactTerms(this.index, word), WEIGHTS.exact);
    this.#take(beginningTerms(this.index, word), WEIGHTS.beginning);
    if (this.#hitCount < FEW) this.#take(this.#mistyped(word), WEIGHTS.near);
  }

  #mistyped({ term, typed, unfinished }: TypedWord): number[] {
    const { dictionary } = this.index;
    const found = nearTerms(dictionary, term, false);
    return unfinished ? found.concat(nearTerms(dictionary, typed, true)) : found;
  }

  /**
   * Checks that have any of some terms, and had none so far of those for this word. They count by
   * how few they are together: a beginning of two letters tells little, however rare each of the
   * words that begin like that.
   */
  #take(terms: readonly number[], weight: number): void {
    const before = this.#hitCount;
    for (const term of terms) this.#hit(term);
    const score = weight * rarity(this.index.checks, this.#hitCount);
    const [hits, words, { scores }] = [this.#hits, this.#words, this];
    for (let at = before; at < this.#hitCount; at++) {
      const check = hits[at]!;
      words[check]!++;
      scores[check]! += score;
      if (words[check]! > this.#most) this.#most = words[check]!;
    }
  }

  #hit(term: number): void {
    const [list, last, hits] = [this.#list, this.#last, this.#hits];
    const [word, kept] = [this.#word, this.#kept];
    const length = this.index.postings.read(term, list);
    let count = this.#hitCount;
    for (let at = 0; at < length; at++) {
      const check = list[at]!;
      if (last[check] === word || kept?.[check] === 0) continue;
      last[check] = word;
      hits[count++] = check;
    }
    this.#hitCount = count;
  }

  /** Go on with those checks alone that have all words so far and pass a test. */
  keepOnly(passes: (check: number) => boolean): void {
    this.#kept = new Uint8Array(this.index.checks);
    this.#most = Math.max(1, this.#word);
    for (let check = 0; check < this.#words.length; check++) {
      if (this.#words[check] === this.#word && passes(check)) this.#kept[check] = 1;
      else this.#words[check] = 0;
    }
  }

  /** The checks that have most words; none when no check has any. */
  withMost(): Uint32Array {
    const [words, most, found] = [this.#words, this.#most, this.#hits];
    let count = 0;
    for (let check = 0; check < words.length; check++) {
      if (words[check] === most) found[count++] = check;
    }
    return found.subarray(0, count);
  }
}
