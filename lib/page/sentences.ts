import { isFurniture } from './furniture.ts';
import { collapse, type Passage } from './passage.ts';

/** Shortest and longest sentence that is read as a claim. */
const SENTENCE_LENGTH = { min: 20, max: 400 } as const;
/** Shortest paragraph that belongs to running text. */
const MIN_PARAGRAPH = 40;
/** Paragraphs of one article that are read. */
const MAX_PARAGRAPHS = 200;

const NOT_TEXT = 'figure, aside, blockquote.twitter-tweet, header, table, pre, code, button';

let segmenter: Intl.Segmenter | undefined;

/**
 * The paragraphs of the article's text: those of the element that holds the most of them by
 * length, in the order of the page.
 */
export function articleParagraphs(document: Document): Element[] {
  const byContainer = new Map<Element, { paragraphs: Element[]; length: number }>();
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length < MIN_PARAGRAPH) continue;
    const container = containerOf(paragraph);
    const entry = byContainer.get(container) ?? { paragraphs: [], length: 0 };
    entry.paragraphs.push(paragraph);
    entry.length += length;
    byContainer.set(container, entry);
  }
  const best = [...byContainer.values()].sort((a, b) => b.length - a.length)[0];
  return (best?.paragraphs ?? [])
    .filter((paragraph) => !paragraph.closest(NOT_TEXT) && !isFurniture(paragraph))
    .slice(0, MAX_PARAGRAPHS);
}

/** The article around a paragraph, or the element two above where pages mark up none. */
function containerOf(paragraph: Element): Element {
  const body = paragraph.closest('[itemprop=articleBody], article, main');
  return body ?? paragraph.parentElement?.parentElement ?? paragraph;
}

/** The sentences of a paragraph that may make a claim, with their ranges. */
export function sentencesOf(paragraph: Element, lang: string): Passage[] {
  const nodes = textNodes(paragraph);
  const text = nodes.map(({ node }) => node.data).join('');
  const found: Passage[] = [];
  segmenter ??= sentenceSegmenter(lang);
  for (const { segment, index } of segmenter.segment(text.slice(0, 20_000))) {
    const sentence = collapse(segment);
    if (sentence.length < SENTENCE_LENGTH.min || sentence.length > SENTENCE_LENGTH.max) continue;
    const lead = segment.length - segment.trimStart().length;
    const range = rangeOf(nodes, index + lead, index + segment.trimEnd().length);
    if (range) found.push({ kind: 'claim', text: sentence, element: paragraph, range });
  }
  return found;
}

function sentenceSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // A page's lang may be anything.
  }
}

interface PlacedText {
  node: Text;
  start: number;
}

function textNodes(element: Element): PlacedText[] {
  const nodes: PlacedText[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}

function rangeOf(nodes: PlacedText[], start: number, end: number): Range | undefined {
  const first = nodes.findLast((placed) => placed.start <= start);
  const last = nodes.findLast((placed) => placed.start < end);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
