import {
  attribute,
  closest,
  contains,
  has,
  hasElements,
  holdsMoreThan,
  matches,
  nameOf,
  parentOf,
  query,
  queryAll,
  type Root,
} from './dom.ts';
import { textOf } from './element-text.ts';
import { type Furniture, isNamedSo } from './furniture.ts';
import { kindOfHost } from './known-hosts.ts';
import { countWords, isDate, isHeadlineText, type Passage } from './passage.ts';
import { isVisible } from './visible.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const LINKS = 'a[href]';

/** Candidates of one look at a page; a page with more is no page to read. */
const MAX_CANDIDATES = 6_000;

/** Links in a card of one story (itself, its section, its author, its comments); more make a list. */
const MAX_CARD_LINKS = 5;

/** Nodes in a headline, and in the card of one; what holds more is a part of the page. */
const MAX_NODES = 500;

/** A link without a heading counts as a headline from so many words, or fewer long ones, on. */
const MIN_LINK_WORDS = 5;
const LONG_WORDS = { words: 4, length: 28 } as const;
const MAX_LINK_LENGTH = 220;
/** A heading of fewer words is a headline only if its link leads to what looks like a story. */
const MIN_SURE_WORDS = 5;

/** A shorter link counts only where it leads to what looks like a story. */
const MIN_SURE_LINK_WORDS = 8;

/** Where a link is part of a sentence or a caption, unless it is all that stands there. */
const RUNNING_TEXT = 'p, figcaption, blockquote, td, dd';

/** How authors name the headline inside a card that is one link. */
const NAMED_HEADLINE =
  '[class*=headline i], [class*=title i]:not([class*=subtitle i]), [class*=titre i], [class*=titul i], [class*=titol i], [itemprop~=headline]';

/** Addresses of persons, topics and accounts: their links name, or ask, somebody. */
const NOT_STORY =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|autori|profiles?|staff|reporters?|contributors?|byline|tags?|account|login|register|subscribe|abo|newsletters?|privacy|terms|impressum|contact|help)(?:[/?]|$)/i;

/** What asks the reader to do something, or leads to more of a section: "More on this »". */
const CALL =
  /[»›→>]$|^(?:sign up|sign in|log in|subscribe|follow us|like us|join us|contact us|about (?:us|the)|advertise|download|install|search for|see (?:all|more)|skip to|show more|load more|read more|get the|got a|newsletters?\b|abonn|jetzt (?:abonnieren|testen|anmelden)|anmelden|suscr|inscri|s’abonner|iscriviti|assine|abbonati|подпис|購読|登録|구독|اشترك)|\bnewsletters?$/i;

const TIME = /\b\d{1,2}[:.]\d\d\b/;

/** "$549 at the shop": a link to goods. */
const PRICE = /^(?:from |ab |dès |desde )?(?:[$€£¥₹₽]|(?:EUR|USD|GBP|CHF|Rs\.?)\s)\s?\d/i;

/** Elements under a root, the root included, that may be the headline of a teaser. */
export interface TeaserCandidates {
  /** First: a heading is a surer sign than a link. */
  headings: Element[];
  links: Element[];
}

/**
 * What may be the headline of a teaser, in document order, at most `MAX_CANDIDATES` of each kind.
 */
export function teaserCandidates(root: Root): TeaserCandidates {
  return { headings: under(root, HEADINGS), links: under(root, LINKS) };
}

function under(root: Root, selector: string): Element[] {
  const found: Element[] = [];
  if (root instanceof Element && matches(root, selector)) found.push(root);
  for (const element of queryAll(root, selector)) {
    if (found.length >= MAX_CANDIDATES) break;
    found.push(element);
  }
  return found;
}

/**
 * Tells which candidates are headlines of teasers. Remembers where they lead and what they say, so
 * that a story that stands on the page twice is found once; a new one for each look at a page.
 */
export class TeaserFinder {
  readonly #texts = new Set<string>();
  /** Addresses that a heading leads to: links beside it to the same place are its picture or summary. */
  readonly #addresses = new Set<string>();

  constructor(
    private readonly furniture: Furniture,
    /** The main headline's element and wordings: no teaser is that. */
    private readonly main: { element?: Element; texts: readonly string[] } = { texts: [] },
  ) {
    for (const text of main.texts) this.#texts.add(keyOf(text));
  }

  /** The teaser whose headline a heading is: it is, holds or stands in a link, or its card does. */
  ofHeading(heading: Element): Passage | undefined {
    if (this.#isMain(heading)) return undefined;
    const link = linkOf(heading);
    if (!link && !isEntry(heading, this.main.element)) return undefined;
    const text = headingText(heading, queryAll(heading, LINKS));
    if (!isHeadlineText(text)) return undefined;
    const address = link ? addressOf(link) : '';
    const key = keyOf(text);
    if (countWords(key) < MIN_SURE_WORDS && !leadsToStory(address)) return undefined;
    return this.#found(heading, text, key, address, true);
  }

  /** The teaser whose headline a link is: long enough, no heading in it, outside running text. */
  ofLink(link: Element): Passage | undefined {
    if (this.#isMain(link) || closest(link, HEADINGS) || has(link, HEADINGS)) return undefined;
    const address = addressOf(link);
    if (address === '' || this.#addresses.has(placeOf(address))) return undefined;
    const named = hasElements(link) ? namedHeadline(link) : undefined;
    const element = named ?? link;
    const text = textOf(element);
    if (!isLinkLength(text) || PRICE.test(text) || isInText(link, text)) return undefined;
    if (countWords(text) < MIN_SURE_LINK_WORDS && !leadsToStory(address)) return undefined;
    return this.#found(element, text, keyOf(text), address, false);
  }

  #found(
    element: Element,
    text: string,
    key: string,
    address: string,
    heading: boolean,
  ): Passage | undefined {
    if (this.#texts.has(key) || isNoStory(text) || isElsewhere(address)) return undefined;
    if (this.furniture.holds(element)) return undefined;
    // What is hidden (a menu, a copy for small screens) must not keep what is shown from being read.
    const visible = isVisible(element);
    if (visible) {
      this.#texts.add(key);
      if (heading && address !== '') this.#addresses.add(placeOf(address));
    }
    return { kind: 'teaser', text, element, visible };
  }

  #isMain(element: Element): boolean {
    const main = this.main.element;
    return main !== undefined && (main === element || contains(main, element));
  }
}

/** Whether a text asks the reader for something, or says when the page was made. */
function isNoStory(text: string): boolean {
  return CALL.test(text) || (TIME.test(text) && isDate(text));
}

/**
 * The link that a heading leads by: around it, in it, or of the card whose heading it is. Of headings
 * in headings, or many in one card, each would have the same nodes looked through.
 */
export function linkOf(heading: Element): Element | undefined {
  if (holdsMoreThan(MAX_NODES, heading)) return undefined;
  return closest(heading, LINKS) ?? query(heading, LINKS) ?? cardLink(heading);
}

/** Whether a heading is that of an entry of a live blog: an article in itself, with a time. */
function isEntry(heading: Element, main: Element | undefined): boolean {
  const entry = closest(heading, 'article');
  if (!entry || !has(entry, 'time') || (main && contains(entry, main))) return false;
  return query(entry, HEADINGS) === heading && !isNamedSo(entry) && !isReply(entry);
}

/** Whether a reader wrote it: marked up so, or with a way to answer. */
function isReply(entry: Element): boolean {
  return closest(entry, REPLY) !== null || has(entry, WAY_TO_REPLY);
}

const REPLY = '[itemtype*="schema.org/Comment" i], [itemprop~=comment]';
const WAY_TO_REPLY = '[class*=reply i], [href*=replyto i]';

/**
 * The link that a heading is for where it is neither around it nor in it: in a card of its own, as
 * where a link is stretched over it; its only or first one.
 */
function cardLink(heading: Element): Element | undefined {
  const card = closest(heading, 'article, li') ?? parentOf(heading);
  if (!card || matches(card, 'body, main, header') || holdsMoreThan(MAX_NODES, card))
    return undefined;
  if (queryAll(card, HEADINGS).length !== 1) return undefined;
  const links = queryAll(card, LINKS);
  if (queryAll(card, 'p').length > 2 || links.length > MAX_CARD_LINKS) return undefined;
  if (isReply(card)) return undefined;
  return links[0];
}

/** A kicker ("Opinion") often stands in the heading beside the link that is the headline. */
function headingText(heading: Element, links: Iterable<Element>): string {
  const texts = [...links]
    .slice(0, 4)
    .map(textOf)
    .filter((text) => isHeadlineText(text));
  return texts.length === 1 && texts[0] ? texts[0] : textOf(heading);
}

/** In a card that is one link: the part that authors call its headline. */
function namedHeadline(link: Element): Element | undefined {
  let read = 0;
  for (const element of queryAll(link, NAMED_HEADLINE)) {
    if (++read > 8) break;
    if (isLinkLength(textOf(element))) return innermost(element);
  }
  return undefined;
}

/** Without wrappers that hold nothing else, so that a badge stands at the text. */
function innermost(element: Element): Element {
  let at = element;
  for (let depth = 0; depth < 5; depth++) {
    const only = queryAll(at, ':scope > *');
    if (only.length !== 1 || !only[0] || textOf(only[0]) !== textOf(at)) break;
    at = only[0];
  }
  return at;
}

function isLinkLength(text: string): boolean {
  if (text.length > MAX_LINK_LENGTH || !isHeadlineText(text)) return false;
  const words = countWords(text);
  if (words >= MIN_LINK_WORDS) return true;
  return words >= LONG_WORDS.words && text.length >= LONG_WORDS.length;
}

/** Whether a link is part of a sentence: its paragraph says more than the link does. */
function isInText(link: Element, text: string): boolean {
  const around = closest(link, RUNNING_TEXT);
  if (!around) return false;
  return nameOf(around) === 'figcaption' || textOf(around).length > text.length * 1.3;
}

/**
 * The path where a link leads; empty where that is no other page. Sites mix addresses with and
 * without their host, and add to them where the click came from.
 */
function addressOf(link: Element): string {
  const href = attribute(link, 'href').trim().slice(0, 2_000);
  if (/^(?:#|javascript:|mailto:|tel:|sms:|whatsapp:)/i.test(href)) return '';
  return href.replace(/#.*$/, '');
}

/** For telling that two links lead to the same story. */
function placeOf(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/[?&](?:utm_|iid=|int|cmp|ref).*$/i, '');
}

/** Whether an address names a person, a topic, an account, or a place of another kind. */
function isElsewhere(address: string): boolean {
  if (NOT_STORY.test(address.replace(/[?].*$/, ''))) return true;
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/:?]+)/i.exec(address)?.[1];
  return host !== undefined && kindOfHost(host.toLowerCase()) === 'other';
}

/** For telling repetitions: without the number and the length that lists and videos add. */
function keyOf(text: string): string {
  const key = text.toLowerCase().replace(/^\d{1,2}\s?[:.)]\s+/, '');
  return MAY_BE_LENGTH.test(key.slice(-6)) ? key.replace(LENGTH, '') : key;
}

const LENGTH = /\s*(?:watch|listen|video|live)?\s*(?:\d{1,2}:\d\d)?$/;
/** In the last letters; the expression above tries every space of a text. */
const MAY_BE_LENGTH = /(?:watch|listen|video|live|:\d\d)$/;

/** Whether an address looks like a story's: a date, several words, a long number or a key in its path. */
export function leadsToStory(address: string): boolean {
  const path = address
    .slice(0, 400)
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/\?.*$/, '');
  return /\/(?:19|20)\d\d\/?(?:[01]?\d)?\/|\d{5,}|\/(?=[a-z]*\d)[a-z\d]{10,}\/?$|[^/]+-[^/]+-[^/]+-[^/]+|\w+_\w+_\w+_\w+_\w+/.test(
    path,
  );
}
