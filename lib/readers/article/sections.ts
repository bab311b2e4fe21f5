import type { Section } from '~/lib/check/check';
import type { Block, CleanText } from './blocks';
import type { Label, LabelField } from './labels';
import { isInSources, type Piece, piecesOf } from './pieces';
import { exactSection } from './section-heading';
import type { SectionName } from './section-names';

/** A paragraph or list item as it is kept. */
export interface Paragraph extends CleanText {
  kind: 'paragraph' | 'item';
  line?: number;
}

/** Where in an article something stands; `front` is all before the first section's heading. */
export type Place = SectionName | 'front';

/** A `Name: value` line and where it stands. */
export interface PlacedLabel extends Label {
  place: Place;
}

/** An article taken apart by its headings. Everything keeps the document's order. */
export interface Outline {
  title?: CleanText & { line?: number };
  /** Text that stands before the first section belongs to `known`. */
  body: Record<Section, Paragraph[]>;
  /** What stands under "Sources". */
  sources: Paragraph[];
  /** The claim, where it has a section of its own. */
  claim?: CleanText;
  /** `Name: value` lines, wherever they stand. */
  labels: PlacedLabel[];
  /** The line of each section's heading, where known, for saying where something is missing. */
  headings: Map<SectionName, number | undefined>;
}

/** A longer paragraph is no title. In characters. */
const MAX_TITLE = 300;

/**
 * Sorts an article's blocks into its sections. A heading with a name of its own is left out, and
 * what stands under it stays in the section around it; what follows the sources under another
 * heading ("About us") is not part of the fact-check.
 */
export function outlineOf(blocks: readonly Block[]): Outline {
  let inSources = false;
  const pieces = blocks.flatMap((block) => {
    const found = piecesOf(block, inSources);
    inSources = isInSources(found, inSources);
    return found;
  });
  const title = titleOf(pieces);
  const builder = new OutlineBuilder();
  for (const piece of pieces) {
    if (piece === title) builder.outline.title = title;
    else builder.add(piece);
  }
  return builder.outline;
}

/** The first heading before any section or, where there is none, the first short paragraph. */
function titleOf(pieces: readonly Piece[]): Piece | undefined {
  let paragraph: Piece | undefined;
  for (const piece of pieces) {
    if (piece.label) continue;
    if (piece.opens && !mayBeTitle(piece)) break;
    if (piece.kind === 'heading') return piece;
    if (piece.kind === 'paragraph' && piece.text.length <= MAX_TITLE) paragraph ??= piece;
  }
  return paragraph;
}

/** "Analysis of the new budget" at the very top is a title, "Analysis" is not. */
function mayBeTitle(piece: Piece): boolean {
  return piece.level === 1 && exactSection(piece.text) === undefined;
}

class OutlineBuilder {
  readonly outline: Outline = {
    body: { known: [], analysis: [], conclusion: [] },
    sources: [],
    labels: [],
    headings: new Map(),
  };
  #place: Place | 'after' = 'front';
  #level = 0;

  add(piece: Piece): void {
    // Items of a list of facts or sources may look like header lines.
    const label = piece.kind === 'item' && this.#place !== 'front' ? undefined : piece.label;
    // A heading first opens its section: "Verdict: False" stands in the conclusion.
    if (piece.kind === 'heading') this.#addHeading(piece);
    else this.#addText({ ...piece, kind: piece.kind }, label?.field);
    if (label) this.#addLabel(label, piece.line);
  }

  #addLabel(label: Label, line: number | undefined): void {
    if (this.#place !== 'after') this.outline.labels.push({ ...label, line, place: this.#place });
  }

  #addHeading({ opens, level, label, line }: Piece): void {
    if (opens === undefined) {
      if (this.#place === 'sources' && level <= this.#level) this.#place = 'after';
      return;
    }
    if (opens.section === 'known' && this.#isInside(level)) return;
    this.#place = opens.section;
    this.#level = level;
    if (!this.outline.headings.has(opens.section)) this.outline.headings.set(opens.section, line);
    const isVerdict = opens.section === 'conclusion' && opens.rest !== '' && !label;
    if (isVerdict) this.#addLabel({ field: 'verdict', value: opens.rest }, line);
  }

  /** "### Evidence" under "## Analysis" is a part of the analysis. */
  #isInside(level: number): boolean {
    return (this.#place === 'analysis' || this.#place === 'conclusion') && level > this.#level;
  }

  #addText(paragraph: Paragraph, label: LabelField | undefined): void {
    const { outline } = this;
    switch (this.#place) {
      case 'front':
        if (label === undefined) outline.body.known.push(paragraph);
        return;
      case 'claim':
        outline.claim ??= paragraph;
        outline.body.known.push(paragraph);
        return;
      case 'sources':
        if (label === undefined || label === 'url') outline.sources.push(paragraph);
        return;
      case 'after':
        return;
      default:
        outline.body[this.#place].push(paragraph);
    }
  }
}
