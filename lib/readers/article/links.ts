import type { TextRange } from '~/lib/check/check';
import { httpUrl } from '~/lib/check/http-url';
import type { Span } from './blocks';
import { trimMarks } from './trim';

/** A link in a paragraph: where its text stands and where it leads, in normal form. */
export interface Link {
  range: TextRange;
  url: string;
}

/** A URL written out; what ends a sentence or a parenthesis behind it is not part of it. */
const BARE_URL = /https?:\/\/[^\s<>"“”«»()[\]]+(?:\([^\s<>"“”«»()[\]]*\)[^\s<>"“”«»()[\]]*)?/gi;
const TRAILING = ".,:;!?'’*_";

/** The http(s) links among spans, by offsets into their joined text. Others are only text. */
export function linksOf(spans: readonly Span[]): Link[] {
  const links: Link[] = [];
  let start = 0;
  for (const { text, url } of spans) {
    const end = start + text.length;
    const normal = url === undefined ? undefined : httpUrl(url);
    const previous = links.at(-1);
    if (normal !== undefined && previous?.url === normal && previous.range[1] === start) {
      previous.range = [previous.range[0], end];
    } else if (normal !== undefined && text.trim() !== '') {
      links.push({ range: [start, end], url: normal });
    }
    start = end;
  }
  return links;
}

/** Spans in which URLs that are written out are links too. */
export function linkBareUrls(spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => (span.url === undefined ? linkInSpan(span) : [span]));
}

function linkInSpan(span: Span): Span[] {
  const parts: Span[] = [];
  let done = 0;
  for (const found of span.text.matchAll(BARE_URL)) {
    const url = trimMarks(found[0], TRAILING);
    parts.push({ ...span, text: span.text.slice(done, found.index) });
    parts.push({ ...span, text: url, url });
    done = found.index + url.length;
  }
  parts.push({ ...span, text: span.text.slice(done) });
  return parts.filter((part) => part.text !== '');
}
