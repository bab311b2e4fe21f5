import type { TextRange } from '~/lib/check/check';
import { baseLanguage } from '~/lib/check/language-tag';
import { parenthesesIn } from './parentheses';

/** Abbreviations that are followed by a name or a number. */
const TITLE =
  /(?:^|[\s("“«])(?:mr|mrs|ms|dr|prof|st|sen|rep|gov|gen|lt|col|sgt|rev|hon|vs|no|nr|art|fig|ca|approx|sra?|mme|mlle)\.\s*$/i;

/** "U.S.", and the initial in "George W. Bush"; not the letter in "vitamin C." */
const INITIALS = /(?:(?:^|[\s("“«])(?:\p{Lu}\.){2,}|(?:^|\s)\p{Lu}\p{L}+ \p{Lu}\.)\s*$/u;

/** As much of a segment's end as the expressions above have to see. */
const TAIL = 30;

/** Parentheses longer than this are a slip, and sentences end in them as elsewhere. */
const MAX_PARENTHESIS = 500;

/**
 * The sentences of a plain text as ranges of UTF-16 offsets, without the spaces around them. None
 * ends inside parentheses or with an abbreviation that a name follows. `lang` is a BCP 47 tag.
 */
export function sentencesOf(text: string, lang: string): TextRange[] {
  const sentences: TextRange[] = [];
  const isEnclosed = enclosure(text);
  let start = 0;
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && (isEnclosed(end) || endsInAbbreviation(segment))) continue;
    const sentence = text.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') sentences.push([from, from + sentence.trim().length]);
    start = end;
  }
  return sentences;
}

function endsInAbbreviation(segment: string): boolean {
  const tail = segment.slice(-TAIL);
  return TITLE.test(tail) || INITIALS.test(tail);
}

/** Tells of rising offsets whether they lie inside parentheses. */
function enclosure(text: string): (offset: number) => boolean {
  const pairs = parenthesesIn(text)
    .filter(([start, end]) => end - start <= MAX_PARENTHESIS)
    .sort(([a], [b]) => a - b);
  let next = 0;
  return (offset) => {
    while ((pairs[next]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return (pairs[next]?.[0] ?? Number.POSITIVE_INFINITY) < offset;
  };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one is slow, and articles come in few languages. */
function segmenterFor(lang: string): Intl.Segmenter {
  const base = baseLanguage(lang);
  const segmenter = segmenters.get(base) ?? new Intl.Segmenter(base, { granularity: 'sentence' });
  segmenters.set(base, segmenter);
  return segmenter;
}
