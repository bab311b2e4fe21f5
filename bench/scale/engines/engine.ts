import type { BenchCheck } from '../../support/bench-check.ts';

/**
 * A search engine as the bench sees it. All get their terms from our own analyser (stop words
 * dropped, stemmed by language), so that what differs is the engine.
 */
export interface Engine {
  /** Load the engine's own code and modules; what that takes counts for nobody. */
  prepare?(): Promise<void>;
  /** Index checks, whose numbers are their order, and give the file to store. */
  build(checks: Iterable<BenchCheck>): Promise<Uint8Array<ArrayBuffer>>;
  /** Make a stored file answer. */
  open(file: Uint8Array<ArrayBuffer>): Promise<OpenEngine>;
}

export interface OpenEngine {
  /** Numbers of the best checks that have any of the terms, best first. */
  search(terms: readonly string[], limit: number): number[];
}

/** How many candidates an engine is asked for: what the matcher looks at closely. */
export const CANDIDATES = 40;
