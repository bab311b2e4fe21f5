import type { Block } from './blocks';
import { labelOf } from './labels';

/** A text without its front matter, and what that says in blocks of the common form. */
export interface FrontMatter {
  title?: Block;
  labels: Block[];
  /** The text with empty lines in place of the front matter, so that lines keep their number. */
  rest: string;
}

const FENCE = /^---[ \t]*$/;
const ENTRY = /^([A-Za-z][\w -]{0,39}):(?:[ \t]+(.*))?$/;
const LIST_ITEM = /^\s*-\s+(.+)$/;

/** Neither empty nor a comment, nor indented as what belongs to an entry. */
const PROSE = /^[^\s#]/;

/** Front matter with more lines is text between two rules. */
const MAX_LINES = 100;

/**
 * Reads the YAML block that site generators put before an article: its title and what is known as
 * a header line ("date: 2025-04-05", "tags: [a, b]"). Undefined where the text begins otherwise.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const lines = text.replace(/^\uFEFF/, '').split('\n', MAX_LINES + 2);
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const entries = end === -1 ? undefined : entriesOf(lines.slice(1, end));
  if (entries === undefined) return undefined;
  const rest = '\n'.repeat(end) + text.slice(lengthOf(text, end));
  const labels: Block[] = [];
  let title: Block | undefined;
  for (const { name, value, line } of entries) {
    const isTitle = name.toLowerCase() === 'title' && value !== '';
    if (isTitle) title = { kind: 'heading', level: 1, spans: [{ text: value }], line };
    const label = `${name}: ${value}`;
    if (labelOf(label)) labels.push({ kind: 'paragraph', spans: [{ text: label }], line });
  }
  return { title, labels, rest };
}

interface Entry {
  name: string;
  value: string;
  line: number;
}

/** The entries of the lines; undefined where there is prose between them, which is no YAML. */
function entriesOf(lines: readonly string[]): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = ENTRY.exec(line);
    const item = LIST_ITEM.exec(line)?.[1];
    const last = entries.at(-1);
    if (entry?.[1] !== undefined) {
      entries.push({ name: entry[1], value: plain(entry[2] ?? ''), line: index + 2 });
    } else if (last && item !== undefined) {
      last.value += `${last.value === '' ? '' : ', '}${plain(item)}`;
    } else if (PROSE.test(line)) return undefined;
  }
  return entries;
}

/** A value without quotation marks, or a list in brackets without them. */
function plain(value: string): string {
  const trimmed = value.trim();
  const list = /^\[(.*)\]$/.exec(trimmed)?.[1];
  if (list !== undefined) return list.split(',').map(plain).join(', ');
  return /^(["'])(.*)\1$/.exec(trimmed)?.[2] ?? trimmed;
}

/** Length of a text's first lines and of the fence behind them. */
function lengthOf(text: string, lines: number): number {
  let at = -1;
  for (let index = 0; index < lines; index += 1) at = text.indexOf('\n', at + 1);
  const end = text.indexOf('\n', at + 1);
  return end === -1 ? text.length : end;
}
