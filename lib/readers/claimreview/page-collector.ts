import { MarkupItems } from './markup-items';

const MAX_TITLE = 1_000;

const JSON_LD = /^\s*application\/ld\+json\b/i;

/** Elements whose text is for programs. */
const HIDDEN = new Set(['script', 'style']);

/** What browsers and SingleFile write at the top of a page that they save. */
const SAVED_FROM =
  /\bsaved from url=\(\d{1,6}\)(https?:\S+)|\bsaved with singlefile\s+url:\s*(https?:\S+)/i;
/** Longest comment that is looked at, in UTF-16 units. */
const MAX_COMMENT = 4_096;

/**
 * Gathers from the tags and texts of an HTML page what tells of reviews: JSON-LD blocks, items in
 * attributes, and what the page says of itself.
 */
export class PageCollector {
  /** Texts of the JSON-LD blocks, in order. */
  readonly blocks: string[] = [];
  readonly items: MarkupItems;
  /** Language that the page declares, as it says it. */
  lang: string | undefined;
  /** Address that the page gives as its own, as it says it. */
  canonical: string | undefined;
  /** Address that whoever saved the page noted in it. */
  savedFrom: string | undefined;
  siteName: string | undefined;
  headline: string | undefined;
  /** Text of `<title>`. */
  title = '';
  /** How many elements are open. */
  depth = 0;

  #block: string[] | undefined;
  #isTitle = false;
  /** How many elements are open whose text no reader sees. */
  #hidden = 0;

  /** `wanted`: see `MarkupItems`. */
  constructor(wanted?: ReadonlySet<string>) {
    this.items = new MarkupItems(wanted);
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.depth += 1;
    this.items.open(tag, attributes);
    if (tag === 'script' && JSON_LD.test(attributes.type ?? '')) this.#block = [];
    if (HIDDEN.has(tag)) this.#hidden += 1;
    else if (tag === 'html') this.lang = attributes.lang ?? attributes['xml:lang'];
    else if (tag === 'title') this.#isTitle = this.title === '';
    else if (tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) {
      this.canonical ??= attributes.href;
    } else if (tag === 'meta') this.#meta(attributes);
  }

  text(text: string): void {
    if (this.#block) this.#block.push(text);
    else if (this.#isTitle) this.title = (this.title + text).slice(0, MAX_TITLE);
    else if (this.#hidden === 0) this.items.text(text);
  }

  comment(text: string): void {
    if (this.savedFrom !== undefined || text.length > MAX_COMMENT) return;
    const found = SAVED_FROM.exec(text);
    this.savedFrom = found?.[1] ?? found?.[2];
  }

  close(tag: string): void {
    if (tag === 'script' && this.#block) {
      const block = this.#block.join('');
      if (block.trim() !== '') this.blocks.push(block);
      this.#block = undefined;
    }
    if (tag === 'title') this.#isTitle = false;
    if (HIDDEN.has(tag)) this.#hidden -= 1;
    this.items.close(tag);
    this.depth -= 1;
  }

  #meta({ property, name, 'http-equiv': header, content }: Record<string, string>): void {
    if (content === undefined || content.trim() === '') return;
    const key = (property ?? name ?? header ?? '').toLowerCase();
    if (key === 'og:url') this.canonical ??= content;
    else if (key === 'og:site_name' || key === 'application-name') this.siteName ??= content;
    else if (key === 'og:title') this.headline ??= content;
    else if (key === 'og:locale' || key === 'content-language') this.lang ??= content;
  }
}
