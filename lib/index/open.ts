import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { ANALYSER_VERSION } from '~/lib/text/analyse';
import { checksum, checksumming } from './checksum.ts';
import { Dictionary, TERMS_PER_BLOCK } from './dictionary.ts';
import { verdictIn } from './facts.ts';
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
  type SectionName,
  type Sections,
  sectionsOf,
} from './format.ts';
import { CHECKS_PER_BLOCK, Forward } from './forward.ts';
import { readId } from './ids.ts';
import { IndexError } from './index-error.ts';
import { Postings } from './postings.ts';
import { decodeRemoved } from './removed.ts';
import { Sources } from './sources.ts';
import { runToEnd } from './steps.ts';
import { textsOf } from './texts.ts';
import { rarity } from './weights.ts';

export { IndexError } from './index-error.ts';

/** An opened index. Check numbers run from 0 to `checks - 1`, term numbers likewise. */
export class OpenIndex {
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly sources: Sources;
  readonly forward: Forward;

  constructor(
    readonly buffer: ArrayBuffer,
    readonly counts: Counts,
    readonly sections: Sections,
  ) {
    this.dictionary = new Dictionary(counts.terms, sections.termBlocks, sections.termBytes);
    this.postings = new Postings(sections, counts.checks);
    this.sources = new Sources(sections);
    this.forward = new Forward(sections, counts.terms);
  }

  get checks(): number {
    return this.counts.checks;
  }

  id(check: number): string {
    return readId(this.sections, check, this.sources.of(check));
  }

  verdict(check: number): Verdict {
    return VERDICTS[verdictIn(this.sections.facts[check]!)] ?? 'other';
  }

  /** A term by its number. */
  term(term: number): string {
    return this.dictionary.term(term);
  }

  /** Number of a term, or -1. */
  findTerm(text: string): number {
    return this.dictionary.find(text);
  }

  /** How much a term tells; a term that no check has tells most. */
  rarity(term: number): number {
    return rarity(this.counts.checks, term < 0 ? 0 : this.postings.count(term));
  }

  /**
   * Term numbers of a check's claim and of its title, in the order of the text, in arrays of their
   * own. Keywords are only searched, not kept.
   */
  texts(check: number): [claim: Uint32Array, title: Uint32Array] {
    return textsOf(this.forward, check);
  }

  /** Compare the content with its checksum, in short steps. Throws an `IndexError` if it is damaged. */
  *checking(): Generator<void, void> {
    const found = yield* checksumming(content(this.buffer));
    if (found === new Uint32Array(this.buffer)[HEADER.checksum]) return;
    throw new IndexError('The index is damaged: its checksum does not fit its content.');
  }

  /** Ids that this file, a delta, takes back from those that it is merged with. */
  removed(): string[] {
    return decodeRemoved(this.sections.removed);
  }
}

/**
 * Open an index over a buffer, without copying. Throws an `IndexError` that says what is wrong:
 * another kind of file, another version, truncated, or damaged.
 */
export function openIndex(buffer: ArrayBuffer): OpenIndex {
  const index = openUnchecked(buffer);
  runToEnd(index.checking());
  return index;
}

/**
 * The same, but only the header's checksum is compared; what was damaged behind it is found by
 * `checking()`, which the caller runs when nobody waits any more. Until then a damaged file may
 * give wrong answers, but no reading of it hangs or leaves the buffer.
 */
export function openUnchecked(buffer: ArrayBuffer): OpenIndex {
  const { counts, lengths } = readHeader(buffer);
  return new OpenIndex(buffer, counts, sectionsOf(buffer, lengths));
}

function readHeader(buffer: ArrayBuffer): { counts: Counts; lengths: Lengths } {
  if (buffer.byteLength < HEADER_WORDS * 4)
    throw new IndexError('The index is shorter than its header.');
  // In the machine's own order of bytes, like all sections: where that is not little-endian, the
  // magic number does not fit.
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[HEADER.magic] !== MAGIC) throw new IndexError('This is not an Obelus index.');
  expectVersion('format', header[HEADER.formatVersion]!, FORMAT_VERSION);
  expectVersion('analyser', header[HEADER.analyserVersion]!, ANALYSER_VERSION);
  if (header[HEADER.headerChecksum] !== checksum(headerContent(buffer))) {
    throw new IndexError('The index is damaged: its checksum does not fit its header.');
  }
  const lengths = Object.fromEntries(
    SECTION_NAMES.map((name, at) => [name, header[LENGTHS_FROM + at]!]),
  ) as unknown as Lengths;
  if (fileBytes(lengths) !== buffer.byteLength) {
    throw new IndexError(
      `The index is ${buffer.byteLength} bytes long, its header speaks of ${fileBytes(lengths)}.`,
    );
  }
  const counts: Counts = {
    checks: header[HEADER.checks]!,
    terms: header[HEADER.terms]!,
    postings: header[HEADER.postings]!,
    totalLength: header[HEADER.totalLength]!,
    textTerms: header[HEADER.textTerms]!,
  };
  expectAgreement(counts, lengths);
  return { counts, lengths };
}

/** Sections that speak of the same things are equally long. */
function expectAgreement({ checks, terms }: Counts, lengths: Lengths): void {
  const termBlocks = Math.ceil(terms / TERMS_PER_BLOCK);
  const expected: Partial<Record<SectionName, number>> = {
    termBlocks,
    termCounts: terms,
    sparseBlocks: termBlocks,
    commonCounts: lengths.commonTerms,
    commonStarts: lengths.commonTerms + 1,
    forwardBlocks: Math.ceil(checks / CHECKS_PER_BLOCK),
    facts: checks,
    days: checks,
    narrowSources: checks - lengths.wideSources,
    idSlots: checks * 2,
  };
  for (const [name, length] of Object.entries(expected)) {
    if (lengths[name as SectionName] !== length) {
      throw new IndexError(`The index contradicts itself: ${name} should have length ${length}.`);
    }
  }
}

function expectVersion(what: string, found: number, expected: number): void {
  if (found === expected) return;
  const age = found < expected ? 'older' : 'newer';
  throw new IndexError(`The index has ${what} version ${found}, ${age} than ${expected}.`);
}
