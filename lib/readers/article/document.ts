import { formatOf } from '~/lib/readers/detect';
import { type Block, MAX_BLOCKS } from './blocks';
import { htmlArticle } from './from-html';
import { blocksFromMarkdown } from './from-markdown';
import { blocksFromText } from './from-text';
import { frontMatterOf } from './front-matter';

/** The forms that an article is written in. */
export type ArticleFormat = 'text' | 'markdown' | 'html';

/** An article in the common form, or the reason why there is none. */
export type ArticleDocument =
  | { ok: true; blocks: Block[]; lang?: string }
  | { ok: false; reason: string };

/** Longest articles by form, in characters. HTML pages carry much that is not the article. */
const MAX_LENGTH: Readonly<Record<ArticleFormat, number>> = {
  text: 300_000,
  markdown: 300_000,
  html: 5_000_000,
};

/** Reads an article's text, in the given form or else in the one that it seems to have. */
export function documentOf(text: string, given: ArticleFormat | undefined): ArticleDocument {
  if (text.trim() === '') return { ok: false, reason: 'empty file' };
  if (text.includes('\0')) return { ok: false, reason: 'binary file' };
  const format = given ?? articleFormatOf(text);
  const max = MAX_LENGTH[format];
  if (text.length > max) return { ok: false, reason: `article longer than ${max} characters` };
  const document = READERS[format](text.replace(/\r\n?/g, '\n'));
  if (!document.ok || document.blocks.length <= MAX_BLOCKS) return document;
  return { ok: false, reason: `article with more than ${MAX_BLOCKS} paragraphs` };
}

const READERS: Readonly<Record<ArticleFormat, (text: string) => ArticleDocument>> = {
  text: (text) => ({ ok: true, blocks: withFrontMatter(text, blocksFromText) }),
  markdown: (text) => ({ ok: true, blocks: withFrontMatter(text, blocksFromMarkdown) }),
  html: (text) => {
    const { blocks, lang, isTooDeep } = htmlArticle(text);
    if (isTooDeep) return { ok: false, reason: 'HTML elements nested too deeply' };
    return { ok: true, blocks, lang };
  },
};

/** A title in the front matter is the article's, unless that has a main heading of its own. */
function withFrontMatter(text: string, read: (text: string) => Block[]): Block[] {
  const front = frontMatterOf(text);
  if (front === undefined) return read(text);
  const blocks = read(front.rest);
  const hasHeading = blocks.some((block) => block.kind === 'heading' && block.level === 1);
  const title = front.title === undefined || hasHeading ? [] : [front.title];
  return [...title, ...front.labels, ...blocks];
}

function articleFormatOf(text: string): ArticleFormat {
  const format = formatOf(text);
  return format === 'markdown' || format === 'html' ? format : 'text';
}
