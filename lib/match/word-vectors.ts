import { primaryOf } from '~/lib/text/languages';
import { startKernel } from './kernel/kernel.ts';
import type { VectorMath } from './vector-math.ts';
import { VectorMathInKernel } from './vector-math-in-kernel.ts';
import { VectorMathInScript } from './vector-math-in-script.ts';

/**
 * What words have to do with each other: a vector for each of the most common English terms, so
 * that *jab* is near *vaccine*. Made by `npm run train:vectors` from GloVe (Pennington et al.,
 * 2014) and from what checks' titles and claims say of the same thing; a byte a number.
 *
 * ```
 * header   32 bytes, little-endian u32 each:
 *          magic "OBLV" · format version · analyser version · words · dimensions · slots · zeros
 * sections one after the other:
 *          slots    u32[slots]          hash table: row + 1, or 0; open addressing, linear probing
 *          hashes   u32[words]          FNV-1a of each term (the terms themselves are not kept)
 *          scales   f32[words]          what a byte of the row is worth
 *          lengths  f32[words]          length of the row's vector
 *          names    u8[words]           how often the term is a name, 255: always
 *          values   i8[words × dims]    the vectors
 * ```
 * A vector's length says how much its word tells; its direction, what about.
 */
export const VECTORS_MAGIC = 0x564c424f; // "OBLV" read as a little-endian u32
export const VECTORS_VERSION = 1;
export const VECTORS_HEADER_BYTES = 32;

/** Position of each header value, as an index into u32s. */
export const VECTORS_HEADER = {
  magic: 0,
  formatVersion: 1,
  analyserVersion: 2,
  words: 3,
  dimensions: 4,
  slots: 5,
} as const;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), an unsigned 32-bit number. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The sections of a vectors file, as views over its buffer. */
export interface VectorSections {
  slots: Uint32Array;
  hashes: Uint32Array;
  scales: Float32Array;
  lengths: Float32Array;
  names: Uint8Array;
  values: Int8Array;
}

/** Where each section stands, and the bytes of the whole file. */
export function vectorSections(
  buffer: ArrayBuffer,
  counts: { words: number; dimensions: number; slots: number },
): VectorSections {
  const { words, dimensions, slots } = counts;
  let at = VECTORS_HEADER_BYTES;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  return {
    slots: new Uint32Array(buffer, take(slots * 4), slots),
    hashes: new Uint32Array(buffer, take(words * 4), words),
    scales: new Float32Array(buffer, take(words * 4), words),
    lengths: new Float32Array(buffer, take(words * 4), words),
    names: new Uint8Array(buffer, take(words), words),
    values: new Int8Array(buffer, take(words * dimensions), words * dimensions),
  };
}

/** Bytes of a vectors file. */
export function vectorFileBytes(words: number, dimensions: number, slots: number): number {
  return VECTORS_HEADER_BYTES + slots * 4 + words * (4 + 4 + 4 + 1 + dimensions);
}

/** Whether the vectors know a text's language: English, or not said (BCP 47 tag or empty). */
export function isEnglish(lang: string): boolean {
  const primary = primaryOf(lang);
  return primary === 'en' || primary === '';
}

/** Opened word vectors. Rows run from 0; -1 stands for a term without a vector. */
export class WordVectors {
  constructor(
    readonly dimensions: number,
    readonly sections: VectorSections,
    readonly math: VectorMath,
  ) {}

  /** Row of a term, or -1. */
  rowOf(term: string): number {
    const { slots, hashes } = this.sections;
    const hash = hashOf(term);
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slots[slot]! - 1] === hash) return slots[slot]! - 1;
    }
    return -1;
  }

  /** How often a term is a name, 0 to 1. */
  nameShare(row: number): number {
    return this.sections.names[row]! / 255;
  }

  /** How near a term is in meaning to each of some others: cosines, -1 to 1, in `cosines`. */
  nearness(
    row: number,
    others: ArrayLike<number>,
    cosines = new Float64Array(others.length),
  ): Float64Array {
    const { lengths, scales } = this.sections;
    const products = this.math.products(row, others);
    const [scale, length] = [scales[row]!, lengths[row]!];
    for (let at = 0; at < cosines.length; at++) {
      const other = others[at]!;
      cosines[at] = (products[at]! * scale * scales[other]!) / (length * lengths[other]!);
    }
    return cosines;
  }
}

/**
 * Opens a vectors file: in the memory of a kernel where WebAssembly may run, else where it is. Throws
 * an `Error` that says what is wrong: another kind of file, made for another analyser, or cut short.
 */
export function openVectors(buffer: ArrayBuffer, analyserVersion: number): WordVectors {
  if (buffer.byteLength < VECTORS_HEADER_BYTES) throw new Error('The word vectors are cut short.');
  const header = new Uint32Array(buffer, 0, VECTORS_HEADER_BYTES / 4);
  const get = (name: keyof typeof VECTORS_HEADER) => header[VECTORS_HEADER[name]]!;
  if (get('magic') !== VECTORS_MAGIC) throw new Error('These are not word vectors.');
  if (get('formatVersion') !== VECTORS_VERSION) {
    throw new Error(
      `The word vectors have format ${get('formatVersion')}, not ${VECTORS_VERSION}.`,
    );
  }
  if (get('analyserVersion') !== analyserVersion) {
    throw new Error(
      `The word vectors were made for analyser ${get('analyserVersion')}, not ${analyserVersion}: run npm run train:vectors.`,
    );
  }
  const counts = { words: get('words'), dimensions: get('dimensions'), slots: get('slots') };
  if (vectorFileBytes(counts.words, counts.dimensions, counts.slots) !== buffer.byteLength) {
    throw new Error('The word vectors are cut short.');
  }
  return openedInKernel(buffer, counts) ?? openedInPlace(buffer, counts);
}

type Counts = Parameters<typeof vectorSections>[1];

function openedInKernel(file: ArrayBuffer, counts: Counts): WordVectors | undefined {
  const { dimensions } = counts;
  const free = Math.ceil(file.byteLength / 8) * 8;
  const kernel = startKernel(dimensions, free + VectorMathInKernel.bytesFor(dimensions));
  if (!kernel) return undefined;
  new Uint8Array(kernel.memory).set(new Uint8Array(file));
  const sections = vectorSections(kernel.memory, counts);
  const place = { values: sections.values.byteOffset, dimensions };
  return new WordVectors(dimensions, sections, new VectorMathInKernel(kernel, place, free));
}

function openedInPlace(file: ArrayBuffer, counts: Counts): WordVectors {
  const { dimensions } = counts;
  const sections = vectorSections(file, counts);
  return new WordVectors(dimensions, sections, new VectorMathInScript(sections.values, dimensions));
}
