import type { TextRange } from '~/lib/check/check';
import { LIMITS } from '~/lib/check/limits';
import { verdictOf, verdictPhraseAt } from '~/lib/check/rating';
import { wordsOf } from '~/lib/check/words';
import { isAllStrong, type Span } from './blocks';
import { labelOf } from './labels';
import type { Outline, Paragraph, Place } from './sections';
import { sentencesOf } from './sentences';
import { type Choice, chosenOf } from './verdict/choice';
import type { Sentence, VerdictContext } from './verdict/scan';
import { verdictsInSentence } from './verdict/sentence';
import type { SentenceVerdict } from './verdict/sentence-verdict';

/** A line that says nothing but the verdict leaves no doubt. */
const IN_LINE = {
  certainty: 5,
  isOfClaim: true,
  explicitness: 3,
  isWeak: false,
  isRated: true,
} as const;

/**
 * The verdict of an article: from a line of its own before the sections or in the conclusion
 * ("Rating: Mostly False"), else from the conclusion's sentences ("The claim that ... is Partially
 * True"), else from such a line elsewhere, the last first. An article without a conclusion is
 * searched as a whole, for labels and ratings of a claim. Undefined when nothing in it is a known
 * verdict, `two verdicts` where it contradicts itself. `statement` is the claim as the conclusion
 * words it.
 */
export function verdictOfArticle(outline: Outline, context: VerdictContext): Choice {
  const { known, analysis, conclusion } = outline.body;
  const concluded = chosenOf(verdictsInParagraphs(conclusion, context));
  const said =
    verdictInLabels(outline, ['front', 'conclusion'], context) ??
    concluded ??
    verdictInLabels(outline, ['sources', 'analysis', 'known', 'claim'], context);
  if (said === 'two verdicts') return said;
  const statement = concluded === 'two verdicts' ? undefined : concluded?.statement;
  if (said) return { ...said, statement };
  if (conclusion.length > 0) return undefined;
  const elsewhere = verdictsInParagraphs([...known, ...analysis].reverse(), context);
  return chosenOf(elsewhere.filter(isBelievedAnywhere));
}

/** Outside of a conclusion "supported by a post" is part of the story, and no verdict. */
function isBelievedAnywhere(found: SentenceVerdict): boolean {
  return found.isOfClaim && !found.isWeak && (found.explicitness > 0 || found.isRated);
}

function verdictInLabels({ labels }: Outline, places: Place[], context: VerdictContext): Choice {
  for (const place of places) {
    const lines = labels.filter((label) => label.field === 'verdict' && label.place === place);
    const found = lines.reverse().flatMap(({ value }) => verdictInValue(value, context) ?? []);
    const chosen = chosenOf(found);
    if (chosen) return chosen;
  }
  return undefined;
}

function verdictsInParagraphs(
  paragraphs: readonly Paragraph[],
  context: VerdictContext,
): SentenceVerdict[] {
  return paragraphs.flatMap((paragraph) =>
    sentencesIn(paragraph, context.lang).flatMap((sentence) => {
      const label = labelOf(sentence.text);
      if (label?.field !== 'verdict') return verdictsInSentence(sentence, context);
      return verdictInValue(label.value, context) ?? [];
    }),
  );
}

/** The verdict of a line's value: a label, or a sentence that contains one. */
function verdictInValue(value: string, context: VerdictContext): SentenceVerdict | undefined {
  const { verdict, known } = verdictOf(value, context.lang);
  if (known) return { ...IN_LINE, label: labelIn(value, context.lang), verdict };
  const found = chosenOf(verdictsInSentence({ text: value, strong: [] }, context));
  return found === undefined || found === 'two verdicts' ? undefined : { ...found, ...IN_LINE };
}

/** "Mostly False" of "We rate this Mostly False. The figures ..."; all of it where none is found. */
function labelIn(value: string, lang: string): string {
  const words = wordsOf(value);
  const { verdict } = verdictOf(value, lang);
  const phrase = words
    .map((_, from) => verdictPhraseAt(words, from, lang))
    .find((found) => found !== undefined);
  const isSame = phrase?.verdict === verdict;
  const label = isSame ? value.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end) : value;
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
