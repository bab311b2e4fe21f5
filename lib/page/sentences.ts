import { contains, createRange, documentOf, nameOf, walk } from './dom.ts';
import { isSilent } from './element-text.ts';
import { collapse, countWords, isDense, type Passage } from './passage.ts';
import { segmenterOf } from './segmenter.ts';

/** Shortest and longest sentence that is read as a claim. */
const SENTENCE_LENGTH = { min: 20, max: 400 } as const;
const MIN_WORDS = 5;
/** Fewest words that a reader's own text is compared for, and what counts as many without spaces. */
const MIN_WORDS_ASKED = 3;
const MIN_UNSPACED_ASKED = 1.5;
/** Text of one paragraph that is read. */
const MAX_PARAGRAPH = 20_000;

/** A quotation is read together with who said it up to this length, else sentence by sentence. */
const MAX_QUOTE = 300;

/** Signs that open a quotation, and those that close it. */
const OPENING = /[“„«‹「『《〈]/g;
const CLOSING = /[”»›」』》〉]/g;

/**
 * What no sentence of an article says of the world: what the page asks its reader to do, or who
 * made a picture.
 */
const NOT_A_CLAIM =
  /^(?:read (?:more|also|next)|also read|see also|related|watch|listen|subscribe|sign up|follow us|click here|photo|image|picture|credit|source|lesen sie|mehr zum thema|foto|bild|quelle|lire aussi|à lire|crédit|leer más|lea también|también lee|leggi anche|leia também|leia mais|läs (?:mer|också)|les også|lees ook|czytaj (?:też|także|więcej)|читайте (?:также|ещё|еще)|фото|okuyun|baca juga|اقرأ أيضا)\s*[:：|(]/iu;

/** No call of these is longer, with the sign behind it. */
const LONGEST_CALL = 24;

/**
 * The sentences of a paragraph that may make a claim, with their ranges: statements, not questions
 * or calls to the reader; a short quotation together with its speaker.
 */
export function sentencesOf(paragraph: Element, lang: string): Passage[] {
  const { nodes, text } = placedText(paragraph);
  const found: Passage[] = [];
  for (const { start, end } of statements(text.slice(0, MAX_PARAGRAPH), lang)) {
    const sentence = collapse(text.slice(start, end));
    if (!isStatement(sentence)) continue;
    const range = rangeOf(nodes, start, end);
    if (range) found.push({ kind: 'claim', text: sentence, element: paragraph, range });
  }
  return found;
}

/**
 * The sentences of a text without markup that a reader asks about; a line break ends a sentence.
 * Unlike on a page nothing is left out that says something: somebody wants to know, so a question
 * counts, and three words may be the whole claim.
 */
export function sentencesAskedAbout(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => statements(line, '').map(({ start, end }) => line.slice(start, end)))
    .map(collapse)
    .filter((sentence) => saysSomething(sentence) && !isCall(sentence));
}

/** "Vaccines cause autism", "地球是平的": shorter than that, nothing is claimed of anything. */
function saysSomething(sentence: string): boolean {
  const words = countWords(sentence);
  return words >= MIN_WORDS_ASKED || (!sentence.includes(' ') && words >= MIN_UNSPACED_ASKED);
}

/** Whether a sentence can be a claim: neither too short nor too long, and no question. */
function isStatement(sentence: string): boolean {
  if (sentence.length > SENTENCE_LENGTH.max) return false;
  const words = countWords(sentence);
  if (words < MIN_WORDS) return false;
  if (sentence.length < SENTENCE_LENGTH.min && !isDense(sentence, words)) return false;
  return !/[?？؟;՞]["”»’)\]]*$/u.test(sentence) && !isCall(sentence);
}

/** Hardly any sentence has such a sign so early, and a browser takes long to prepare the other look. */
function isCall(sentence: string): boolean {
  return /[:：|(]/.test(sentence.slice(0, LONGEST_CALL)) && NOT_A_CLAIM.test(sentence);
}

interface Span {
  start: number;
  end: number;
}

/** Sentences without the white space around them; those of one short quotation are one. */
function statements(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenterOf(lang).segment(text)) {
    const span = trimmed(segment, index);
    if (span.start >= span.end) continue;
    const joined: Span = open ? { start: open.start, end: span.end } : span;
    const isJoined = open !== undefined && joined.end - joined.start <= MAX_QUOTE;
    if (isJoined) spans[spans.length - 1] = joined;
    else spans.push(span);
    const last = spans.at(-1) ?? span;
    open = isOpen(text.slice(last.start, last.end)) ? last : undefined;
  }
  return spans;
}

function trimmed(segment: string, index: number): Span {
  const lead = segment.length - segment.trimStart().length;
  return { start: index + lead, end: index + segment.trimEnd().length };
}

/** Whether a quotation begins in a text and does not end there. */
function isOpen(text: string): boolean {
  const opened = text.match(OPENING)?.length ?? 0;
  if (opened === 0) return (text.match(/"/g)?.length ?? 0) % 2 === 1;
  // German and some other languages close with the sign that English opens with.
  const closed =
    (text.match(CLOSING)?.length ?? 0) + (/„/.test(text) ? (text.match(/“/g)?.length ?? 0) * 2 : 0);
  return opened > closed;
}

interface PlacedText {
  node: Text;
  start: number;
}

const ELEMENTS_AND_TEXT = 5;

/** The text that a reader sees, a line break where one is, and where each node's begins in it. */
function placedText(element: Element): { nodes: PlacedText[]; text: string } {
  const nodes: PlacedText[] = [];
  const walker = walk(element, ELEMENTS_AND_TEXT);
  let text = '';
  let silent: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (text.length > MAX_PARAGRAPH) break;
    if (silent && contains(silent, node)) continue;
    if (node instanceof Text) {
      nodes.push({ node, start: text.length });
      // A line break in the source is a space; to what cuts sentences it would be an end.
      text += node.data.replace(/\s/g, ' ');
    } else if (node instanceof Element) {
      if (isSilent(node)) silent = node;
      if (nameOf(node) === 'br') text += '\n';
    }
  }
  return { nodes, text };
}

function rangeOf(nodes: PlacedText[], start: number, end: number): Range | undefined {
  const first = nodes.findLast((placed) => placed.start <= start);
  const last = nodes.findLast((placed) => placed.start < end);
  if (!first || !last) return undefined;
  const range = createRange(documentOf(first.node));
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}
