import { type Block, MAX_BLOCKS, type Span, textOf } from './blocks';
import { labelOf } from './labels';
import { exactSection } from './section-heading';

/** `- `, `• ` and their like before a list item. */
const BULLET = /^\s*[-*+•‣◦–—]\s+/;
/** `1.`, `2)`, `[3]` before a source; elsewhere such a line is text ("1. April 2025 was ..."). */
const NUMBER = /^\s*(?:\d{1,3}[.)]|\[\d{1,3}\])\s+/;

/** Lines of hard-wrapped text are about this long, in characters; others end where they mean to. */
const MIN_WRAPPED = 55;
const MAX_WRAPPED = 120;

const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}$/;

/**
 * Reads plain text. Each line is a paragraph of its own or a list item, unless the text looks
 * hard-wrapped: a line of usual width that does not end a sentence goes on in the next.
 * `**words**` are strong. Reading ends soon after `MAX_BLOCKS`.
 */
export function blocksFromText(text: string): Block[] {
  const blocks: Block[] = [];
  let previous: string | undefined;
  let inSources = false;
  for (const [index, raw] of text.split('\n').entries()) {
    if (blocks.length > MAX_BLOCKS) break;
    const line = raw.trimEnd();
    const section = BULLET.test(line) ? undefined : exactSection(line);
    if (section) inSources = section === 'sources';
    const last = blocks.at(-1);
    if (line.trim() === '') {
      previous = undefined;
    } else if (last && previous !== undefined && continues(line, previous, last, inSources)) {
      last.spans.push({ text: '\n' }, ...spansOf(line.trim()));
      previous = line;
    } else {
      blocks.push(blockOf(line, index + 1, inSources));
      previous = blocks.length === 1 || section ? undefined : line;
    }
  }
  return blocks;
}

function blockOf(line: string, number: number, inSources: boolean): Block {
  const marker = BULLET.exec(line) ?? (inSources ? NUMBER.exec(line) : null);
  if (marker === null) return { kind: 'paragraph', spans: spansOf(line.trim()), line: number };
  const spans = spansOf(line.slice(marker[0].length));
  return { kind: 'item', ordered: NUMBER.test(line), spans, line: number };
}

/** Whether a line belongs to the same paragraph or item as the line before it. */
function continues(line: string, previous: string, last: Block, inSources: boolean): boolean {
  if (BULLET.test(line) || labelOf(line) || labelOf(previous) || exactSection(line)) return false;
  if (inSources || last.kind === 'item') return last.kind === 'item' && /^\s{2}/.test(line);
  return (
    previous.length >= MIN_WRAPPED &&
    previous.length <= MAX_WRAPPED &&
    !SENTENCE_END.test(previous.slice(-5))
  );
}

function spansOf(line: string): Span[] {
  const parts = line.split('**');
  // An odd marker out is only two asterisks.
  if (parts.length % 2 === 0) return [{ text: line }];
  const spans = parts.map((text, index) => (index % 2 === 1 ? { text, strong: true } : { text }));
  return textOf(spans) === '' ? [{ text: line }] : spans.filter((span) => span.text !== '');
}
