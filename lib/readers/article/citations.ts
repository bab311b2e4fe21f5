import { type Citation, SECTIONS, type Source, type TextRange } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { type CitationMark, citationMarks } from './citation-marks';
import { linkBareUrls, linksOf } from './links';
import type { Outline, Paragraph } from './sections';
import { sentencesOf } from './sentences';
import { SourceMatcher } from './source-matcher';

/**
 * The citations in a body, tied to `sources` by their URL or else by name, in the order of the
 * text. Each belongs to the sentence it stands in or, where it stands behind a full stop, to the
 * sentence that it closes. `lang` is the article's language.
 */
export function citationsOf(
  body: Outline['body'],
  sources: readonly Source[],
  lang: string,
): Citation[] {
  const matcher = new SourceMatcher(sources);
  return SECTIONS.flatMap((section) =>
    body[section].flatMap((paragraph, index) =>
      citationsIn(paragraph, matcher, lang).map((citation) => ({
        section,
        paragraph: index,
        ...citation,
      })),
    ),
  );
}

type PlacelessCitation = Omit<Citation, 'section' | 'paragraph'>;

function citationsIn(
  { text, spans }: Paragraph,
  matcher: SourceMatcher,
  lang: string,
): PlacelessCitation[] {
  const marks = citationMarks(text, linksOf(linkBareUrls(spans)), matcher);
  if (marks.length === 0) return [];
  const sentences = closedBy(marks, sentencesOf(text, lang), text);
  let next = 0;
  return marks.flatMap((mark) => {
    while ((sentences[next]?.[1] ?? text.length) <= mark.range[0]) next += 1;
    const sentence = sentences[next];
    return sentence ? [citationOf(mark, sentence, matcher, text)] : [];
  });
}

function citationOf(
  { name, url, range }: CitationMark,
  [start, end]: TextRange,
  matcher: SourceMatcher,
  text: string,
): PlacelessCitation {
  const byUrl = url === undefined ? undefined : matcher.byUrl(url);
  return {
    // A link may reach into the next sentence.
    sentence: [start, Math.max(end, range[1])],
    mark: range,
    name: name.slice(0, LIMITS.name),
    source: byUrl ?? matcher.byName(name, text.slice(start, end)),
  };
}

/**
 * The sentences with the citations that close them: "It rose. (NATO) It fell." is two sentences,
 * and the citation belongs to the first.
 */
function closedBy(
  marks: readonly CitationMark[],
  sentences: readonly TextRange[],
  text: string,
): TextRange[] {
  const closed: TextRange[] = [];
  let next = 0;
  for (let [start, end] of sentences) {
    const previous = closed.at(-1);
    for (; (marks[next]?.range[0] ?? text.length) < end; next += 1) {
      const [from, to] = marks[next]?.range ?? [0, 0];
      const isBehind = previous !== undefined && from === start && text.charAt(from) === '(';
      if (!isBehind) continue;
      previous[1] = to;
      start = afterGap(text, to);
    }
    if (start < end) closed.push([start, end]);
  }
  return closed;
}

/** Where the next word begins behind the end of a sentence. */
function afterGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' .,;'.includes(text.charAt(at))) at += 1;
  return at;
}
