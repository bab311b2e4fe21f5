import { collapse } from './passage.ts';

/** What a page says of itself to search engines, as far as Obelus reads it. */
export interface Metadata {
  /** schema.org types of all JSON-LD nodes, without prefix. */
  types: Set<string>;
  /** `og:type`. */
  ogType: string;
  /** Whether a publication time is given in a meta tag. */
  dated: boolean;
  /** Headlines given in JSON-LD and meta tags, and the title; the most trustworthy first. */
  headlines: string[];
}

/** JSON-LD beyond this length, depth and number of nodes is not read. */
const MAX_JSON = 500_000;
const MAX_DEPTH = 12;
const MAX_NODES = 2_000;

/** Read the metadata of a page. Broken JSON-LD is skipped. */
export function readMetadata(document: Document): Metadata {
  const found = { types: new Set<string>(), headlines: new Set<string>(), nodes: 0 };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = parse(script.textContent ?? '');
    if (json !== undefined) visit(json, 0, found);
  }
  const title = meta(document, 'og:title') || meta(document, 'twitter:title');
  if (title) found.headlines.add(collapse(title));
  if (document.title) found.headlines.add(collapse(document.title));
  return {
    types: found.types,
    ogType: meta(document, 'og:type').toLowerCase(),
    dated: meta(document, 'article:published_time') !== '',
    headlines: [...found.headlines].filter((text) => text !== ''),
  };
}

function meta(document: Document, property: string): string {
  const selector = `meta[property="${property}" i], meta[name="${property}" i]`;
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}

function parse(text: string): unknown {
  if (text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Malformed metadata only means that the page's shape has to tell.
  }
}

interface Found {
  types: Set<string>;
  headlines: Set<string>;
  nodes: number;
}

function visit(node: unknown, depth: number, found: Found): void {
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return;
  if (++found.nodes > MAX_NODES) return;
  if (!Array.isArray(node)) readNode(node, depth, found);
  for (const value of Object.values(node)) visit(value, depth + 1, found);
}

function readNode(node: object, depth: number, found: Found): void {
  const type = '@type' in node ? node['@type'] : undefined;
  const types = (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
  for (const name of types) found.types.add(name);
  // Deeper articles are related stories, not this page's.
  if (depth > 2 || !types.some((name) => ARTICLE_TYPES.has(name))) return;
  if ('headline' in node && typeof node.headline === 'string') {
    found.headlines.add(collapse(node.headline));
  }
}

/** schema.org types that news articles carry. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'Article',
]);
