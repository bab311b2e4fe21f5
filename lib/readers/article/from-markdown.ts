import type { List, Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Block, MAX_BLOCKS, type Span } from './blocks';
import { htmlArticle } from './from-html';
import { type MarkdownPiece, markdownPieces } from './markdown-pieces';

/**
 * Reads CommonMark. The text is parsed piece by piece, because the parser's time grows with the
 * square of what it gets at once (see `markdownPieces`). Markup other than headings, lists, links
 * and strong emphasis leaves only its text; images and rules leave nothing. Blocks of HTML are
 * read as in a page; of tags in running text only `<br>` counts. Reading ends soon after `MAX_BLOCKS`.
 */
export function blocksFromMarkdown(text: string): Block[] {
  return markdownPieces(text)
    .slice(0, MAX_BLOCKS + 1)
    .flatMap(blocksOfPiece);
}

const LINE_BREAK = /^<br\s*\/?>$/i;

function blocksOfPiece({ text, line, isPlain, mark }: MarkdownPiece): Block[] {
  if (mark !== undefined) {
    return [{ kind: 'item', ordered: /^\d/.test(text), spans: [{ text: text.slice(mark) }], line }];
  }
  if (isPlain) return [{ kind: 'paragraph', spans: [{ text }], line }];
  const root = fromMarkdown(text);
  return blocksOfNode(root, { firstLine: line, links: definitionsOf(root) });
}

interface Context {
  /** Line of the whole text on which the piece begins. */
  firstLine: number;
  links: Definitions;
}

function blocksOfNode(node: Nodes, context: Context): Block[] {
  const line = context.firstLine + (node.position?.start.line ?? 1) - 1;
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'heading', level: node.depth, spans: spansOf(node, context.links, {}), line },
      ];
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(node, context.links, {}), line }];
    case 'code':
      return [{ kind: 'paragraph', spans: [{ text: node.value }], line }];
    case 'html':
      return htmlArticle(node.value).blocks.map((block) => ({ ...block, line }));
    case 'list':
      return itemsOf(node, context);
    case 'root':
    case 'blockquote':
      return node.children.flatMap((child) => blocksOfNode(child, context));
    default:
      return [];
  }
}

/** Each paragraph of a list becomes an item of its own, lists inside lists included. */
function itemsOf(list: List, context: Context): Block[] {
  const ordered = list.ordered === true;
  return list.children
    .flatMap((item) => item.children.flatMap((child) => blocksOfNode(child, context)))
    .map((block) =>
      block.kind === 'paragraph'
        ? { kind: 'item', ordered, spans: block.spans, line: block.line }
        : block,
    );
}

/** What spans inherit from the markup around them. */
interface Look {
  strong?: true;
  url?: string;
}

function spansOf(node: { children: PhrasingContent[] }, links: Definitions, look: Look): Span[] {
  return node.children.flatMap((child): Span[] => {
    switch (child.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...look, text: child.value }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'html':
        return LINE_BREAK.test(child.value) ? [{ ...look, text: '\n' }] : [];
      case 'strong':
        return spansOf(child, links, { ...look, strong: true });
      case 'link':
        return spansOf(child, links, { ...look, url: child.url });
      case 'linkReference':
        return spansOf(child, links, { ...look, url: links.get(child.identifier) });
      case 'emphasis':
        return spansOf(child, links, look);
      default:
        return [];
    }
  });
}

/** Where the link definitions of a piece lead, by their normalised label. */
type Definitions = ReadonlyMap<string, string>;

function definitionsOf(root: Root): Definitions {
  return new Map(
    root.children.flatMap((node): [string, string][] =>
      node.type === 'definition' ? [[node.identifier, node.url]] : [],
    ),
  );
}
