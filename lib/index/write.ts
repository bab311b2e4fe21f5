import { ANALYSER_VERSION } from '~/lib/text/analyse';
import { checksum } from './checksum.ts';
import { DictionaryWriter } from './dictionary.ts';
import { lengthClassIn } from './facts.ts';
import {
  CHECKED_FROM,
  type Counts,
  FORMAT_VERSION,
  fileBytes,
  HEADER,
  HEADER_WORDS,
  type Lengths,
  MAGIC,
  SECTION_NAMES,
  type Sections,
  sectionsOf,
} from './format.ts';
import { type ForwardTexts, writeForward } from './forward.ts';
import type { CheckLists } from './gather.ts';
import { IdWriter, idParts } from './ids.ts';
import { PostingsWriter } from './postings.ts';
import { type Origin, SourceTable } from './sources.ts';
import { LENGTHS } from './weights.ts';

/** All that an index holds, ready to be written: what a builder collected or a merge brought. */
export interface Draft {
  /** All terms, in the dictionary's order. */
  terms: readonly string[];

  postings: CheckLists;
  texts: ForwardTexts;
  ids: readonly string[];
  /** One object for all checks of the same origin. */
  origins: readonly Origin[];
  facts: Uint8Array;
  days: Uint16Array;
  removed: Uint8Array;
}

/** Steps are a few milliseconds long at most, however large the index. */
const TERMS_PER_STEP = 1_000;
const CHECKS_PER_STEP = 2_000;

/**
 * Writes the file. The same content gives the same bytes. Each step of the generator is short, so
 * that whoever runs it can do other work in between.
 */
export function* writeIndex(draft: Draft): Generator<void, ArrayBuffer> {
  const { facts, days, removed } = draft;
  const sections: Sections = {
    ...(yield* writeDictionary(draft)),
    ...(yield* writePostings(draft)),
    ...(yield* writeForward(draft.texts, draft.terms.length)),
    ...(yield* writeOrigins(draft)),
    facts,
    days,
    removed,
  };
  yield;
  let totalLength = 0;
  for (let check = 0; check < facts.length; check++) {
    totalLength += LENGTHS[lengthClassIn(facts[check]!)]!;
  }
  yield;
  return yield* assemble(sections, {
    checks: draft.ids.length,
    terms: draft.terms.length,
    postings: draft.postings.checks.length,
    totalLength,
  });
}

function* writeDictionary({ terms }: Draft) {
  const writer = new DictionaryWriter();
  for (const [at, term] of terms.entries()) {
    if (at % TERMS_PER_STEP === 0) yield;
    writer.add(term);
  }
  return writer.finish();
}

function* writePostings({ terms, postings: { starts, checks }, ids }: Draft) {
  const writer = new PostingsWriter(terms.length, ids.length);
  for (let term = 0; term < terms.length; term++) {
    if (term % TERMS_PER_STEP === 0) yield;
    writer.add(checks.subarray(starts[term], starts[term + 1]));
  }
  return writer.finish();
}

function* writeOrigins({ ids, origins }: Draft) {
  const idWriter = new IdWriter();
  const table = new SourceTable();
  const perCheck = new Uint32Array(ids.length);
  for (const [check, id] of ids.entries()) {
    if (check % CHECKS_PER_STEP === 0) yield;
    const parts = idParts(id);
    idWriter.add(id, parts);
    perCheck[check] = table.number(origins[check]!, parts);
  }
  return { ...idWriter.finish(), ...table.finish(perCheck) };
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
  header.set(
    SECTION_NAMES.map((name) => lengths[name]),
    HEADER.totalLength + 1,
  );
  header[HEADER.checksum] = checksum(new Uint32Array(buffer, CHECKED_FROM * 4));
  return buffer;
}
