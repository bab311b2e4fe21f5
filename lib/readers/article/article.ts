import { type Check, type Publisher, SECTIONS } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import { checkId } from '~/lib/check/identity';
import { isLanguageTag } from '~/lib/check/language-tag';
import { LIMITS } from '~/lib/check/limits';
import { parseCheck } from '~/lib/check/schema';
import { speaksFor } from '~/lib/readers/claimreview/provenance';
import { type ReadOutcome, rejected } from '~/lib/readers/outcome';
import { type Block, textOf } from './blocks';
import { citationsOf } from './citations';
import { claimFrom, claimInTitle } from './claim';
import { type ArticleFormat, documentOf } from './document';
import { type Header, headerOf } from './header';
import { guessLanguage } from './language';
import { type Outline, outlineOf, type Paragraph } from './sections';
import { sourcesOf } from './sources';
import { verdictOfArticle } from './verdict';
import type { SentenceVerdict } from './verdict/sentence-verdict';

export interface ArticleOptions {
  /** Detected from the content where it is not given. */
  format?: ArticleFormat;
  /** Who publishes articles that do not say so themselves. */
  publisher: Publisher;
  /** The subscription that brought the article. */
  origin: string;
  /** Where the article was found: it can speak for that site only, see `speaksFor`. */
  url?: string;
  /** What the document is called in rejections: a file name or an address. */
  place: string;
  /** BCP 47 tag; else what the article says, else a guess, see `guessLanguage`. */
  lang?: string;
}

/**
 * Reads one fact-check written as an article: a title, header lines, sections of text and a list
 * of sources, in plain text, Markdown or HTML. Sections may be missing; a claim and a verdict in
 * known words have to be there. Never throws, and takes time linear in the length of the text.
 */
export function readArticle(text: string, options: ArticleOptions): ReadOutcome {
  const document = documentOf(text, options.format);
  if (!document.ok) return rejected(document.reason, options.place);
  const outline = outlineOf(document.blocks);
  const tooLong = SECTIONS.flatMap((section) => outline.body[section]).find(isTooLong);
  if (tooLong) return rejected('paragraph too long', placeOf(options.place, 'text', tooLong.line));
  const header = headerOf(outline.labels);
  const declared = [options.lang, header.lang, document.lang].find(
    (tag) => tag !== undefined && isLanguageTag(tag),
  );
  const lang = declared ?? guessLanguage(beginningOf(document.blocks));
  return checkFrom(outline, { header, lang, options });
}

/** What is known of an article beside its text. */
interface Context {
  header: Header;
  lang: string;
  options: ArticleOptions;
}

function checkFrom(outline: Outline, context: Context): ReadOutcome {
  const { place } = context.options;
  const title = outline.title?.text;
  const publisher = publisherOf(context.options, context.header).name;
  const choice = verdictOfArticle(outline, {
    lang: context.lang,
    claim: context.header.claim ?? claimInTitle(title ?? '', publisher),
  });
  const [verdict, reason] =
    choice === 'two verdicts' ? [undefined, choice] : [choice, 'no verdict in known words'];
  const claim = claimFrom({
    stated: context.header.claim,
    section: outline.claim?.text,
    title,
    statement: verdict?.statement,
    publisher,
  });
  if (claim === undefined) {
    return rejected('no claim', placeOf(place, 'title', outline.title?.line));
  }
  if (verdict === undefined) {
    const line = outline.headings.get('conclusion');
    return rejected(reason, placeOf(place, 'conclusion', line));
  }
  if (isForeign(context)) return rejected('article of another site', place);
  const parsed = parseCheck(assemble(outline, claim, verdict, context));
  return parsed.ok ? { kind: 'check', check: parsed.check } : rejected(parsed.reason, place);
}

function assemble(
  outline: Outline,
  claim: string,
  { label, verdict }: SentenceVerdict,
  { header, lang, options }: Context,
): Check {
  // Who serves articles as files says in them where readers find them.
  const url = header.url ?? options.url;
  const publisher = publisherOf(options, header);
  const sources = sourcesOf(outline.sources, lang);
  return {
    id: checkId({ publisher, url, claim, label }),
    claim,
    claimant: header.claimant,
    title: outline.title?.text,
    rating: { label, verdict },
    publisher,
    url,
    published: header.published,
    reviewed: header.reviewed,
    lang,
    body: {
      known: outline.body.known.map(({ text }) => text),
      analysis: outline.body.analysis.map(({ text }) => text),
      conclusion: outline.body.conclusion.map(({ text }) => text),
    },
    citations: citationsOf(outline.body, sources, lang),
    sources,
    appearances: [],
    keywords: header.keywords,
    license: header.license,
    status: 'current',
    origin: options.origin,
  };
}

/** Whether an article has the address of a site that the place where it was found cannot speak for. */
function isForeign({ header, options }: Context): boolean {
  const [own, found] = [header.url, options.url];
  return own !== undefined && found !== undefined && !speaksFor(found, own);
}

/** A publisher that the article names has its site where the article says it stands. */
function publisherOf(options: ArticleOptions, header: Header): Publisher {
  if (header.publisher === undefined) return options.publisher;
  return { name: header.publisher, site: header.url && siteOf(header.url) };
}

/** Enough of an article's text for guessing its language. */
function beginningOf(blocks: readonly Block[]): string {
  return blocks
    .slice(0, 50)
    .map((block) => textOf(block.spans))
    .join('\n');
}

function isTooLong({ text }: Paragraph): boolean {
  return text.length > LIMITS.paragraph;
}

/** `file:line` where the line is known, else `file (section)`. */
function placeOf(file: string, section: string, line: number | undefined): string {
  return line === undefined ? `${file} (${section})` : `${file}:${line}`;
}
