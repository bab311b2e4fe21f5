import type { TextRange } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { verdictOf, verdictPhraseAt } from '~/lib/check/rating';
import { wordsOf } from '~/lib/check/words';
import { isAllStrong, type Span } from './blocks';
import { labelOf } from './labels';
import type { Outline, Paragraph, Place } from './sections';
import { sentencesOf } from './sentences';
import type { Sentence, VerdictContext } from './verdict/scan';
import { type SentenceVerdict, verdictInSentence } from './verdict/sentence';

/** A line that says nothing but the verdict leaves no doubt. */
const CERTAIN = 5;

/**
 * The verdict of an article: from a line of its own before the sections or in the conclusion
 * ("Rating: Mostly False"), else from the conclusion's sentences ("The claim that ... is Partially
 * True"), else from such a line elsewhere, the last first. An article without a conclusion is
 * searched as a whole, for sentences that speak of a claim. Undefined when nothing in it is a
 * known verdict. `statement` is the claim as the conclusion words it.
 */
export function verdictOfArticle(
  outline: Outline,
  context: VerdictContext,
): SentenceVerdict | undefined {
  const { known, analysis, conclusion } = outline.body;
  const concluded = verdictInParagraphs(conclusion, context);
  const said =
    verdictInLabels(outline, ['front', 'conclusion'], context) ??
    concluded ??
    verdictInLabels(outline, ['sources', 'analysis', 'known', 'claim'], context);
  if (said) return { ...said, statement: concluded?.statement };
  if (conclusion.length > 0) return undefined;
  const isOfClaim = (found: SentenceVerdict) => found.isOfClaim;
  return verdictInParagraphs([...known, ...analysis].reverse(), context, isOfClaim);
}

function verdictInLabels(
  { labels }: Outline,
  places: Place[],
  context: VerdictContext,
): SentenceVerdict | undefined {
  for (const place of places) {
    const lines = labels.filter((label) => label.field === 'verdict' && label.place === place);
    for (const { value } of lines.reverse()) {
      const found = verdictInValue(value, context);
      if (found) return found;
    }
  }
  return undefined;
}

/** The first of the most certain verdicts in some paragraphs. */
function verdictInParagraphs(
  paragraphs: readonly Paragraph[],
  context: VerdictContext,
  accepts: (found: SentenceVerdict) => boolean = () => true,
): SentenceVerdict | undefined {
  let best: SentenceVerdict | undefined;
  for (const paragraph of paragraphs) {
    for (const sentence of sentencesIn(paragraph, context.lang)) {
      const label = labelOf(sentence.text);
      const found =
        label?.field === 'verdict'
          ? verdictInValue(label.value, context)
          : verdictInSentence(sentence, context);
      if (found && accepts(found) && found.certainty > (best?.certainty ?? 0)) best = found;
    }
  }
  return best;
}

/** The verdict of a line's value: a label, or a sentence that contains one. */
function verdictInValue(value: string, context: VerdictContext): SentenceVerdict | undefined {
  const { verdict, known } = verdictOf(value, context.lang);
  if (known) {
    return { label: labelIn(value, context.lang), verdict, certainty: CERTAIN, isOfClaim: true };
  }
  const found = verdictInSentence({ text: value, strong: [] }, context);
  return found && { ...found, certainty: CERTAIN, isOfClaim: true };
}

/** "Mostly False" of "Mostly False. The figures were ..."; all of it where that is not the whole. */
function labelIn(value: string, lang: string): string {
  const words = wordsOf(value);
  const phrase = verdictPhraseAt(words, 0, lang);
  const isWhole = phrase === undefined || phrase.to === words.length;
  const isSame = phrase?.verdict === verdictOf(value, lang).verdict;
  const label = isWhole || !isSame ? value : value.slice(0, words[phrase.to - 1]?.end);
  return label.replace(/\.$/, '').slice(0, LIMITS.label);
}

function sentencesIn(paragraph: Paragraph, lang: string): Sentence[] {
  // Where all is bold, bold says nothing.
  const strong = isAllStrong(paragraph.spans) ? [] : strongRanges(paragraph.spans);
  let next = 0;
  return sentencesOf(paragraph.text, lang).map(([start, end]) => {
    const inside: TextRange[] = [];
    for (; next < strong.length && (strong[next]?.[1] ?? 0) <= end; next += 1) {
      const [from, to] = strong[next] ?? [0, 0];
      if (from >= start) inside.push([from - start, to - start]);
    }
    return { text: paragraph.text.slice(start, end), strong: inside };
  });
}

function strongRanges(spans: readonly Span[]): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const span of spans) {
    const end = start + span.text.length;
    const last = ranges.at(-1);
    if (span.strong && last?.[1] === start) last[1] = end;
    else if (span.strong) ranges.push([start, end]);
    start = end;
  }
  return ranges;
}
