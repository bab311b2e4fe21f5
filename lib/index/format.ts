/**
 * The index file: one immutable buffer that is opened by making views over it.
 *
 * ```
 * header   64 bytes, little-endian u32 each:
 *          magic "OBLX" · format version · analyser version · CRC-32 of all that follows the
 *          header · checks · terms · postings · forward terms · id bytes · term bytes · zeros
 * sections each starting at a multiple of 8, in this order, sizes following from the header:
 *          termStarts     u32[terms + 1]        where each term's UTF-8 bytes start
 *          postingStarts  u32[terms + 1]        where each term's postings start
 *          postingChecks  u32[postings]         check numbers, ascending within a term
 *          forwardStarts  u32[3 × checks + 1]   where each field's terms start
 *          forwardTerms   u32[forward terms]    term numbers in the order of the text
 *          idStarts       u32[checks + 1]       where each check id's UTF-8 bytes start
 *          days           u32[checks]           publication, days since 1970 (0: unknown)
 *          postingImpacts u8[postings]          quantised BM25 term-frequency part
 *          verdicts       u8[checks]            position in VERDICTS
 *          termBytes, idBytes                   UTF-8
 * ```
 *
 * Terms are sorted by their UTF-16 code units, so that a prefix is a range. A check's number is its
 * position in the file; it has three fields: claim, title, keywords.
 */
export const MAGIC = 0x584c424f; // "OBLX" read as a little-endian u32
export const FORMAT_VERSION = 1;
export const HEADER_BYTES = 64;

/** Fields of a check that the index knows, in the order of the forward lists. */
export const FIELDS = ['claim', 'title', 'keywords'] as const;
export type Field = (typeof FIELDS)[number];

/** The counts in the header, from which every section's place follows. */
export interface Counts {
  checks: number;
  terms: number;
  postings: number;
  forwardTerms: number;
  idBytes: number;
  termBytes: number;
}

/** Position of each header value, as an index into u32s. */
export const HEADER = {
  magic: 0,
  formatVersion: 1,
  analyserVersion: 2,
  checksum: 3,
  checks: 4,
  terms: 5,
  postings: 6,
  forwardTerms: 7,
  idBytes: 8,
  termBytes: 9,
} as const;

/** The sections as typed arrays over one buffer. */
export interface Sections {
  termStarts: Uint32Array;
  postingStarts: Uint32Array;
  postingChecks: Uint32Array;
  forwardStarts: Uint32Array;
  forwardTerms: Uint32Array;
  idStarts: Uint32Array;
  days: Uint32Array;
  postingImpacts: Uint8Array;
  verdicts: Uint8Array;
  termBytes: Uint8Array;
  idBytes: Uint8Array;
}

/** Length in elements and bytes per element of each section, in file order. */
function layout(counts: Counts): [name: keyof Sections, length: number, width: 1 | 4][] {
  return [
    ['termStarts', counts.terms + 1, 4],
    ['postingStarts', counts.terms + 1, 4],
    ['postingChecks', counts.postings, 4],
    ['forwardStarts', counts.checks * FIELDS.length + 1, 4],
    ['forwardTerms', counts.forwardTerms, 4],
    ['idStarts', counts.checks + 1, 4],
    ['days', counts.checks, 4],
    ['postingImpacts', counts.postings, 1],
    ['verdicts', counts.checks, 1],
    ['termBytes', counts.termBytes, 1],
    ['idBytes', counts.idBytes, 1],
  ];
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

/** Bytes of the whole file with these counts. */
export function fileBytes(counts: Counts): number {
  return layout(counts).reduce(
    (end, [, length, width]) => aligned(end) + length * width,
    HEADER_BYTES,
  );
}

/** Views over the sections of a buffer of `fileBytes(counts)` bytes; nothing is copied. */
export function sectionsOf(buffer: ArrayBuffer, counts: Counts): Sections {
  let end = HEADER_BYTES;
  const views: Partial<Record<keyof Sections, Uint32Array | Uint8Array>> = {};
  for (const [name, length, width] of layout(counts)) {
    const start = aligned(end);
    views[name] =
      width === 4 ? new Uint32Array(buffer, start, length) : new Uint8Array(buffer, start, length);
    end = start + length * width;
  }
  return views as Sections;
}
