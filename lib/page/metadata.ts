import { attribute, nameOf, queryAll, rawText, titleOf } from './dom.ts';
import { collapse } from './passage.ts';

/** What a page says of itself to search engines and to whoever shares it, as far as Obelus reads it. */
export interface Metadata {
  /** schema.org types of the page's JSON-LD nodes and of its microdata root, without prefix. */
  types: Set<string>;
  /** `og:type` in lower case. */
  ogType: string;
  /** Whether a publication time is given. */
  dated: boolean;
  /** ISO date on which the page says that it was published; empty where it does not. */
  published: string;
  /** Whether it names its section, or keywords for news search engines. */
  newsTags: boolean;
  /** `og:title`, as it stands there. */
  shared: string;
  /** Headlines of articles in JSON-LD that are this page's. */
  structured: string[];
  /** The tab's title. */
  title: string;
  /** Names by which the page calls its site. */
  siteNames: string[];
  /** Hosts of the page: where it was loaded from, and what it calls its own address. */
  hosts: string[];
}

/** JSON-LD beyond this length, depth and number of values is not read; nor more scripts and tags. */
const MAX_JSON = 500_000;
const MAX_DEPTH = 12;
const MAX_VALUES = 30_000;
const MAX_TAGS = 300;
const MAX_SCRIPTS = 30;

/** Read the metadata of a page. Broken JSON-LD is skipped. Never throws. */
export function readMetadata(document: Document): Metadata {
  const found: Found = {
    types: new Set(),
    headlines: new Set(),
    names: new Set(),
    published: '',
    values: 0,
  };
  let read = 0;
  for (const script of queryAll(document, 'script[type="application/ld+json" i]')) {
    if (++read > MAX_SCRIPTS) break;
    const json = parse(rawText(script));
    if (json !== undefined) visit(json, 0, found);
  }
  const tags = readTags(document);
  const get = (name: string) => tags.get(name) ?? '';
  const siteName = get('og:site_name') || get('application-name');
  return {
    types: found.types,
    ogType: get('og:type').toLowerCase(),
    dated: [...tags.keys()].some((name) => DATE_TAGS.has(name)),
    published:
      dateIn([...DATE_TAGS].map(get).find((date) => dateIn(date) !== '')) || found.published,
    newsTags: get('news_keywords') !== '' || get('article:section') !== '',
    shared: collapse(get('og:title') || get('twitter:title')),
    structured: [...found.headlines],
    title: collapse(titleOf(document)),
    siteNames: [...new Set([siteName, ...found.names])].map(collapse).filter((name) => name !== ''),
    hosts: hostsOf(document, [get('canonical'), get('og:url')]),
  };
}

const DATE_TAGS = new Set([
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
]);

/** Meta tags by property or name in lower case, the first of each; `canonical` beside them. */
function readTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  let read = 0;
  const selector = 'meta[property][content], meta[name][content], link[rel="canonical" i][href]';
  for (const tag of queryAll(document, selector)) {
    if (++read > MAX_TAGS) break;
    const isLink = nameOf(tag) === 'link';
    const name = isLink ? 'canonical' : attribute(tag, 'property') || attribute(tag, 'name');
    const value = attribute(tag, isLink ? 'href' : 'content').trim();
    const key = name.toLowerCase();
    if (value !== '' && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

function hostsOf(document: Document, addresses: readonly string[]): string[] {
  // No page can shadow `location`. Documents that were only parsed have none.
  const href = (document.location as Location | null)?.href ?? '';
  const hosts = [href, ...addresses].flatMap((address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url?.protocol.startsWith('http') ? [url.hostname.replace(/^www\./, '')] : [];
  });
  return [...new Set(hosts)];
}

function parse(text: string): unknown {
  if (text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return afterRepair(text);
  }
}

/** Real pages break their JSON-LD with line breaks in texts, comments and commas before a bracket. */
function afterRepair(text: string): unknown {
  try {
    const bare = text
      .trim()
      .replace(/^(?:<!--|\/\* ?<!\[CDATA\[ ?\*\/|<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\* ?\]\]> ?\*\/|\]\]>);?$/, '')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,( *[}\]])/g, '$1');
    return JSON.parse(bare);
  } catch {
    return undefined; // Malformed metadata only means that the rest has to tell.
  }
}

interface Found {
  types: Set<string>;
  headlines: Set<string>;
  names: Set<string>;
  /** Of the first article with a date. */
  published: string;
  /** Nodes, lists and plain values that were looked at. */
  values: number;
}

/** @param isOwn whether the node is the page itself, not an entry of its live blog or a related story */
function visit(node: unknown, depth: number, found: Found, isOwn = true): void {
  if (++found.values > MAX_VALUES) return;
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return;
  const isList = Array.isArray(node);
  if (!isList) readNode(node, isOwn, found);
  for (const [name, value] of Object.entries(isList ? node.slice(0, MAX_VALUES) : node))
    visit(value, depth + 1, found, isOwn && (isList || OWN_PARTS.has(name)));
}

/** Under these names stands what the page is; under others what it tells of, links to or adds. */
const OWN_PARTS = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);

function readNode(node: object, isOwn: boolean, found: Found): void {
  const type = '@type' in node ? node['@type'] : undefined;
  const types = (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
  for (const name of types) found.types.add(name);
  if (types.some((name) => OWNER_TYPES.has(name)) && 'name' in node)
    addText(node.name, found.names);
  if (!isOwn || !types.some((name) => ARTICLE_TYPES.has(name))) return;
  if ('headline' in node) addText(node.headline, found.headlines);
  if ('datePublished' in node) found.published ||= dateIn(node.datePublished);
}

/** The day of an ISO date or time, as its writer's clock had it; empty for anything else. */
function dateIn(value: unknown): string {
  const day =
    typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] : undefined;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : '';
}

function addText(value: unknown, to: Set<string>): void {
  if (typeof value === 'string' && value.trim() !== '') to.add(withoutEntities(collapse(value)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** JSON-LD is no HTML, yet some sites escape in it as if it were. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, hex, code, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = Number.parseInt(code, hex ? 16 : 10);
    return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const OWNER_TYPES = new Set(['Organization', 'NewsMediaOrganization', 'WebSite', 'Newspaper']);

/** schema.org types of news, which nothing else has a reason to carry. */
export const NEWS_TYPES: ReadonlySet<string> = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'ClaimReview',
]);

/** Types whose nodes have a `headline`. */
const ARTICLE_TYPES: ReadonlySet<string> = new Set([...NEWS_TYPES, 'Article', 'BlogPosting']);
