import type { Token } from './fold.ts';
import {
  type Item,
  isBut,
  isFiller,
  isHearsay,
  isMedia,
  isNegation,
  isNoun,
  outside,
  type Range,
  type Sentence,
  sentencesIn,
} from './items.ts';
import { type Lexicon, phraseAt } from './lexicon.ts';
import type { Reading } from './unit.ts';

/**
 * "The pope never said this", "Das ist nie passiert": the first sentence denies as a whole what the
 * claim tells. That is a verdict only where no other stands, as "true" does in "True: she never
 * said this", and where nobody else says so; what a picture never showed is another matter.
 * `sentences` are those of `tokens`.
 */
export function readNever(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Reading {
  const [words] = sentencesIn(tokens);
  const phrase = words && denialIn(words, lexicon);
  if (phrase === undefined) return undefined;
  if (phrase.names && !isOfText(sentences[0]!, phrase)) return undefined;
  if (phrase.names && isOfJoke(sentences[0]!, phrase)) return 'unclear';
  if (sentences.some((sentence) => sentence.some(saysMore))) return undefined;
  return outside(sentences[0]!, phrase).some(changesDenial) ? undefined : 'false';
}

interface Denial extends Range {
  /** Whether it denies only what is named before it. */
  names: boolean;
}

/** Where a sentence has such a phrase in one clause. */
function denialIn(words: readonly Token[], { never }: Lexicon): Denial | undefined {
  for (const from of words.keys()) {
    const found = phraseAt(words, from, never);
    const to = from + (found?.size ?? 0);
    const isOneClause = words.slice(from + 1, to).every(({ after }) => after === 'space');
    if (found && isOneClause) return { from, to, names: found.sense === 'names' };
  }
  return undefined;
}

/** Pieces of which one names the text that a sentence begins with: "the alleged letter". */
const LONGEST_SUBJECT = 3;

/** What leaves the rest open: "does not come from the court alone". */
const ALONE = new Set(
  `only alone solely allein nur seul seule seulement uniquement solo sola solamente soltanto
   apenas somente alleen slechts tylko wylacznie jen pouze len iba samo csak endast bara enbart kun
   bare vain doar numai только лишь лише тільки само`.split(/\s+/),
);

/**
 * "This letter was not issued by the court": who would have said it did not. "The virus does not
 * come from a laboratory" is a claim like any other.
 */
function isOfText(sentence: Sentence, { from }: Denial): boolean {
  if (sentence.some(({ part, form }) => part === 'only' || ALONE.has(form))) return false;
  const before = outside(sentence, { from, to: Number.POSITIVE_INFINITY });
  const isOneClause = before.slice(1).every(({ after }) => after === 'space');
  return isOneClause && before.slice(0, LONGEST_SUBJECT).some(isNoun);
}

/** "Článek nepochází ze satirického webu": what is no joke may be anything. */
function isOfJoke(sentence: Sentence, { to }: Denial): boolean {
  const behind = outside(sentence, { from: 0, to });
  return behind.find((item) => !isFiller(item))?.verdict === 'satire';
}

function saysMore(item: Item): boolean {
  return item.part === 'verdict' || isBut(item) || isMedia(item);
}

/** "According to the mayor", "it is not so that", also in another language. */
function changesDenial(item: Item): boolean {
  return (
    isHearsay(item) || isNegation(item) || item.denies === 'negation' || item.denies === 'doubt'
  );
}
