import type { EngineName } from './engines/engines.ts';
import type { Part } from './parts.ts';
import type { Quality } from './quality.ts';

/** What a process of its own is asked to measure. Files are absolute paths. */
export type Job =
  | { kind: 'build'; engine: EngineName; checks: string; file: string }
  | { kind: 'open'; engine: EngineName; file: string; queries: string }
  | { kind: 'serve'; engine: EngineName; file: string; queries: string; checks: string }
  /** Checks and queries as given: paths with commas between. */
  | { kind: 'judged'; engine: EngineName; checks: string; queries: string };

/** Figures of one job. Milliseconds, and bytes where the name does not say megabytes. */
export interface Built {
  /** Analysis, index and file, without the reading of the checks. */
  buildMs: number;
  bytes: number;
  /** Growth of the process's memory to its peak; what the collector had not yet freed counts. */
  peakMB: number;
}

export interface Opened {
  /** From the stored file in memory to the first answer, in a fresh process. */
  openMs: number;
}

export interface Served extends Opened {
  /**
   * What the engine's code, opening and answering hold when garbage is collected, WebAssembly's
   * memory included; without the file.
   */
  heapMB: number;
  /** The same with the file, where the engine answers from the file itself. */
  memoryMB: number;
  /** Text in, candidates out. */
  queryMs: { p50: number; p95: number; p99: number };
  /** The same with the text's terms known. */
  searchMs: { p50: number; p95: number; p99: number };
  /** A page of 150 headlines; for us through the whole matcher. */
  page150Ms: number;
  /** The first such page. */
  firstPage150Ms: number;
  /** Headlines that were made about a check: is it found? */
  quality: Quality;
  /** Ours alone: bytes of the file by what they are for. */
  parts?: Record<Part, number>;
  /** Ours alone: what the index itself holds beside the file, without code and analyser. */
  indexHeapMB?: number;
  /** Ours alone: comparing the file with its checksum, after the first answer. */
  checkMs?: number;
  /** Ours alone: one headline through the whole matcher. */
  matchMs?: { p50: number; p95: number; p99: number };
  /** Ours alone: a key press in the side panel, with filters and facets. */
  lookupMs?: { p50: number; p95: number; p99: number };
}

export interface Judged {
  /** In the engine's own order. */
  candidates: Quality;
  /** Ours alone: in the order of the matcher, which compares the forty best with the query. */
  matcher?: Quality;
}

/** What each kind of job answers. */
export interface Answers {
  build: Built;
  open: Opened;
  serve: Served;
  judged: Judged;
}
