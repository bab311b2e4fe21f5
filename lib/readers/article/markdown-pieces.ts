/** A part of a Markdown text that can be parsed alone. */
export interface MarkdownPiece {
  text: string;
  /** Line of the whole text on which it begins, from 1. */
  line: number;
  /** To be kept as it stands: it has no markup, or is too dense with it to be parsed. */
  isPlain: boolean;
  /** Of a plain piece: how long the mark is that makes it an item of a list. */
  mark?: number;
}

/*
 * micromark does not defend itself against input made to be slow: nested lists, quotes and
 * emphasis cost it the square of their number, a megabyte of them hours. These limits are far
 * above what a paragraph of prose or an item of a list holds.
 */
const MAX_LENGTH = 20_000;
const MAX_LINES = 400;
const MAX_MARKS = 400;
const MAX_DEFINITIONS = 200;

/**
 * A paragraph that CommonMark leaves as it is: no line begins like another block or ends in white
 * space, and none of its signs could be markup. To see that takes a thousandth of parsing it, and
 * long articles are hundreds of such.
 */
const PROSE =
  /^(?:[^\0\s\d#+=>|~*_`[\]<&\\\ufeff-](?:[^\0\t\r\n*_`[\]<&\\\ufeff]*[^\0\s*_`[\]<&\\\ufeff])?(?:\n(?!$)|$))+$/;

/** What makes a line of prose an item. */
const ITEM_MARK = /^(?:[-*+]|\d{1,9}[.)]) /;

const MARK = /[*_`[\]<>!&\\~]/g;
/** More than ten list or quote marks at the beginning of a line. */
const TOO_NESTED = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){11}/m;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const COMMENT = /^ {0,3}<!--/;
const DEFINITION = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*\S/;

/**
 * Cuts a Markdown text where a new block certainly begins: at blank lines, headings and items of
 * top-level lists. Comments are left out; link definitions go along with each piece that names
 * them. Linear in the length of the text.
 */
export function markdownPieces(text: string): MarkdownPiece[] {
  const cutter = new Cutter();
  for (const [index, line] of text.split('\n').entries()) cutter.add(line, index + 1);
  return cutter.finish();
}

class Cutter {
  readonly #pieces: MarkdownPiece[] = [];
  /** Link definitions as written, by label in lower case. */
  readonly #definitions = new Map<string, string>();
  #lines: string[] = [];
  #start = 1;
  #inside: 'text' | 'fence' | 'comment' = 'text';

  add(line: string, number: number): void {
    switch (this.#inside) {
      case 'comment':
        if (line.includes('-->')) this.#inside = 'text';
        return;
      case 'fence':
        this.#push(line, number);
        if (FENCE.test(line)) this.#cut();
        return;
      default:
        this.#addText(line, number);
    }
  }

  finish(): MarkdownPiece[] {
    this.#cut();
    return this.#pieces.map((piece) => this.#withDefinitions(piece));
  }

  #addText(line: string, number: number): void {
    const isComment = COMMENT.test(line);
    const startsBlock = HEADING.test(line) || LIST_ITEM.test(line) || FENCE.test(line);
    if (isComment || startsBlock || line.trim() === '') this.#cut();
    if (isComment && !line.includes('-->')) this.#inside = 'comment';
    if (isComment || line.trim() === '') return;
    if (this.#lines.length === 0 && this.#define(line)) return;
    this.#push(line, number);
    if (HEADING.test(line) || UNDERLINE.test(line)) this.#cut();
    else if (FENCE.test(line)) this.#inside = 'fence';
  }

  #define(line: string): boolean {
    const label = DEFINITION.exec(line)?.[1]?.toLowerCase();
    if (label === undefined) return false;
    const isFirst = !this.#definitions.has(label) && this.#definitions.size < MAX_DEFINITIONS;
    if (isFirst) this.#definitions.set(label, line);
    return true;
  }

  #push(line: string, number: number): void {
    if (this.#lines.length === 0) this.#start = number;
    this.#lines.push(line);
  }

  #cut(): void {
    if (this.#lines.length > 0) this.#pieces.push(pieceOf(this.#lines, this.#start));
    this.#lines = [];
    this.#inside = 'text';
  }

  #withDefinitions(piece: MarkdownPiece): MarkdownPiece {
    if (piece.isPlain || this.#definitions.size === 0 || !piece.text.includes('[')) return piece;
    const text = piece.text.toLowerCase();
    const named = [...this.#definitions].filter(([label]) => text.includes(`[${label}]`));
    return { ...piece, text: [piece.text, ...named.map(([, line]) => line)].join('\n\n') };
  }
}

/** A first line that is indented belonged to a list item above, and is not code. */
function pieceOf(lines: string[], line: number): MarkdownPiece {
  const isIndented = /^\s/.test(lines[0] ?? '');
  const text = (isIndented ? lines.map((each) => each.trimStart()) : lines).join('\n');
  const mark = lines.length === 1 ? (ITEM_MARK.exec(text)?.[0].length ?? 0) : 0;
  if (mark > 0 && text.length <= MAX_LENGTH && PROSE.test(text.slice(mark)))
    return { text, line, isPlain: true, mark };
  const isPlain =
    text.length > MAX_LENGTH ||
    lines.length > MAX_LINES ||
    PROSE.test(text) ||
    (text.match(MARK)?.length ?? 0) > MAX_MARKS ||
    TOO_NESTED.test(text);
  return { text, line, isPlain };
}
