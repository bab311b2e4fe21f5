import {
  attribute,
  closest,
  compareOrder,
  has,
  hasElements,
  matches,
  nameOf,
  parentOf,
  query,
  queryAll,
  type Root,
  rawText,
} from './dom.ts';
import { textOf } from './element-text.ts';
import { isBeingWritten } from './furniture.ts';
import type { Metadata } from './metadata.ts';
import {
  collapse,
  countWords,
  HEADLINE_LENGTH,
  isDate,
  isHeadlineText,
  type Passage,
} from './passage.ts';
import { isVisible } from './visible.ts';

/** Least share of common words between a heading and what the page calls its headline. */
const MIN_LIKENESS = 0.6;

/** How much less a heading counts that is hidden, or in the trail of links to its page. */
const NOT_ABOVE_TEXT = 0.2;

/** Headings that are looked at. */
const MAX_HEADINGS = 200;

/** Other elements that are looked at where no heading is the page's. */
const MAX_UNMARKED = 2_000;

/** Titles are cut here; each separator in them costs a comparison. */
const MAX_TITLE = 400;

/** Shortest text that is a headline because the page's metadata call it so: "Легкий троннинг". */
const MIN_NAMED_LENGTH = 8;

/** Fewest words of a headline on a page that does not say that it is an article. */
const MIN_SURE_WORDS = 4;

/** From so many linked headings on, a page is a list of stories. */
const MIN_LIST = 10;

/** Shortest paragraph that is running text, not a line about the article. */
const MIN_RUNNING = 80;

const LINKS = 'a[href]';

/** The address of a site's front page. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?$/;

/** What stands between a headline and the name of its site. */
const SEPARATOR = /\s+[|\-–—·•*:»›/]+\s+|\s*[|｜ㅣ│]\s*|[：]|\s+[–—]\s*|-(?=[^\s-]+[|｜ㅣ│])/gu;

/** The main headline of a page: where it stands, and all its wordings. */
export interface MainHeadline {
  /** Where the page shows it; `undefined` where it shows none. */
  element?: Element;
  /** As shown. */
  text?: string;
  /** The heading that metadata name, where it is in the trail of links and another one is shown. */
  named?: string;
  /** As the page tells it to others, site names cut off, the most trustworthy first. */
  stated: string[];
}

/**
 * The main headline of a page, or of a shadow tree in it: the heading most like what the page calls
 * itself in its metadata, or else its only first-level heading. On pages that have no such heading,
 * and on front pages, there is no element.
 */
export function mainHeadline(root: Root, metadata: Metadata): MainHeadline {
  const headings = headingsOf(root);
  const shown = new Set(headings.map(({ text }) => keyOf(text)));
  const { shared, structured, title } = metadata;
  const stated = [shared, ...structured, title]
    .map((text) => withoutSite(text.slice(0, MAX_TITLE), metadata, shown))
    .filter((text) => text.length >= MIN_NAMED_LENGTH && !isSiteTitle(text, metadata));
  // Section pages call themselves by a word or two as well: so short only what is an article.
  const isArticle = metadata.ogType.endsWith('article') && isOneStory(root, metadata);
  const isSure = structured.length > 0 || metadata.dated || isArticle;
  const found =
    bestHeading(isSure ? headings : headings.filter(isLongEnough), stated) ??
    (isSure ? unmarkedHeading(root, stated) : undefined);
  const seen = found ? [...headings, found] : headings;
  const whole = stated.filter((text) => !seen.some((heading) => isCutAtQuote(text, heading.text)));
  return { ...found, stated: distinct(whole) };
}

/** Whether a title ends where the shown one has a quotation mark: written into an attribute as it is. */
function isCutAtQuote(stated: string, shown: string): boolean {
  return shown.startsWith(stated) && shown.slice(stated.length).trimStart().startsWith('"');
}

/** The main headline as a passage, its other wordings beside it. */
export function headlinePassage({ element, text, named = '', stated }: MainHeadline): Passage[] {
  if (!element || !text) return [];
  const words = wordsOf(`${text} ${named}`);
  const alternatives = stated.filter(
    (other) =>
      keyOf(other) !== keyOf(text) && isHeadlineText(other) && likeness(wordsOf(other), words) > 0,
  );
  return [{ kind: 'headline', text, element, alternatives: alternatives.slice(0, 2) }];
}

interface Heading {
  element: Element;
  text: string;
  first: boolean;
  named?: string;
}

function headingsOf(root: Root): Heading[] {
  const headings: Heading[] = [];
  let read = 0;
  for (const element of queryAll(
    root,
    'h1, h2, [role=heading][aria-level="1"], [itemprop~=headline]',
  )) {
    if (++read > MAX_HEADINGS) break;
    if (matches(element, 'meta, link') || isBeingWritten(element)) continue;
    const text = textOf(element);
    if (text.length < MIN_NAMED_LENGTH || text.length > HEADLINE_LENGTH.max) continue;
    headings.push({ element, text, first: isFirstLevel(element) });
  }
  return headings;
}

function bestHeading(headings: readonly Heading[], stated: readonly string[]): Heading | undefined {
  const wordings = stated.map((text) => ({ key: keyOf(text), words: wordsOf(text) }));
  const best = headings
    .flatMap((heading) => {
      const [key, words] = [keyOf(heading.text), wordsOf(heading.text)];
      return wordings.map((wording, trust) => {
        const shared = showsWhole(key, wording) ? 1 : likeness(words, wording.words);
        return { heading, trust, shared };
      });
    })
    .filter(({ shared }) => shared >= MIN_LIKENESS)
    .map((pair) => ({ ...pair, weight: pair.shared - discountOf(pair.heading.element) }))
    .sort((a, b) => b.weight - a.weight || a.trust - b.trust || rank(b.heading) - rank(a.heading))
    .at(0);
  if (best) return shownFor(best.heading, headings) ?? best.heading;
  const [only, ...others] = headings.filter((heading) => heading.first && isLongEnough(heading));
  const isSure = only && others.length === 0 && !isDate(only.text);
  return isSure ? only : undefined;
}

/**
 * What a reader sees above the text where the heading that is named stands in the trail or is hidden:
 * often it is worded quite otherwise, for search engines.
 */
function shownFor(named: Heading, headings: readonly Heading[]): Heading | undefined {
  if (discountOf(named.element) === 0) return undefined;
  const words = wordsOf(named.text);
  const shown = headings.find(
    (heading) =>
      isLongEnough(heading) &&
      likeness(wordsOf(heading.text), words) > 0 &&
      isAboveText(heading.element) &&
      discountOf(heading.element) === 0,
  );
  return shown && { ...shown, named: named.text };
}

/** Whether a heading that leads nowhere stands in an article, before all running text in it. */
function isAboveText(heading: Element): boolean {
  const article = closest(heading, 'article, main');
  if (!article || closest(heading, LINKS) || has(heading, LINKS)) return false;
  for (const paragraph of queryAll(article, 'p'))
    if (rawText(paragraph).length >= MIN_RUNNING) return compareOrder(heading, paragraph) < 0;
  return false;
}

/** On pages that mark up no heading: the first text that stands alone and is a wording to the letter. */
function unmarkedHeading(root: Root, stated: readonly string[]): Heading | undefined {
  const keys = new Set(stated.filter(isHeadlineText).map(keyOf));
  if (keys.size === 0) return undefined;
  let read = 0;
  for (const element of queryAll(root, 'p, div, span, td, strong, b, font')) {
    if (++read > MAX_UNMARKED) break;
    if (hasElements(element) || rawText(element).length > MAX_TITLE) continue;
    const text = collapse(rawText(element));
    if (!keys.has(keyOf(text)) || closest(element, 'a[href], figcaption')) continue;
    if (discountOf(element) === 0 && !isBeingWritten(element))
      return { element, text, first: false };
  }
  return undefined;
}

/** Whether a heading has a wording in it, with no more than a kicker or a summary beside it. */
function showsWhole(heading: string, { key, words }: { key: string; words: Set<string> }): boolean {
  if (heading === key) return true;
  return words.size >= MIN_SURE_WORDS && ` ${heading} `.includes(` ${key} `);
}

/** Whether an element is the last part of the trail of links to its page; the first leads home. */
function isInTrail(element: Element): boolean {
  if (closest(element, 'nav, li, [class*=crumb i]')) return true;
  const around = parentOf(element);
  const first = around && !has(around, 'p') && query(around, LINKS);
  return !!first && rawText(first).trim() !== '' && HOME.test(attribute(first, 'href'));
}

/** What a heading loses that no reader takes for the headline: search engines look for it there. */
function discountOf(element: Element): number {
  return isInTrail(element) || !isVisible(element) ? NOT_ABOVE_TEXT : 0;
}

/** Whether a page that shows no headline of its own tells one story all the same. */
export function isOneStory(root: Root, { structured, dated }: Metadata): boolean {
  return structured.length > 0 || dated || !isList(root);
}

/** Whether a page is a list of linked headlines. */
function isList(root: Root): boolean {
  return queryAll(root, 'h2 a[href], h3 a[href], h4 a[href]').length >= MIN_LIST;
}

function isLongEnough({ text }: Heading): boolean {
  return isHeadlineText(text) && countWords(text) >= MIN_SURE_WORDS;
}

/** A heading of the first level that leads nowhere is the page's own. */
function rank({ element, first }: Heading): number {
  return Number(first) * 2 + Number(closest(element, 'a[href]') === null);
}

function isFirstLevel(element: Element): boolean {
  return nameOf(element) === 'h1' || attribute(element, 'aria-level') === '1';
}

/**
 * A title without the name of the site, its section and date after it: cut at a separator where
 * what comes before is a heading of the page, or what comes after names the site.
 */
function withoutSite(text: string, metadata: Metadata, shown: ReadonlySet<string>): string {
  if (shown.has(keyOf(text))) return text;
  const cuts = [...text.matchAll(SEPARATOR)].map(({ index }) => index);
  for (const at of cuts) if (shown.has(keyOf(text.slice(0, at)))) return text.slice(0, at).trim();
  // From the end: the name may have a separator in itself, the section stands before it.
  for (const at of cuts) {
    const tail = text.slice(at).replace(/^[\s|\-–—·•*:»›/｜ㅣ│：]+/u, '');
    if (isSiteName(tail, metadata)) return cutSection(text.slice(0, at), cuts, at);
  }
  return text;
}

/** "The Herald - Breaking News and Video": a front page calls itself so. */
function isSiteTitle(text: string, metadata: Metadata): boolean {
  const first = text.slice(0, text.search(/\s[|\-–—·•:]\s|$/u));
  return isSiteName(first, metadata);
}

/** "Headline - Politics | Site": the short part before the site's name is its section. */
function cutSection(head: string, cuts: readonly number[], end: number): string {
  const before = cuts.filter((at) => at < end).at(-1);
  if (before === undefined) return head.trim();
  const section = head.slice(before).replace(/^[\s|\-–—·•*:»›/｜ㅣ│：]+/u, '');
  const isSection = section.split(' ').length <= 2 && countWords(head.slice(0, before)) >= 4;
  return (isSection ? head.slice(0, before) : head).trim();
}

/** Whether a text is, or begins with, a name of the site: "The Herald | by A. Writer" too. */
function isSiteName(text: string, { siteNames, hosts }: Metadata): boolean {
  const key = keyOf(text).replaceAll(' ', '');
  if (key === '') return false;
  const names = [...siteNames.map((name) => keyOf(name).replaceAll(' ', '')), ...hosts.map(plain)];
  const labels = hosts.flatMap((host) => host.split('.').filter((label) => label.length > 3));
  return (
    names.some((name) => isLikeName(key, name)) || labels.some((label) => key === plain(label))
  );
}

/** The same, one with something behind it, or one cut short: "The Herald", "The Herald Online". */
function isLikeName(key: string, name: string): boolean {
  if (name.length < 2 || key.length < 2) return false;
  if (key.startsWith(name)) return key.length < name.length * 4;
  return name.startsWith(key) && key.length * 2 >= name.length;
}

function plain(host: string): string {
  return host.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Share of one text's words that the other has, scaled down when it is far shorter. */
function likeness(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  if (ours.size === 0 || theirs.size === 0) return 0;
  let common = 0;
  for (const word of ours) if (theirs.has(word)) common++;
  return (common / ours.size) * Math.min(1, (ours.size * 2) / theirs.size);
}

/** Words, and pairs of signs where a script has no spaces. */
function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      found.add(word);
    } else for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
  }
  return found;
}

/** For comparing wordings: no case, no marks. */
function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function distinct(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) if (!byKey.has(keyOf(text))) byKey.set(keyOf(text), text);
  return [...byKey.values()];
}
