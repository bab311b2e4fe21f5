/**
 * The index file: one immutable buffer that is opened by making views over it. What it holds and
 * why is explained, byte by byte, in docs/index-format.md.
 *
 * ```
 * header    u32 each, little-endian: magic "OBLX" · format version · analyser version · checksum
 *           of the header's words that follow it · checksum of all sections · checks · terms ·
 *           postings · sum of lengths · terms of all texts · then the number of elements of each
 *           section
 * sections  in the order of `SECTIONS`, each starting at a multiple of four bytes
 * ```
 */
export const MAGIC = 0x584c424f; // "OBLX" read as a little-endian u32
export const FORMAT_VERSION = 3;

/** The numbers at the start, by their position. */
export const HEADER = {
  magic: 0,
  formatVersion: 1,
  analyserVersion: 2,
  headerChecksum: 3,
  checksum: 4,
  checks: 5,
  terms: 6,
  postings: 7,
  totalLength: 8,
  textTerms: 9,
} as const;

/** Sections in the order of the file, with the width of their elements in bytes. */
const SECTIONS = {
  // The dictionary (dictionary.ts).
  termBlocks: 4,
  termBytes: 1,
  // The postings (postings.ts).
  termCounts: 2,
  sparseBlocks: 4,
  sparse: 4,
  commonTerms: 4,
  commonCounts: 4,
  commonStarts: 4,
  common: 1,
  // The forward lists (forward.ts).
  forwardCode: 1,
  rankedTerms: 4,
  forwardBlocks: 4,
  forward: 4,
  // What is known of each check (facts.ts, sources.ts, ids.ts).
  facts: 1,
  days: 2,
  sources: 1,
  narrowSources: 2,
  wideSources: 4,
  idSlots: 4,
  idText: 1,
  // What a delta takes back (merge.ts).
  removed: 1,
} as const;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

type View<Width> = Width extends 1 ? Uint8Array : Width extends 2 ? Uint16Array : Uint32Array;

/** The sections as typed arrays. */
export type Sections = { [Name in SectionName]: View<(typeof SECTIONS)[Name]> };

/** The counts in the header. */
export interface Counts {
  checks: number;
  terms: number;
  postings: number;
  /** Sum of all checks' lengths, as far as they are told apart. */
  totalLength: number;
  /** Terms of all claims and titles, one for each time that it is said. */
  textTerms: number;
}

/** Where the sections' lengths stand. */
export const LENGTHS_FROM = HEADER.textTerms + 1;

export const HEADER_WORDS = LENGTHS_FROM + SECTION_NAMES.length;

/** The words that the header's checksum covers: those behind it. */
export function headerContent(buffer: ArrayBuffer): Uint32Array {
  const from = HEADER.headerChecksum + 1;
  return new Uint32Array(buffer, from * 4, HEADER_WORDS - from);
}

/** The words that the other checksum covers: all sections. */
export function content(buffer: ArrayBuffer): Uint32Array {
  return new Uint32Array(buffer, HEADER_WORDS * 4);
}

export type Lengths = Readonly<Record<SectionName, number>>;

const toWords = (bytes: number) => Math.ceil(bytes / 4);

/** Bytes of a whole file whose sections have these lengths, in elements. */
export function fileBytes(lengths: Lengths): number {
  return SECTION_NAMES.reduce(
    (end, name) => end + toWords(lengths[name] * SECTIONS[name]) * 4,
    HEADER_WORDS * 4,
  );
}

/** Views over the sections of a buffer of `fileBytes(lengths)` bytes; nothing is copied. */
export function sectionsOf(buffer: ArrayBuffer, lengths: Lengths): Sections {
  const views: Partial<Record<SectionName, Uint8Array | Uint16Array | Uint32Array>> = {};
  let start = HEADER_WORDS * 4;
  for (const name of SECTION_NAMES) {
    const width = SECTIONS[name];
    const View = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
    views[name] = new View(buffer, start, lengths[name]);
    start += toWords(lengths[name] * width) * 4;
  }
  return views as Sections;
}
