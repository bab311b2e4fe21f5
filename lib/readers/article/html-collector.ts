import { type Block, type Span, textOf } from './blocks';

const SKIPPED = new Set(
  (
    'script style noscript template nav aside footer form button select textarea iframe object ' +
    'svg math canvas audio video dialog menu'
  ).split(' '),
);

/** Elements that text does not flow through: each begins and ends a paragraph. */
const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

const HEADING = /^h[1-6]$/;
const MAX_PAGE_TITLE = 1_000;

/** A block and where it was found. */
export interface FoundBlock {
  block: Block;
  /** Number of the outermost `<article>` around it, from 1; 0 outside. */
  article: number;
  inMain: boolean;
}

/**
 * Turns the tags and texts of an HTML page into blocks as they come. Tags have to be balanced, as
 * htmlparser2 reports them. It keeps counts instead of a tree: no nesting is too deep for it.
 */
export class HtmlCollector {
  readonly found: FoundBlock[] = [];
  /** Language that the page declares, as it says it. */
  lang: string | undefined;
  /** Text of `<title>`. */
  pageTitle = '';
  /** How many elements are open. */
  depth = 0;

  #spans: Span[] = [];
  /** Whether the last thing seen, apart from white space, is a line break. */
  #endsInBreak = false;
  /** Level of the heading that is open; 0 when none is. */
  #heading = 0;
  #items = 0;
  #strong = 0;
  /** Of the links that are open, innermost last. */
  #urls: (string | undefined)[] = [];
  /** Whether the lists that are open are ordered, innermost last. */
  #lists: boolean[] = [];
  #articles = 0;
  /** Depths of the outermost open element of each kind; 0 when none is open. */
  #skippedAt = 0;
  #articleAt = 0;
  #mainAt = 0;
  #titleAt = 0;

  open(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.#skippedAt > 0) return;
    if (SKIPPED.has(name) || isHidden(attributes)) {
      this.#skippedAt = this.depth;
      return;
    }
    if (BLOCKS.has(name)) this.#endBlock();
    this.#enter(name, attributes);
  }

  close(name: string): void {
    if (this.#skippedAt === 0) {
      if (BLOCKS.has(name)) this.#endBlock();
      this.#leave(name);
    }
    if (this.#skippedAt === this.depth) this.#skippedAt = 0;
    if (this.#articleAt === this.depth) this.#articleAt = 0;
    if (this.#mainAt === this.depth) this.#mainAt = 0;
    if (this.#titleAt === this.depth) this.#titleAt = 0;
    this.depth -= 1;
  }

  text(text: string): void {
    if (this.#skippedAt > 0) return;
    if (this.#titleAt > 0) {
      this.pageTitle = (this.pageTitle + text).slice(0, MAX_PAGE_TITLE);
    } else {
      this.#addSpan(text.replace(/\s+/g, ' '));
      this.#endsInBreak &&= text.trim() === '';
    }
  }

  /** To be called once, after the last tag. */
  finish(): void {
    this.#endBlock();
  }

  #enter(name: string, attributes: Record<string, string>): void {
    if (HEADING.test(name)) this.#heading = Number(name[1]);
    else if (name === 'html') this.lang = attributes.lang;
    else if (name === 'title') this.#titleAt ||= this.depth;
    else if (name === 'main') this.#mainAt ||= this.depth;
    else if (name === 'article') this.#enterArticle();
    else if (name === 'ul' || name === 'ol') this.#lists.push(name === 'ol');
    else if (name === 'li') this.#items += 1;
    else if (name === 'a') this.#urls.push(attributes.href);
    else if (name === 'b' || name === 'strong') this.#strong += 1;
    else if (name === 'br') this.#breakLine();
  }

  #leave(name: string): void {
    if (HEADING.test(name)) this.#heading = 0;
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'li') this.#items -= 1;
    else if (name === 'a') this.#urls.pop();
    else if (name === 'b' || name === 'strong') this.#strong -= 1;
  }

  #enterArticle(): void {
    if (this.#articleAt > 0) return;
    this.#articles += 1;
    this.#articleAt = this.depth;
  }

  /** Two line breaks are how older pages end a paragraph. */
  #breakLine(): void {
    if (this.#endsInBreak) this.#endBlock();
    else this.#addSpan('\n');
    this.#endsInBreak = true;
  }

  #addSpan(text: string): void {
    const url = this.#urls.at(-1);
    const strong = this.#strong > 0;
    const last = this.#spans.at(-1);
    if (last && last.url === url && (last.strong ?? false) === strong) last.text += text;
    else this.#spans.push({ text, url, ...(strong && { strong }) });
  }

  #endBlock(): void {
    const spans = this.#spans;
    this.#spans = [];
    if (textOf(spans).trim() === '') return;
    const article = this.#articleAt > 0 ? this.#articles : 0;
    this.found.push({ block: this.#blockOf(spans), article, inMain: this.#mainAt > 0 });
  }

  #blockOf(spans: Span[]): Block {
    if (this.#heading > 0) return { kind: 'heading', level: this.#heading, spans };
    if (this.#items > 0) return { kind: 'item', ordered: this.#lists.at(-1) === true, spans };
    return { kind: 'paragraph', spans };
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  return attributes.hidden !== undefined || attributes['aria-hidden'] === 'true';
}
