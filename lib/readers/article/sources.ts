import type { Source } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { LIMITS } from '~/lib/check/limits';
import { type CleanText, cleanSpans, sliceSpans } from './blocks';
import { type Link, linkBareUrls, linksOf } from './links';
import { isOutletName, isPageWord } from './names';
import type { Paragraph } from './sections';
import { markTranslations } from './translations';
import { trimMarks } from './trim';

/** What may stand between a title, its publisher and its URL, and around them. */
const MARKS = ' ,;:.|·–—-';
const QUOTED = /^["“„«]([^"“”„«»]*)["”“»]$/u;
/** `[3]` before a reference. */
const NUMBER = /^\[\d{1,3}\]\s*/;
/** What is longer says what a source contains, not who published it. */
const MAX_PUBLISHER_WORDS = 15;
const SEPARATOR = / [-–—|·] /g;
const CLOSING_PARENTHESIS = / \(([^()]+)\)$/;

/**
 * The sources that an article lists, in its order: one for each item or line, or for each link
 * where a line holds several. `lang` is the article's language; translations of one source are
 * marked, see `markTranslations`.
 */
export function sourcesOf(paragraphs: readonly Paragraph[], lang: string): Source[] {
  const sources: Source[] = [];
  for (const paragraph of paragraphs) {
    if (sources.length < MOST) sources.push(...sourcesIn(paragraph));
  }
  return markTranslations(sources.slice(0, MOST), lang);
}

/** One more than a check may have: whoever validates it says that there are too many. */
const MOST = LIMITS.sources + 1;

function sourcesIn(paragraph: Paragraph): Source[] {
  const { text, spans } = cleanSpans(linkBareUrls(paragraph.spans));
  const links = linksOf(spans);
  if (links.length <= 1) return sourceOf({ text, spans });
  // What stands behind a link, up to the next one, says who published it.
  const starts = links.map((link, index) => (index === 0 ? 0 : link.range[0]));
  return starts
    .slice(0, MOST)
    .flatMap((start, index) =>
      sourceOf(cleanSpans(sliceSpans(spans, start, starts[index + 1] ?? text.length))),
    );
}

function sourceOf({ text, spans }: CleanText): Source[] {
  const [link] = linksOf(spans);
  const source = link ? linkedSource(text, link) : unlinkedSource(text);
  return source.title === '' ? [] : [bounded(source)];
}

function linkedSource(text: string, { range: [start, end], url }: Link): Source {
  const label = text.slice(start, end);
  const before = trimMarks(text.slice(0, start).replace(NUMBER, ''), `${MARKS}(`);
  const after = text.slice(end);
  if (/^https?:\/\//i.test(label)) {
    const described = unlinkedSource(trimMarks(`${before} ${trimMarks(after, `${MARKS})`)}`, ' '));
    return { ...described, title: described.title || shortAddress(url), url };
  }
  const publisher = publisherBehind(after) ?? (before === '' ? undefined : before);
  return { title: unquoted(label), publisher, url };
}

/** "- Publisher", "(Publisher)", ", Publisher"; a longer text describes the source instead. */
function publisherBehind(text: string): string | undefined {
  const name = trimMarks(text, `${MARKS}()`);
  const isName =
    name !== '' && name.split(' ').length <= MAX_PUBLISHER_WORDS && !/\p{Ll}[.!?]\s/u.test(name);
  return isName ? name : undefined;
}

/** "Title - Publisher", "Title (Publisher)", "Publisher - Homepage", or only a title. */
function unlinkedSource(text: string): Source {
  const whole = unquoted(text.replace(NUMBER, ''));
  const separator = [...whole.matchAll(SEPARATOR)].at(-1);
  if (separator) {
    const left = whole.slice(0, separator.index).trim();
    const right = whole.slice(separator.index + separator[0].length).trim();
    if (isPageWord(right)) return { title: whole, publisher: left };
    if (isPageWord(left)) return { title: whole, publisher: right };
    if (isOutletName(right)) return { title: unquoted(left), publisher: right };
  }
  const closing = CLOSING_PARENTHESIS.exec(whole);
  if (closing?.[1] !== undefined && isOutletName(closing[1])) {
    return { title: unquoted(whole.slice(0, closing.index)), publisher: closing[1] };
  }
  return { title: whole };
}

/** Without quotation marks around the whole. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  return QUOTED.exec(trimmed)?.[1] ?? trimmed;
}

/** What a bare URL is called: its site and path. */
function shortAddress(url: string): string {
  const { pathname } = new URL(url);
  return `${siteOf(url) ?? ''}${pathname === '/' ? '' : pathname}`;
}

function bounded({ title, publisher, url }: Source): Source {
  return {
    title: title.slice(0, LIMITS.title),
    publisher: publisher?.slice(0, LIMITS.name),
    url,
  };
}
