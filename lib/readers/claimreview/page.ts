import { Parser } from 'htmlparser2';
import type { Publisher } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { parseJson } from '~/lib/readers/json/parse';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { languageTagOf } from '~/lib/readers/schema-org/declared-language';
import { type Graph, get, graphOf, resolved, typesOf } from '~/lib/readers/schema-org/nodes';
import { readWithin, TextBudget } from '~/lib/readers/schema-org/text-budget';
import { textOf, urlOf } from '~/lib/readers/schema-org/values';
import type { SeenChecks } from '~/lib/readers/seen';
import { PageCollector } from './page-collector';
import { type DocumentContext, readReviews } from './reviews';

export interface PageOptions {
  /** Where the page was found; else what it says itself. */
  url?: string;
  /** The subscription that brought the page. */
  origin: string;
  /** What the page is called in rejections: a file name or an address. */
  place: string;
  /** Who publishes reviews that do not say so and have no address. */
  publisher?: Publisher;
  /** The checks of the same read so far. */
  seen?: SeenChecks;
}

/** What a page's markup holds. */
export interface PageReviews {
  /** One for each review, in order, and one for each block that cannot be read. */
  outcomes: ReadOutcome[];
  /** How many reviews there were, readable or not; of a page without any, ask another reader. */
  reviews: number;
  /** What the page says of itself. */
  page: { url?: string; lang?: string; siteName?: string; title?: string };
}

/** Elements inside each other; real pages stay below a hundred. */
const MAX_DEPTH = 400;
/** The parser's time for a tag grows with its depth, which is looked at this often (UTF-16 units). */
const STEP = 4_096;
/** Longest page, in UTF-16 units. */
const MAX_LENGTH = 20_000_000;

/**
 * Reads the fact-checks that an HTML page carries as `ClaimReview` or `MediaReview` in JSON-LD,
 * microdata or RDFa. Never throws; linear in the length of the page.
 */
export function readPage(html: string, options: PageOptions): PageReviews {
  const collector = collect(html.slice(0, MAX_LENGTH));
  const parsed = collector.blocks.map((block) => parseJson(block));
  const outcomes = parsed.flatMap((json, index) =>
    json.ok ? [] : [rejected(`JSON-LD: ${json.reason}`, `${options.place} (JSON-LD ${index + 1})`)],
  );
  const values = parsed.flatMap((json) => (json.ok ? json.values : []));
  const url = options.url ?? urlOf(collector.canonical) ?? urlOf(collector.savedFrom);
  const graph = graphOf([...values, ...collector.items.nodes()], url);
  const textBudget = new TextBudget(html.length);
  const page = readWithin(textBudget, () => contextOf(collector, graph, { ...options, url }));
  const reviews = readReviews(graph, { ...page, textBudget });
  if (collector.depth > MAX_DEPTH) outcomes.push(rejected('page nested too deeply', options.place));
  if (collector.items.isCut)
    outcomes.push(rejected('page with references to more than is read', options.place));
  if (html.length > MAX_LENGTH)
    outcomes.push(rejected('page too long to be read to its end', options.place));
  return { outcomes: [...reviews, ...outcomes], reviews: reviews.length, page };
}

/** What microdata refers to may stand anywhere: a page that has such references is read again. */
function collect(html: string, wanted?: ReadonlySet<string>): PageCollector {
  const collector = new PageCollector(wanted);
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    onclosetag: (name) => collector.close(name),
    ontext: (text) => collector.text(text),
    oncomment: (text) => collector.comment(text),
  });
  for (let at = 0; at < html.length && collector.depth <= MAX_DEPTH; at += STEP) {
    parser.write(html.slice(at, at + STEP));
  }
  if (collector.depth <= MAX_DEPTH) parser.end();
  const { references } = collector.items;
  return wanted === undefined && references.size > 0 ? collect(html, references) : collector;
}

function contextOf(page: PageCollector, graph: Graph, options: PageOptions): DocumentContext {
  const { url } = options;
  const article = graph.nodes.find((node) => typesOf(node).some((type) => ARTICLES.has(type)));
  const siteName = textOf(page.siteName, LIMITS.name) ?? siteNameIn(graph);
  const title =
    textOf(page.headline, LIMITS.title) ??
    textOf(article && get(article, 'headline'), LIMITS.title) ??
    textOf(page.title, LIMITS.title);
  return {
    origin: options.origin,
    place: options.place,
    publisher: options.publisher,
    seen: options.seen,
    url,
    foundAt: url,
    lang: languageTagOf(page.lang) ?? languageTagOf(article && get(article, 'inLanguage')),
    siteName,
    title: title && withoutSiteName(title, siteName),
  };
}

/** Titles of pages often close with the name of the site: "Bridge was open - Harbour Facts". */
function withoutSiteName(title: string, siteName: string | undefined): string {
  if (siteName === undefined || !title.endsWith(siteName)) return title;
  const rest = title.slice(0, -siteName.length);
  return /\s[-–—|·»:]\s$/.test(rest) ? rest.replace(/\s[-–—|·»:]\s$/, '') : title;
}

const ARTICLES = new Set(
  'article newsarticle reportagenewsarticle analysisnewsarticle blogposting webpage'.split(' '),
);
const PUBLISHERS = new Set('newsmediaorganization website'.split(' '));

/** The name of whoever publishes the article around the reviews, or of the site. */
function siteNameIn(graph: Graph): string | undefined {
  const articles = graph.nodes.filter((node) => typesOf(node).some((type) => ARTICLES.has(type)));
  const publishers = articles.map((node) => resolved(get(node, 'publisher'), graph));
  const sites = graph.nodes.filter((node) => typesOf(node).some((type) => PUBLISHERS.has(type)));
  for (const node of [...publishers, ...sites]) {
    const name = textOf(node && get(node, 'name'), LIMITS.name);
    if (name !== undefined) return name;
  }
  return undefined;
}
