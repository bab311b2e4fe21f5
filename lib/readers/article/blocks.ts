import { collapseSpaces, dropInvisible } from '~/lib/check/plain-text';

/**
 * A run of text with one look. `text` may hold `\n` where the document breaks a line without
 * ending the paragraph.
 */
export interface Span {
  text: string;
  /** Where the text links to, as the document says it. */
  url?: string;
  strong?: boolean;
}

/**
 * The common form of every kind of article: a flat list of headings, paragraphs and list items in
 * the document's order. `line` counts from 1 and is absent where the format has no lines.
 */
export type Block =
  | { kind: 'heading'; level: number; spans: Span[]; line?: number }
  | { kind: 'paragraph'; spans: Span[]; line?: number }
  | { kind: 'item'; ordered: boolean; spans: Span[]; line?: number };

/**
 * Most blocks that an article is read with. A check holds a few hundred; the rest is room for
 * headings and for pages that carry more than the article.
 */
export const MAX_BLOCKS = 5_000;

/** Spans as they are kept: clean, with their text joined. */
export interface CleanText {
  /** Plain text, see `plainText`. */
  text: string;
  /** In the order of `text`, which they make up without gaps. */
  spans: Span[];
}

/** The text of spans as it stands, line breaks included. */
export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/**
 * Brings spans to the form in which they are kept: `plainText`, span by span, so that links and
 * emphasis keep their place.
 */
export function cleanSpans(spans: readonly Span[]): CleanText {
  const clean: Span[] = [];
  let endsInSpace = true;
  for (const span of spans) {
    const collapsed = collapseSpaces(dropInvisible(span.text));
    const text: string = endsInSpace ? collapsed.trimStart() : collapsed;
    if (text === '') continue;
    clean.push({ ...span, text });
    endsInSpace = text.endsWith(' ');
  }
  trimEnd(clean);
  return { text: textOf(clean), spans: clean };
}

function trimEnd(spans: Span[]): void {
  let last = spans.pop();
  while (last !== undefined && last.text.trim() === '') last = spans.pop();
  if (last !== undefined) spans.push({ ...last, text: last.text.trimEnd() });
}

/** Cuts spans at their line breaks; every line has at least one visible character. */
export function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.filter((line) => textOf(line).trim() !== '');
}

/** Whether all that is visible of spans is set in bold. */
export function isAllStrong(spans: readonly Span[]): boolean {
  const visible = spans.filter((span) => span.text.trim() !== '');
  return visible.length > 0 && visible.every((span) => span.strong === true);
}

/** A part of clean spans, by UTF-16 offsets into their joined text. */
export function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  const part: Span[] = [];
  let start = 0;
  for (const span of spans) {
    if (start >= to) break;
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') part.push({ ...span, text });
    start += span.text.length;
  }
  return part;
}
