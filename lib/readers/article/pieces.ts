import {
  type Block,
  type CleanText,
  cleanSpans,
  isAllStrong,
  linesOf,
  type Span,
  sliceSpans,
  textOf,
} from './blocks';
import { type Label, labelOf } from './labels';
import {
  exactSection,
  type SectionHeading,
  sectionHeading,
  separatedSection,
} from './section-heading';

/** The smallest unit that is sorted into a section. */
export interface Piece extends CleanText {
  kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading: 1 is the highest. */
  level: number;
  line?: number;
  /** Of a heading: the section that it opens, if it has a known name. */
  opens?: SectionHeading;
  /** Of a `Name: value` line. */
  label?: Label;
}

/** Plain and bold lines that open a section count as headings of this level. */
const PLAIN_LEVEL = 2;
/** A section's name at the beginning of a paragraph ranks below a heading. */
const RUN_IN_LEVEL = 3;

/**
 * Cuts a block at its lines where they mean something by themselves: a section's name alone
 * ("Conclusion"), bold ("**Our ruling**") or before a colon ("Conclusion: The claim ..."), and
 * `Name: value` lines. All other lines stay together, except in a list of sources whose lines a
 * page breaks; `isSource` tells that the block stands in one.
 */
export function piecesOf(block: Block, isSource: boolean): Piece[] {
  if (block.kind === 'heading') return [headingPiece(block.spans, block.level, block.line)];
  const pieces: Piece[] = [];
  let text: Span[] = [];
  // Only pages have no line numbers; elsewhere lines may be wrapped.
  const isBroken = block.line === undefined && block.kind === 'paragraph';
  let inSources = isSource;
  const flush = () => {
    const clean = cleanSpans(text);
    if (clean.text !== '') pieces.push({ ...clean, kind: block.kind, level: 0, line: block.line });
    text = [];
  };
  for (const [index, line] of linesOf(block.spans).entries()) {
    const number = block.line === undefined ? undefined : block.line + index;
    const special = specialPieces(line, block, number);
    if (special.length === 0) {
      const isOfSource = isBroken && inSources;
      if (isOfSource && startsSource(line)) flush();
      // One by one: a line may have more spans than a call takes arguments.
      for (const span of isOfSource ? withoutMarker(line) : line) text.push(span);
      text.push({ text: '\n' });
    } else {
      flush();
      pieces.push(...special);
      inSources = isInSources(special, inSources);
    }
  }
  flush();
  return pieces;
}

/** `- `, `1. ` and the like before a source. */
const SOURCE_MARKER = /^\s*(?:[-*•‣◦–—]|\d{1,3}[.)]|\[\d{1,3}\])\s+/;

/** Whether what follows some pieces stands under "Sources". */
export function isInSources(pieces: readonly Piece[], before: boolean): boolean {
  const opened = pieces.findLast((piece) => piece.kind === 'heading' && piece.opens)?.opens;
  return opened === undefined ? before : opened.section === 'sources';
}

/** Each line is a source of its own, except for the address of the one before. */
function startsSource(line: readonly Span[]): boolean {
  return !/^\s*https?:\/\/\S+\s*$/i.test(textOf(line));
}

function withoutMarker(line: readonly Span[]): Span[] {
  const marker = SOURCE_MARKER.exec(textOf(line))?.[0] ?? '';
  return sliceSpans(line, marker.length, Number.POSITIVE_INFINITY);
}

function headingPiece(spans: Span[], level: number, line: number | undefined): Piece {
  const clean = cleanSpans(spans);
  const label = labelOf(clean.text);
  return { ...clean, kind: 'heading', level, line, opens: sectionHeading(clean.text), label };
}

/** The pieces of a line that stands for itself; none for ordinary text. */
function specialPieces(spans: Span[], block: Block, line: number | undefined): Piece[] {
  const clean = cleanSpans(spans);
  const isStrong = isAllStrong(clean.spans);
  const label = labelOf(clean.text);
  if (label) {
    return [
      { ...clean, kind: block.kind === 'item' ? 'item' : 'paragraph', level: 0, line, label },
    ];
  }
  if (block.kind === 'item' && !isStrong && !block.ordered) return [];
  const opens = isStrong ? sectionHeading(clean.text) : exactHeading(clean.text);
  if (opens) return [{ ...clean, kind: 'heading', level: PLAIN_LEVEL, line, opens }];
  return block.kind === 'item' ? [] : runInPieces(clean, line);
}

function exactHeading(text: string): SectionHeading | undefined {
  const section = exactSection(text);
  return section && { section, rest: '' };
}

/**
 * A paragraph that begins with its section's name. Where the name is not bold, "Context: ..." and
 * the like are too usual in running text to be believed.
 */
function runInPieces(clean: CleanText, line: number | undefined): Piece[] {
  const opens = separatedSection(clean.text);
  if (opens === undefined || opens.rest === '') return [];
  const isBold = clean.spans[0]?.strong === true;
  if (!isBold && (opens.section === 'known' || opens.section === 'claim')) return [];
  const from = clean.text.length - opens.rest.length;
  const rest = cleanSpans(sliceSpans(clean.spans, from, clean.text.length));
  const heading = cleanSpans(sliceSpans(clean.spans, 0, from));
  return [
    { ...heading, kind: 'heading', level: RUN_IN_LEVEL, line, opens: { ...opens, rest: '' } },
    { ...rest, kind: 'paragraph', level: 0, line },
  ];
}
