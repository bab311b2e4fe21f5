import { ANALYSER_VERSION } from '~/lib/text/analyse';
import { checksum, checksumming } from './checksum.ts';
import { DictionaryWriter } from './dictionary.ts';
import { lengthClassIn } from './facts.ts';
import {
  type Counts,
  content,
  FORMAT_VERSION,
  fileBytes,
  HEADER,
  HEADER_WORDS,
  headerContent,
  LENGTHS_FROM,
  type Lengths,
  MAGIC,
  SECTION_NAMES,
  type Sections,
  sectionsOf,
} from './format.ts';
import { type ForwardTexts, writeForward } from './forward.ts';
import type { CheckLists } from './gather.ts';
import type { WrittenIds } from './ids.ts';
import { PostingsWriter } from './postings.ts';
import type { WrittenSources } from './sources.ts';
import { LENGTHS } from './weights.ts';

/**
 * All that an index holds, ready to be written: what a builder collected or a merge brings. What is
 * large is brought when its turn comes, and let go when it is written, because the most that a
 * worker holds at once is what a browser keeps for it.
 */
export interface Draft {
  /** All terms, in the dictionary's order. */
  terms: readonly string[];
  postings: () => Generator<void, CheckLists>;
  texts: () => Generator<void, ForwardTexts>;
  ids: WrittenIds;
  sources: WrittenSources;
  facts: Uint8Array;
  days: Uint16Array;
  removed: Uint8Array;
}

/** Steps are a few milliseconds long at most, however large the index. */
const TERMS_PER_STEP = 1_000;

/**
 * Writes the file. The same content gives the same bytes. Each step of the generator is short, so
 * that whoever runs it can do other work in between. The draft is used up.
 */
export function* writeIndex(draft: Draft): Generator<void, ArrayBuffer> {
  const { ids, sources, facts, days, removed } = draft;
  const counts: Counts = {
    checks: facts.length,
    terms: draft.terms.length,
    postings: 0,
    totalLength: totalLengthOf(facts),
    textTerms: 0,
  };
  yield;
  const dictionary = yield* writeDictionary(draft);
  draft.terms = [];
  const postings = yield* writePostings(draft, counts);
  const texts = yield* writeTexts(draft, counts);
  const sections = {
    ...dictionary,
    ...postings,
    ...texts,
    ...ids,
    ...sources,
    facts,
    days,
    removed,
  };
  return yield* assemble(sections, counts);
}

function totalLengthOf(facts: Uint8Array): number {
  let total = 0;
  for (let check = 0; check < facts.length; check++) {
    total += LENGTHS[lengthClassIn(facts[check]!)]!;
  }
  return total;
}

function* writeDictionary({ terms }: Draft) {
  const writer = new DictionaryWriter();
  for (let at = 0; at < terms.length; at++) {
    if (at % TERMS_PER_STEP === 0) yield;
    writer.add(terms[at]!);
  }
  return writer.finish();
}

function* writePostings(draft: Draft, counts: Counts) {
  const { starts, checks } = yield* draft.postings();
  const writer = new PostingsWriter(counts.terms, counts.checks);
  for (let term = 0; term < counts.terms; term++) {
    if (term % TERMS_PER_STEP === 0) yield;
    writer.add(checks.subarray(starts[term], starts[term + 1]));
  }
  counts.postings = checks.length;
  return writer.finish();
}

function* writeTexts(draft: Draft, counts: Counts) {
  const texts = yield* draft.texts();
  counts.textTerms = texts.terms.length;
  return yield* writeForward(texts, counts.terms);
}

function* assemble(sections: Sections, counts: Counts): Generator<void, ArrayBuffer> {
  const lengths = Object.fromEntries(
    SECTION_NAMES.map((name) => [name, sections[name].length]),
  ) as unknown as Lengths;
  const buffer = new ArrayBuffer(fileBytes(lengths));
  const views = sectionsOf(buffer, lengths);
  for (const name of SECTION_NAMES) {
    views[name].set(sections[name]);
    yield;
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.formatVersion] = FORMAT_VERSION;
  header[HEADER.analyserVersion] = ANALYSER_VERSION;
  header[HEADER.checks] = counts.checks;
  header[HEADER.terms] = counts.terms;
  header[HEADER.postings] = counts.postings;
  header[HEADER.totalLength] = counts.totalLength;
  header[HEADER.textTerms] = counts.textTerms;
  header.set(
    SECTION_NAMES.map((name) => lengths[name]),
    LENGTHS_FROM,
  );
  header[HEADER.checksum] = yield* checksumming(content(buffer));
  header[HEADER.headerChecksum] = checksum(headerContent(buffer));
  return buffer;
}
