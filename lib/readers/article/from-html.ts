import { Parser } from 'htmlparser2';
import { type Block, textOf } from './blocks';
import { type FoundBlock, HtmlCollector } from './html-collector';
import { sectionHeading } from './section-heading';

/** An HTML page as an article. */
export interface HtmlArticle {
  blocks: Block[];
  /** Language that the page declares, as it says it. */
  lang?: string;
  /** Whether elements are nested too deeply for a page; only what came before was read. */
  isTooDeep: boolean;
}

/** Elements inside each other; real pages stay below a hundred. */
const MAX_DEPTH = 400;

/**
 * The parser's time for a tag grows with the depth it stands at, so the depth is looked at each
 * time it has been given this many characters.
 */
const STEP = 4_096;

/**
 * Reads headings, paragraphs, list items, links and strong emphasis of a page: of its longest
 * `<article>`, else of its `<main>`, else of all of it. Scripts, styles, navigation, asides,
 * footers, forms, hidden elements and comments are left out. Linear in the length of the text.
 */
export function htmlArticle(html: string): HtmlArticle {
  const collector = new HtmlCollector();
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    onclosetag: (name) => collector.close(name),
    ontext: (text) => collector.text(text),
  });
  for (let at = 0; at < html.length && collector.depth <= MAX_DEPTH; at += STEP) {
    parser.write(html.slice(at, at + STEP));
  }
  const isTooDeep = collector.depth > MAX_DEPTH;
  if (!isTooDeep) parser.end();
  collector.finish();
  const blocks = withTitle(rootOf(collector.found), collector);
  return { blocks, lang: collector.lang, isTooDeep };
}

/** The blocks of the page's text, without what stands around it. */
function rootOf(found: readonly FoundBlock[]): Block[] {
  const main = found.filter((each) => each.inMain);
  const article = longestArticle(found);
  // A list of teasers may consist of articles too; then the text is the main part around them.
  const isText = article.length > 0 && lengthOf(article) * 2 >= lengthOf(main);
  const root = isText ? article : main.length > 0 ? main : found;
  return root.map((each) => each.block);
}

function longestArticle(found: readonly FoundBlock[]): FoundBlock[] {
  const lengths = new Map<number, number>();
  for (const each of found) {
    if (each.article === 0) continue;
    lengths.set(each.article, (lengths.get(each.article) ?? 0) + lengthOf([each]));
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest === undefined ? [] : found.filter((each) => each.article === longest[0]);
}

function lengthOf(found: readonly FoundBlock[]): number {
  return found.reduce((sum, { block }) => sum + textOf(block.spans).length, 0);
}

/** The headline often stands outside the article; the page's `<title>` is the last resort. */
function withTitle(blocks: Block[], { found, pageTitle }: HtmlCollector): Block[] {
  const first = blocks.find((block) => block.kind === 'heading');
  if (first && !sectionHeading(textOf(first.spans))) return blocks;
  const headline = found.find(({ block }) => block.kind === 'heading' && block.level === 1)?.block;
  if (headline && headline !== first) return [headline, ...blocks];
  const title: Block = { kind: 'heading', level: 1, spans: [{ text: pageTitle }] };
  return pageTitle.trim() === '' ? blocks : [title, ...blocks];
}
