import { SECTION_NAMES, type SectionName } from '~/lib/index/format';
import type { OpenIndex } from '~/lib/index/open';

/** What the parts of the file are for. */
export type Part = 'candidates' | 'texts' | 'ids' | 'filters';

const PARTS: Record<SectionName, Part> = {
  termBlocks: 'candidates',
  termBytes: 'candidates',
  termCounts: 'candidates',
  sparseBlocks: 'candidates',
  sparse: 'candidates',
  commonTerms: 'candidates',
  commonCounts: 'candidates',
  commonStarts: 'candidates',
  common: 'candidates',
  // Verdicts share their bytes with lengths, which a candidate's score needs.
  facts: 'candidates',
  forwardCode: 'texts',
  rankedTerms: 'texts',
  forwardBlocks: 'texts',
  forward: 'texts',
  idSlots: 'ids',
  idText: 'ids',
  removed: 'ids',
  days: 'filters',
  sources: 'filters',
  narrowSources: 'filters',
  wideSources: 'filters',
};

/**
 * Bytes of the file by what they are for: finding candidates (dictionary, postings, lengths),
 * scoring them (the terms of their texts, in order), telling which checks they are, and filters.
 */
export function partsOf(index: OpenIndex): Record<Part, number> {
  const parts = { candidates: 0, texts: 0, ids: 0, filters: 0 };
  for (const name of SECTION_NAMES) parts[PARTS[name]] += index.sections[name].byteLength;
  return parts;
}
