import { isOnTheTrueSide } from '../verdict.ts';
import { readConfirmed } from './confirmed.ts';
import { readContrary } from './contrary.ts';
import { isDeniedAbroad } from './denied-abroad.ts';
import type { Token } from './fold.ts';
import { clausesOf, isMedia, isNegation, itemsOf, type Sentence, sentencesIn } from './items.ts';
import { readAnswer, readHead, readLastLine, readShort, readTail, readWhole } from './label.ts';
import { readLacking } from './lacking.ts';
import type { Lexicon } from './lexicon.ts';
import { readNever } from './never.ts';
import { isChoice, isQuestion, unitsAsked } from './questions.ts';
import { readRealMedia } from './real-media.ts';
import { deniesFalsehood, readSentences, readUnproven } from './sentence.ts';
import { readTurned } from './turned.ts';
import type { Reading } from './unit.ts';

/**
 * What a label says in one language, by the plainest form that fits. What it asks is left out: a
 * question is no verdict.
 */
export function readingOf(tokens: readonly Token[], lexicon: Lexicon): Reading {
  const { sentences, asked } = partedByQuestions(tokens, lexicon);
  if (sentences.length === 0 && asked.length > 0) return 'unclear';
  if (sentences.some((sentence) => deniesFalsehood(sentence, lexicon))) return 'unclear';
  if (sentences.some(isDeniedAbroad)) return undefined;
  const said = { sentences, clauses: sentences.flatMap(clausesOf) };
  // "Is it a fake? No, ..." answers something else than whether the claim is true.
  const asksOther = asked
    .flatMap((one) => unitsAsked(one, lexicon.asks))
    .some((unit) => !isOnTheTrueSide(unit.verdict));
  const reading =
    (asksOther ? undefined : readAnswer(said, lexicon, asked)) ??
    readTurned(sentences) ??
    readUnproven(sentences[0] ?? [], lexicon) ??
    readRealMedia(said) ??
    (asked.length === 0 ? readStated(tokens, sentences, lexicon) : undefined) ??
    readWhole(said) ??
    readHead(said) ??
    readTail(said) ??
    readLastLine(sentences) ??
    readShort(sentences) ??
    (asked.length === 0 ? readContrary(tokens, sentences, lexicon) : undefined) ??
    readSentences(sentences) ??
    (asksOther ? 'unclear' : undefined);
  // "The video is old": it is shown as a new one.
  const isOldMedia = reading === 'outdated' && sentences.some((one) => one.some(isMedia));
  return isOldMedia ? 'misleading-context' : reading;
}

/** What says by its frame, and not by a verdict's word, whether the claim holds. */
function readStated(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Reading {
  return (
    readNever(tokens, sentences, lexicon) ??
    readConfirmed(tokens, sentences, lexicon) ??
    readLacking(tokens, lexicon)
  );
}

/** Whether a language lists every word of a label, and a verdict among them. */
export function knowsAll(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const items = itemsOf(tokens, lexicon);
  const isListed = items.every(({ part }) => part !== 'unknown' && part !== 'number');
  return isListed && items.some(({ part }) => part === 'verdict');
}

/** The sentences that say something and those that ask; "True or false: false" does both. */
function partedByQuestions(tokens: readonly Token[], lexicon: Lexicon) {
  const sentences: Sentence[] = [];
  const asked: Sentence[] = [];
  for (const words of sentencesIn(tokens)) {
    const sentence = itemsOf(words, lexicon);
    const isAsking = asks(words, sentence, lexicon);
    const answer = answerAt(words, sentence, isAsking, lexicon);
    if (answer === undefined) (isAsking ? asked : sentences).push(sentence);
    else {
      asked.push(itemsOf(words.slice(0, answer), lexicon));
      sentences.push(itemsOf(words.slice(answer), lexicon));
    }
  }
  return { sentences, asked };
}

/**
 * Where the answer begins that stands in one sentence with its question: behind a colon, or where
 * a choice is all there is before another sign.
 */
function answerAt(
  words: readonly Token[],
  sentence: Sentence,
  isAsking: boolean,
  lexicon: Lexicon,
): number | undefined {
  const at = words.findLastIndex(({ after }) => after === 'colon' || after === 'clause');
  const isColon = words[at]?.after === 'colon';
  if (at < 1 || !(isColon || isAsking)) return undefined;
  // "Невідомо, чи правда, що ...": what is asked goes on.
  if (!isColon && lexicon.that.has(words[at]!.form)) return undefined;
  const question = words.slice(0, at);
  const mayAsk = isAsking || sentence.some(isOr) || isQuestion(question, [], lexicon.asks);
  if (!mayAsk) return undefined;
  const items = itemsOf(question, lexicon);
  // "Không: đúng": what ends a question elsewhere is all there is.
  if (items.every(isNegation)) return undefined;
  const isAsked = isColon
    ? asks(question, items, lexicon)
    : isChoice(items) && items.every(({ part }) => part !== 'unknown');
  const answer = words.slice(at);
  return isAsked && !asks(answer, itemsOf(answer, lexicon), lexicon) ? at : undefined;
}

function isOr({ part }: Sentence[number]): boolean {
  return part === 'or';
}

function asks(words: readonly Token[], sentence: Sentence, lexicon: Lexicon): boolean {
  return isQuestion(words, sentence, lexicon.asks) || isChoice(sentence);
}
