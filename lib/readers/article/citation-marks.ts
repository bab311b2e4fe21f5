import type { TextRange } from '~/lib/check/check';
import { siteOf } from '~/lib/check/http-url';
import type { Link } from './links';
import { abbreviates, isOutletName } from './names';
import { innermost, parenthesesIn } from './parentheses';
import type { SourceMatcher } from './source-matcher';
import { trimMarks } from './trim';

/** A source named in a paragraph. Ranges are UTF-16 offsets. */
export interface CitationMark {
  /** As written. */
  name: string;
  url?: string;
  /** Its parentheses included, where it fills them. */
  range: TextRange;
}

/** Parentheses that hold more than this are a digression. In characters. */
const MAX_CONTENT = 1_000;

/** What stands before a name and only says that it is a source: "(see also Reuters)". */
const LEADING =
  /^(?:(?:see|also|via|cf|sources?|citing|according to|from|per|by|as reported by|siehe|quellen?|fuentes?|fonte|fonti|voir)[:.]?\s+)+/iu;

/** What stands around links and says no more than that they are sources. */
const AROUND_LINKS =
  /(?<![\p{L}\p{N}])(?:see|also|via|cf|sources?|citing|according|to|from|per|by|reported|as|and|und|et|y|e|siehe|quellen?|fuentes?|fonte|fonti|voir)(?![\p{L}\p{N}])|[\s,;:&./–—-]/giu;

/** "NATO, May 2024": a date behind a name. */
const DATE_BEHIND = /,\s*(?:\p{L}{3,9}\.? )?(?:\d{1,2},? )?(?:\p{L}{3,9}\.? )?\d{4}$/u;

/** Between several names: "Reuters, AP", "NATO and Reuters". */
const BETWEEN_NAMES = /,\s+|\s+(?:and|und|et|y|e|&)\s+|\//u;

/** What may follow parentheses that close a sentence. */
const SENTENCE_END = /^["”’»)\]]{0,3}\s*(?:[.!?…]|$)/u;
const ENDED_SENTENCE = /[.!?…]["”’»]?\s*$/u;

/**
 * The citations in a paragraph, in order: links, and names in parentheses that are no links but
 * are names of listed sources or look like an outlet's name at the end of a sentence. Ordinary
 * parentheses ("(2,000 mi)", "(PMI)" behind what it abbreviates) are none. Several names in one
 * pair of parentheses share its range.
 */
export function citationMarks(
  text: string,
  links: readonly Link[],
  matcher: SourceMatcher,
): CitationMark[] {
  const loose = new Set(links);
  const marks: CitationMark[] = [];
  for (const group of parenthesesWithLinks(text, links)) {
    for (const link of group.links) loose.delete(link);
    for (const part of partsOf(text, group)) {
      marks.push(
        ...(part.links.length > 0 ? linkedMarks(text, part) : namedMarks(text, part, matcher)),
      );
    }
  }
  for (const link of loose) marks.push(looseMark(text, link));
  return marks.filter(({ name }) => name !== '').sort((a, b) => a.range[0] - b.range[0]);
}

/** A pair of parentheses, or what stands between semicolons in it. */
interface Part {
  /** Of what stands inside. */
  content: TextRange;
  /** Of the whole pair, marks included. */
  pair: TextRange;
  links: Link[];
}

function parenthesesWithLinks(text: string, links: readonly Link[]): Part[] {
  const pairs = innermost(
    parenthesesIn(
      text,
      links.map((link) => link.range),
    ),
  );
  let next = 0;
  return pairs.map((pair) => {
    const inside: Link[] = [];
    while ((links[next]?.range[0] ?? text.length) < pair[0]) next += 1;
    for (let link = links[next]; link && link.range[1] <= pair[1]; link = links[next]) {
      inside.push(link);
      next += 1;
    }
    return { content: [pair[0] + 1, pair[1] - 1], pair, links: inside };
  });
}

/** The parts of a pair of parentheses between the semicolons that are not in a link. */
function partsOf(text: string, { content: [start, end], pair, links }: Part): Part[] {
  if (end - start > MAX_CONTENT) return [];
  const cuts = [...text.slice(start, end).matchAll(/;/g)]
    .map((found) => start + found.index)
    .filter((at) => !links.some(({ range: [from, to] }) => from <= at && at < to));
  let from = start;
  return [...cuts, end].map((to) => {
    const isInside = ({ range }: Link) => from <= range[0] && range[1] <= to;
    const part: Part = { content: [from, to], pair, links: links.filter(isInside) };
    from = to + 1;
    return part;
  });
}

function linkedMarks(text: string, { content, pair, links }: Part): CitationMark[] {
  const around = trimMarks(textAround(text, content, links), ' ,:;');
  const isFilled = around.replace(AROUND_LINKS, '') === '';
  return links.map((link) => {
    const mark = looseMark(text, link);
    const isNamed = links.length === 1 && isUrl(text.slice(...link.range)) && isOutletName(around);
    if (isNamed) return { ...mark, name: around, range: pair };
    return isFilled ? { ...mark, range: pair } : mark;
  });
}

function namedMarks(text: string, { content, pair }: Part, matcher: SourceMatcher): CitationMark[] {
  const whole = text
    .slice(...content)
    .trim()
    .replace(LEADING, '')
    .replace(DATE_BEHIND, '');
  return namesIn(whole, closesSentence(text, pair), matcher)
    .filter((name) => !abbreviates(name, text.slice(Math.max(0, pair[0] - 200), pair[0])))
    .map((name) => ({ name, range: pair }));
}

function namesIn(whole: string, closes: boolean, matcher: SourceMatcher): string[] {
  if (!/[\p{Lu}\p{Lo}]/u.test(whole)) return [];
  if (matcher.knows(whole)) return [whole];
  const several = whole.split(BETWEEN_NAMES).map((name) => name.trim());
  if (several.length > 1 && several.every((name) => matcher.knows(name))) return several;
  return closes && isOutletName(whole) ? [whole] : [];
}

/** Whether a pair of parentheses stands before the end of a sentence or right behind one. */
function closesSentence(text: string, [start, end]: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return SENTENCE_END.test(text.slice(end, end + 5)) || ENDED_SENTENCE.test(before);
}

/** A link in running text cites what it leads to; a written-out address is named by its site. */
function looseMark(text: string, { range, url }: Link): CitationMark {
  const label = text.slice(...range);
  return { name: isUrl(label) ? (siteOf(url) ?? '') : trimMarks(label, ' ()"“”'), url, range };
}

function textAround(text: string, [start, end]: TextRange, links: readonly Link[]): string {
  let around = '';
  let at = start;
  for (const { range } of links) {
    around += text.slice(at, range[0]);
    at = range[1];
  }
  return around + text.slice(at, end);
}

function isUrl(label: string): boolean {
  return /^https?:\/\//i.test(label);
}
