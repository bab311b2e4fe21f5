import type { Check, Citation, Source, TextRange } from './check';

/** A place in a check that points nowhere. `field` is a path such as `citations.2.mark`. */
export interface Misplaced {
  field: string;
  expected: string;
}

/**
 * The first position or range of a check that does not lie inside the list or the text it points
 * into; undefined when all do.
 */
export function findMisplaced(check: Check): Misplaced | undefined {
  for (const [index, citation] of check.citations.entries()) {
    const wrong = misplacedInCitation(citation, check);
    if (wrong) return { ...wrong, field: `citations.${index}.${wrong.field}` };
  }
  for (const [index, source] of check.sources.entries()) {
    const expected = wrongSameAs(source, index, check.sources);
    if (expected) return { field: `sources.${index}.sameAs`, expected };
  }
  return undefined;
}

function misplacedInCitation(citation: Citation, check: Check): Misplaced | undefined {
  const text = check.body?.[citation.section][citation.paragraph];
  if (text === undefined) return { field: 'paragraph', expected: 'expected a paragraph of body' };
  if (!isInside(citation.sentence, [0, text.length])) {
    return { field: 'sentence', expected: 'expected a range inside its paragraph' };
  }
  if (!isInside(citation.mark, citation.sentence)) {
    return { field: 'mark', expected: 'expected a range inside its sentence' };
  }
  if (citation.source !== undefined && citation.source >= check.sources.length) {
    return { field: 'source', expected: 'expected a position in sources' };
  }
  return undefined;
}

/** Groups of translations stay flat: each points at one original, which points nowhere. */
function wrongSameAs(source: Source, index: number, sources: Source[]): string | undefined {
  if (source.sameAs === undefined) return undefined;
  const original = sources[source.sameAs];
  if (original === undefined) return 'expected a position in sources';
  if (source.sameAs === index) return 'expected another source than itself';
  return original.sameAs === undefined ? undefined : 'expected a source without sameAs';
}

function isInside([start, end]: TextRange, [from, to]: TextRange): boolean {
  return from <= start && start < end && end <= to;
}
