import type { Check } from '~/lib/check/check';
import { baseLanguage } from '~/lib/check/language-tag';
import { TermNumbers } from '~/lib/text/term-numbers';
import { dayOf, packFacts } from './facts.ts';
import { gather, postingsOf } from './gather.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { IdWriter, idParts } from './ids.ts';
import { IndexError } from './index-error.ts';
import { encodeRemoved } from './removed.ts';
import { sortTerms } from './sort-terms.ts';
import { type Origin, SourceTable } from './sources.ts';
import { runToEnd } from './steps.ts';
import { lengthClass } from './weights.ts';
import { writeIndex } from './write.ts';

/** What the index reads of a check; the rest stays in the record. */
export type IndexedCheck = Pick<
  Check,
  'id' | 'claim' | 'title' | 'lang' | 'keywords' | 'published'
> & {
  rating: Pick<Check['rating'], 'verdict'>;
  publisher?: Pick<Check['publisher'], 'name'>;
};

/**
 * Collects checks one at a time and writes the index file. Same checks in the same order give the
 * same bytes. Memory beside the file: the distinct terms, the ids, and four bytes for each term
 * occurrence.
 */
export class IndexBuilder {
  /** Terms by the order in which they came. */
  readonly #terms = new TermNumbers();
  readonly #texts = new GrowingNumbers();
  readonly #textStarts = new GrowingNumbers();
  readonly #keywords = new GrowingNumbers();
  readonly #keywordStarts = new GrowingNumbers();
  readonly #ids = new IdWriter();
  readonly #sources = new SourceTable();
  /** By language tag and publisher. */
  readonly #origins = new Map<string, Map<string, Origin>>();
  readonly #facts = new GrowingBytes();
  readonly #days = new GrowingNumbers();
  /** Days by their dates, which come again and again. */
  readonly #daysByDate = new Map<string | undefined, number>();
  readonly #removed = new Set<string>();

  /**
   * Add one check; its number is how many were added before. Throws an `IndexError` for an id that
   * was added before.
   */
  add(check: IndexedCheck): void {
    const { id, published } = check;
    if (!id.isWellFormed()) throw new IndexError(`The id ${id} is not valid Unicode.`);
    const parts = idParts(id);
    if (!this.#ids.add(id, parts)) throw new IndexError(`The check ${id} was added before.`);
    this.#sources.add(this.#origin(check), parts);
    this.#keywordStarts.push(this.#keywords.length);
    const length =
      this.#addText(check.claim, check.lang, this.#texts, this.#textStarts) +
      this.#addText(ownTitle(check), check.lang, this.#texts, this.#textStarts) +
      this.#addTerms(check.keywords.join(' · '), check.lang, this.#keywords);
    this.#facts.push(packFacts(check.rating.verdict, lengthClass(length)));
    const day = this.#daysByDate.get(published) ?? dayOf(published);
    this.#daysByDate.set(published, day);
    this.#days.push(day);
  }

  /**
   * Take a check back that an earlier segment has: when the two are merged, it is left out. A newer
   * version of a check needs no removal, only to be added.
   */
  remove(id: string): void {
    this.#removed.add(id);
  }

  get size(): number {
    return this.#ids.size;
  }

  #addText(text: string, lang: string, into: GrowingNumbers, starts: GrowingNumbers): number {
    starts.push(into.length);
    return this.#addTerms(text, lang, into);
  }

  /** Returns how many terms there were. */
  #addTerms(text: string, lang: string, into: GrowingNumbers): number {
    const before = into.length;
    if (text !== '') this.#terms.read(text, lang, into);
    return into.length - before;
  }

  /** One object for all checks of a publisher in a language, as its tag is written. */
  #origin({ publisher: { name: publisher } = { name: '' }, lang }: IndexedCheck): Origin {
    const ofLang = this.#origins.get(lang) ?? new Map<string, Origin>();
    this.#origins.set(lang, ofLang);
    const origin = ofLang.get(publisher) ?? {
      publisher,
      lang: baseLanguage(lang),
    };
    ofLang.set(publisher, origin);
    return origin;
  }

  /** The finished file. The builder can go on afterwards. */
  finish(): ArrayBuffer {
    return runToEnd(this.finishing());
  }

  /** The same in steps of a few milliseconds (`runInSlices`). Nothing may be added meanwhile. */
  *finishing(): Generator<void, ArrayBuffer> {
    const unsorted = this.#terms.terms;
    const order = yield* sortTerms(unsorted);
    const terms: string[] = [];
    const renumbered = new Uint32Array(order.length);
    for (let position = 0; position < order.length; position++) {
      if (position % NAMES_PER_STEP === 0) yield;
      renumbered[order[position]!] = position;
      terms.push(unsorted[order[position]!]!);
    }
    const texts = {
      starts: closed(this.#textStarts.view, this.#texts.length),
      terms: yield* renumber(this.#texts.view, renumbered),
    };
    const keywords = {
      starts: closed(this.#keywordStarts.view, this.#keywords.length),
      terms: yield* renumber(this.#keywords.view, renumbered),
    };
    return yield* writeIndex({
      terms,
      postings: () => gather(postingsOf(texts, keywords, renumbered.length), renumbered.length),
      texts: () => done(texts),
      ids: this.#ids.finish(),
      sources: this.#sources.finish(),
      facts: this.#facts.view,
      days: Uint16Array.from(this.#days.view),
      removed: encodeRemoved(this.#removed),
    });
  }
}

/** An index over some checks. */
export function buildIndex(checks: Iterable<IndexedCheck>): ArrayBuffer {
  const builder = new IndexBuilder();
  for (const check of checks) builder.add(check);
  return builder.finish();
}

const FACT_CHECK = /^\s*fact[- ]?check(?:ed|ing)?\s*[:|–—-]\s*/i;

/** The title without "Fact check:"; nothing where it only repeats the claim. */
function ownTitle({ title = '', claim }: IndexedCheck): string {
  const bare = title.replace(FACT_CHECK, '');
  return bare === claim ? '' : bare;
}

/** Starts with the end of the last list behind them. */
function closed(starts: Uint32Array, end: number): Uint32Array {
  const all = new Uint32Array(starts.length + 1);
  all.set(starts);
  all[starts.length] = end;
  return all;
}

/** What needs no step any more. */
// biome-ignore lint/correctness/useYield: it stands where others have steps
function* done<Result>(result: Result): Generator<void, Result> {
  return result;
}

const NAMES_PER_STEP = 4_000;
const TERMS_PER_STEP = 100_000;

function* renumber(terms: Uint32Array, numbers: Uint32Array): Generator<void, Uint32Array> {
  const renumbered = new Uint32Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    if (at % TERMS_PER_STEP === 0) yield;
    renumbered[at] = numbers[terms[at]!]!;
  }
  return renumbered;
}
