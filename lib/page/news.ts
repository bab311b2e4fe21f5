import { attribute, beginningOf, contentTypeOf, has, queryAll } from './dom.ts';
import { Furniture } from './furniture.ts';
import { kindOfHost } from './known-hosts.ts';
import { type Metadata, NEWS_TYPES } from './metadata.ts';
import { collapse, countWords, isHeadlineText, MAX_TEXT } from './passage.ts';
import { leadsToStory, linkOf } from './teasers.ts';

/** schema.org types of pages that are no news, whatever their shape and other types. */
const OTHER_TYPES = words(`
  Product ProductGroup Recipe HowTo JobPosting SoftwareApplication MobileApplication Course Hotel
  LodgingBusiness Restaurant RealEstateListing Vehicle QAPage DiscussionForumPosting SearchResultsPage
  CheckoutPage ContactPage ProfilePage ScholarlyArticle MedicalScholarlyArticle TechArticle APIReference
  Book Movie VideoGame MusicAlbum MusicRecording TVSeries
`);

/** `og:type` of pages that are no news. */
const OTHER_OG =
  /^(?:product|profile|book|music|business|restaurant|place|game|video\.(?:movie|episode|tv_show))/;
/** `og:type` of an article, as real sites write it. */
const ARTICLE_OG = /^(?:\w+:)?(?:news)?article$/;

/** Types that say "we are a news outlet" on front and section pages. */
const OUTLET_TYPES = ['NewsMediaOrganization', 'Newspaper'];

/**
 * Words by which outlets call themselves, in the languages of most of them, in lower case: a browser
 * takes milliseconds to prepare this for both cases. A word that begins or ends with another letter
 * than a to z has no edge for `\b`, and stands among those without.
 */
const OUTLET_NAME =
  /\b(?:news|newspaper|times|post|herald|gazette|tribune|chronicle|courier|daily|press|journal|observer|guardian|telegraph|mirror|broadcasting|nachrichten|zeitung|tagblatt|anzeiger|presse|noticias|diario|periódico|notizie|giornale|corriere|gazzetta|journaux|actualités|nyheter|nyheder|avisen?|krant|nieuws|uutiset|sanomat|wiadomości|gazeta|dziennik|hírek|haber(?:ler)?|gazetesi|berita|tin tức|izindaba|habari|jornal|notícias|vijesti|vesti|zprávy|noviny|fact.?check\w*|faktencheck)\b|știri|новости|правда|газета|вести|новини|新聞|新闻|ニュース|뉴스|일보|신문|الأخبار|أخبار|جريدة|समाचार|न्यूज़?|সংবাদ|খবর|ข่าว|חדשות|ειδήσεις|εφημερίδα/;

/** Linked story headlines from which a page without any metadata looks like a front page. */
const MIN_FRONT_HEADLINES = 10;
/** Fewer are enough where the page says, or is known for, that it is an outlet. */
const MIN_OUTLET_HEADLINES = 4;
/** Headings that are looked at for that. */
const MAX_HEADINGS = 400;

/** After so many headlines of which hardly one leads to what looks like a story, none will. */
const HOPELESS_AFTER = 40;
const HOPELESS_SHARE = 0.1;

/** Least share of a front page's headlines that lead to places that look like stories. */
const MIN_STORY_SHARE = 0.5;

/**
 * Whether a page is an article or a front page of news: by what it says of itself, then by its
 * shape. Everything else is left alone, so this is asked first and must be cheap: what a page says
 * costs two look-ups in its head, and shape stops at the headlines it needs.
 */
export function isNews(document: Document, metadata: Metadata): boolean {
  const type = contentTypeOf(document);
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  const { types, ogType, hosts } = metadata;
  const isOf = (names: Iterable<string>) => [...names].some((name) => types.has(name));
  const known = hosts.map(kindOfHost).find((kind) => kind !== undefined);
  if (known === 'other') return false;
  if (isOf(NEWS_TYPES)) return true;
  if (isOf(OTHER_TYPES) || OTHER_OG.test(ogType)) return false;
  if (ARTICLE_OG.test(ogType)) return true;
  // A type of its own ("sermon", "event") says that it is something else, in spite of `Article`.
  const saysOther = ogType !== '' && ogType !== 'website';
  if (types.has('Article') && !saysOther) return true;
  if (metadata.dated || metadata.newsTags) return true;
  const isOutlet = known === 'news' || isOf(OUTLET_TYPES) || isCalledNews(metadata);
  return looksLikeFront(document, isOutlet ? MIN_OUTLET_HEADLINES : MIN_FRONT_HEADLINES, isOutlet);
}

function isCalledNews({ siteNames, title }: Metadata): boolean {
  return [...siteNames, title].some((name) => OUTLET_NAME.test(name.slice(0, 300).toLowerCase()));
}

/** Sections of a site that hold no stories: goods, recipes, posts, instructions, jobs, rooms. */
const OTHER_PATH =
  /\/(?:products?|produkte?|recipes?|rezepte|recettes|recetas|jobs|docs|threads?|forums?|hotels?)\//;

/** Whether a page is made of linked headlines that lead to stories of the same site. */
function looksLikeFront(document: Document, least: number, isOutlet: boolean): boolean {
  const furniture = new Furniture();
  let [headlines, stories, read] = [0, 0, 0];
  const heads = isOutlet ? 'h1, h2, h3, h4, h5, li > a[href]' : 'h1, h2, h3, h4';
  for (const heading of queryAll(document, heads)) {
    if (++read > MAX_HEADINGS) break;
    const link = linkOf(heading);
    if (!link) continue;
    // As written: what is hidden of it would cost a look at the layout, and matters little here.
    const text = collapse(beginningOf(heading, MAX_TEXT));
    if (!isHeadlineText(text) || countWords(text) < 4 || furniture.holds(heading)) continue;
    headlines++;
    const address = attribute(link, 'href');
    if (leadsToStory(address) && !OTHER_PATH.test(address)) stories++;
    if ((isOutlet ? headlines : stories) >= least) break;
    if (headlines >= HOPELESS_AFTER && stories < headlines * HOPELESS_SHARE) return false;
  }
  if (headlines < least) return false;
  if (isOutlet) return true;
  return stories >= headlines * MIN_STORY_SHARE && stories >= least && !isShop(document);
}

/** Carts, prices and ratings: what a list of goods has and a list of stories has not. */
function isShop(document: Document): boolean {
  return has(
    document,
    '[itemtype*="schema.org/Product" i], [itemprop=price], [itemprop=offers], [class*=add-to-cart i], [data-product-id], [href*="/cart" i], [href*="/checkout" i], [href*="/warenkorb" i]',
  );
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
