import { type EachPosting, gather, type TermLists } from './gather.ts';
import { GrowingNumbers } from './growing.ts';
import { IdWriter, idParts } from './ids.ts';
import type { OpenIndex } from './open.ts';
import { encodeRemoved } from './removed.ts';
import { sortTerms } from './sort-terms.ts';
import { SourceTable } from './sources.ts';
import { runToEnd } from './steps.ts';
import { type Draft, writeIndex } from './write.ts';

/**
 * Several indexes as one: segments of a build that was interrupted and went on, or a base, its
 * deltas and the reader's own checks. Of checks with the same id the last one counts; what a
 * segment takes back is left out of those before it. The result is, byte for byte, the index that a
 * builder would have made of the checks that are left.
 *
 * Memory beside the files: the terms, the ids, and four bytes for each posting or, after these, for
 * each term of a text.
 */
export function mergeIndexes(segments: readonly OpenIndex[]): ArrayBuffer {
  return runToEnd(merging(segments));
}

/** Whether a segment's check is wanted; what is not is as if the segment did not have it. */
export type Wanted = (segment: OpenIndex, check: number) => boolean;

/** The same in steps of a few milliseconds (`runInSlices`), of the checks that are wanted. */
export function* merging(
  segments: readonly OpenIndex[],
  isWanted: Wanted = () => true,
): Generator<void, ArrayBuffer> {
  return yield* writeIndex(yield* draftOf(segments, isWanted));
}

/** What is left of the segments; it is read out of them when it is written. */
function* draftOf(segments: readonly OpenIndex[], isWanted: Wanted): Generator<void, Draft> {
  const { parts, ids } = yield* survivors(segments, isWanted);
  const { terms, mapped } = yield* unite(parts);
  const [termCount, checkCount] = [terms.length, ids.length];
  return {
    terms,
    postings: () => gather(postingsOfParts(mapped), termCount),
    texts: () => mergeTexts(mapped, checkCount),
    ...(yield* mergeOrigins(parts, ids)),
    ...(yield* mergeFacts(parts, checkCount)),
    removed: encodeRemoved([]),
  };
}

/** A segment with the numbers that its checks get, or -1 for those that are left out. */
interface Part {
  index: OpenIndex;
  checks: Int32Array;
}

/** A part with the numbers that its terms get, or -1 for those that no check has any more. */
interface MappedPart extends Part {
  terms: Int32Array;
}

const CHECKS_PER_STEP = 1_000;
const TERMS_PER_STEP = 250;
const NAMES_PER_STEP = 4_000;

function* survivors(
  segments: readonly OpenIndex[],
  isWanted: Wanted,
): Generator<void, { parts: Part[]; ids: string[] }> {
  const taken = new Set<string>();
  const parts: Part[] = [];
  const idsOfParts: string[][] = [];
  for (const index of segments.toReversed()) {
    const checks = new Int32Array(index.checks).fill(-1);
    const ids: string[] = [];
    for (let check = 0; check < index.checks; check++) {
      if (check % CHECKS_PER_STEP === 0) yield;
      const id = index.id(check);
      if (taken.has(id) || !isWanted(index, check)) continue;
      checks[check] = ids.push(id) - 1;
      taken.add(id);
    }
    for (const id of index.removed()) taken.add(id);
    parts.unshift({ index, checks });
    idsOfParts.unshift(ids);
  }
  let first = 0;
  for (const [at, { checks }] of parts.entries()) {
    for (let check = 0; check < checks.length; check++)
      if (checks[check]! >= 0) checks[check]! += first;
    first += idsOfParts[at]!.length;
  }
  return { parts, ids: idsOfParts.flat() };
}

/** All terms that any check still has, sorted, and for each part where its terms went. */
function* unite(parts: Part[]): Generator<void, { terms: string[]; mapped: MappedPart[] }> {
  const numbers = new Map<string, number>();
  const mapped: MappedPart[] = [];
  for (const { index, checks } of parts) {
    const terms = new Int32Array(index.counts.terms).fill(-1);
    const list = new Uint32Array(index.checks);
    for (let term = 0; term < terms.length; term++) {
      if (term % TERMS_PER_STEP === 0) yield;
      const count = index.postings.read(term, list);
      if (!list.subarray(0, count).some((check) => checks[check]! >= 0)) continue;
      const text = index.term(term);
      if (!numbers.has(text)) numbers.set(text, numbers.size);
      terms[term] = numbers.get(text)!;
    }
    mapped.push({ index, checks, terms });
  }
  const unsorted = [...numbers.keys()];
  const order = yield* sortTerms(unsorted);
  const sorted: string[] = [];
  const positions = new Int32Array(order.length);
  for (let position = 0; position < order.length; position++) {
    if (position % NAMES_PER_STEP === 0) yield;
    positions[order[position]!] = position;
    sorted.push(unsorted[order[position]!]!);
  }
  for (const { terms } of mapped) {
    for (let term = 0; term < terms.length; term++) {
      if (terms[term]! >= 0) terms[term] = positions[terms[term]!]!;
    }
  }
  return { terms: sorted, mapped };
}

/** The postings of all parts, the first part's first. */
function postingsOfParts(parts: MappedPart[]): EachPosting {
  return function* each(take) {
    for (const { index, checks, terms } of parts) {
      const list = new Uint32Array(index.checks);
      for (let term = 0; term < terms.length; term++) {
        if (term % TERMS_PER_STEP === 0) yield;
        if (terms[term]! < 0) continue;
        const count = index.postings.read(term, list);
        for (let at = 0; at < count; at++) {
          const check = checks[list[at]!]!;
          if (check >= 0) take(terms[term]!, check);
        }
      }
    }
  };
}

function* mergeTexts(parts: MappedPart[], checkCount: number): Generator<void, TermLists> {
  const starts = new Uint32Array(checkCount * 2 + 1);
  const texts = new GrowingNumbers();
  for (const { index, checks, terms } of parts) {
    for (let check = 0; check < checks.length; check++) {
      if (check % CHECKS_PER_STEP === 0) yield;
      const number = checks[check]!;
      if (number < 0) continue;
      const [claim, title] = index.texts(check);
      for (const term of claim) texts.push(terms[term]!);
      starts[number * 2 + 1] = texts.length;
      for (const term of title) texts.push(terms[term]!);
      starts[number * 2 + 2] = texts.length;
    }
  }
  return { starts, terms: texts.view };
}

function* mergeOrigins(
  parts: Part[],
  ids: readonly string[],
): Generator<void, Pick<Draft, 'ids' | 'sources'>> {
  const writer = new IdWriter();
  const table = new SourceTable();
  for (const { index, checks } of parts) {
    for (let check = 0; check < checks.length; check++) {
      if (check % CHECKS_PER_STEP === 0) yield;
      const number = checks[check]!;
      if (number < 0) continue;
      const own = idParts(ids[number]!);
      writer.add(ids[number]!, own);
      table.add(index.sources.of(check), own);
    }
  }
  return { ids: writer.finish(), sources: table.finish() };
}

function* mergeFacts(
  parts: Part[],
  checkCount: number,
): Generator<void, Pick<Draft, 'facts' | 'days'>> {
  const facts = new Uint8Array(checkCount);
  const days = new Uint16Array(checkCount);
  for (const { index, checks } of parts) {
    for (let check = 0; check < checks.length; check++) {
      if (check % CHECKS_PER_STEP === 0) yield;
      const number = checks[check]!;
      if (number < 0) continue;
      facts[number] = index.sections.facts[check]!;
      days[number] = index.sections.days[check]!;
    }
  }
  return { facts, days };
}
