import { aroundOf, attribute, closest, contains, hasAttributes, nameOf, query } from './dom.ts';

/**
 * Parts of a page that surround its stories: navigation, comments, forms, banners, advertisements,
 * what is being written. What stands in them is not what the outlet says today.
 */
const ELEMENTS = new Set(['nav', 'footer', 'form', 'dialog', 'template', 'noscript', 'button']);
const ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'searchbox',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
]);

/**
 * Words that make a part of a page furniture when its class or id is made of them. Words of the
 * trade in English and, where sites use their own, a few other languages; never a site's own names.
 */
const WORDS = new Set(
  [
    'nav navbar navigation menu megamenu breadcrumb breadcrumbs footer',
    'comments commentlist disqus kommentare commentaires comentarios',
    'cookie cookies consent gdpr',
    'newsletter signup login',
    'adslot advert adverts advertisement advertising anzeige werbung publicidad publicite',
    'sponsored promoted outbrain taboola',
    'sharing',
    'popup toast',
  ]
    .join(' ')
    .split(' '),
);

/** These name a kind of story as well (`type-comment`, `social-issues`): only in the first place. */
const FIRST_WORDS = new Set(['comment', 'social', 'share', 'ad', 'ads', 'sponsor']);

/** A part with one of these names is never furniture as a whole, whatever its class says. */
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a']);

/** What shows that a part holds the page's content: then a class speaks of something inside it. */
const CONTENT = 'h1, main, article';
/** Slides hold articles, too. */
const PAGE = 'h1, main';
/** A dialog that asks for something has a heading, too. */
const STORY = 'main, article';

/** States, not parts: `has-ads`, `no-comments`, `is-subscribed`. */
const STATE = /^(?:has|is|no|not|with|without|show|hide|js|can|allow|enable|disable)[-_]/i;
/** `ArticleComments`, `article-comments` and `article_comments3` are made of the same words. */
const BETWEEN_WORDS = /[-_:.]+|(?<=[a-z])(?=[A-Z])/;
const NUMBER_BEHIND = /(?<=^[a-z]+)\d{1,3}$/i;

/** Ancestors that are looked at; who nests deeper than this hides nothing from a reader. */
const MAX_DEPTH = 400;

/** Longest class and id that are read. */
const MAX_NAMES = 300;

/**
 * Tells what stands in a page's furniture. Remembers each ancestor, so that a page's headlines cost
 * one look at each element around them; make a new one for each look at the page.
 */
export class Furniture {
  readonly #known = new Map<Element, boolean>();
  /** What was found last, by selector: it stands in whatever is around it, too. */
  readonly #content = new Map<string, Element>();

  /** Whether an element stands in the page's furniture rather than in its news. */
  holds(element: Element): boolean {
    const path: Element[] = [];
    let answer = false;
    let at: Element | null = element;
    for (; at && path.length < MAX_DEPTH; at = aroundOf(at)) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(at);
    }
    // From the outside inwards: parts of furniture need no look.
    for (const inside of path.reverse()) {
      answer ||= isPart(inside, this.#has);
      this.#known.set(inside, answer);
    }
    return answer;
  }

  /** Whether there is such an element in another one, which may be as large as the page. */
  readonly #has = (element: Element, selectors: string): boolean => {
    const last = this.#content.get(selectors);
    if (last && last !== element && contains(element, last)) return true;
    const found = query(element, selectors);
    if (found) this.#content.set(selectors, found);
    return found !== null;
  };
}

/**
 * Whether an element itself is a piece of furniture.
 * @param has whether there is such an element in another one
 */
function isPart(element: Element, has: (element: Element, selectors: string) => boolean): boolean {
  const name = nameOf(element);
  if (isEditable(element)) return true;
  if (name === 'html' || name === 'body') return false;
  if (name === 'dialog') return !has(element, STORY);
  if (ELEMENTS.has(name)) return name !== 'form' || !has(element, CONTENT);
  if (!hasAttributes(element)) return false;
  // What a dialog stands in front of is kept from screen readers, too.
  if (attribute(element, 'aria-hidden') === 'true') return !has(element, PAGE);
  const role = attribute(element, 'role');
  if (role !== '' && ROLES.has(role)) return !has(element, CONTENT);
  return !NEVER.has(name) && isNamedSo(element) && !has(element, CONTENT);
}

function isEditable(element: Element): boolean {
  const value = Element.prototype.getAttribute.call(element, 'contenteditable');
  return value !== null && value !== 'false';
}

/** Whether a class or the id names furniture: `cookie-wall`, `ArticleComments`, `ad_top`. */
export function isNamedSo(element: Element): boolean {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class');
  if (id === '' && classes === '') return false;
  return `${id.slice(0, MAX_NAMES)} ${classes.slice(0, MAX_NAMES)}`
    .split(/\s+/)
    .some((name) => name.length > 1 && !STATE.test(name) && namesFurniture(name));
}

/** Names are few on a page and repeated for each card. */
const names = new Map<string, boolean>();
const MAX_NAMES_KEPT = 2_000;

function namesFurniture(name: string): boolean {
  const known = names.get(name);
  if (known !== undefined) return known;
  const answer = name.split(BETWEEN_WORDS).some((part, at) => {
    const word = part.replace(NUMBER_BEHIND, '').toLowerCase();
    return WORDS.has(word) || (at === 0 && FIRST_WORDS.has(word));
  });
  if (names.size >= MAX_NAMES_KEPT) names.clear();
  names.set(name, answer);
  return answer;
}

/** What somebody is writing is not ours to add to. */
export function isBeingWritten(element: Element): boolean {
  return closest(element, '[contenteditable]:not([contenteditable=false])') !== null;
}
