import type { Token } from './fold.ts';
import {
  type Item,
  isBut,
  isFiller,
  isHearsay,
  isMedia,
  isNamed,
  isNoun,
  outside,
  type Sentence,
  sentencesIn,
} from './items.ts';
import { type Lexicon, phraseAt } from './lexicon.ts';
import type { Reading } from './unit.ts';

/**
 * "Contrary to what the post says, the law was never passed": the first sentence tells what is so
 * instead of the claim, which is false, or shown for what it is not where a picture is told of.
 * What a person said is another matter: the claim may be the other side's.
 */
export function readContrary(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Reading {
  const [words] = sentencesIn(tokens);
  const found = words && phraseAt(words, 0, lexicon.contrary);
  if (found === undefined) return undefined;
  const behind = outside(sentences[0]!, { from: 0, to: found.size });
  const start = found.sense === 'whole' ? 0 : endOfName(behind);
  if (start === undefined) return undefined;
  const fact = behind.slice(start);
  if (fact.length < FEWEST || fact.some(isUnsure)) return undefined;
  if (sentences.some((sentence) => sentence.some(({ part }) => part === 'verdict'))) {
    return undefined;
  }
  return fact.some(isMedia) ? 'misleading-context' : 'false';
}

/** Pieces that a fact has at least. */
const FEWEST = 2;

/**
 * Where the fact begins behind "what the post says": the claim is named right behind the phrase,
 * and what is said of it ends with its clause, or with a verb of saying. "The claims of her critics"
 * are somebody's.
 */
function endOfName(behind: Sentence): number | undefined {
  const name = behind.findIndex(isNoun);
  if (name === -1 || !behind.slice(0, name).every(mayLead)) return undefined;
  const end = behind.findIndex(
    (item, at) => at > name && (item.after !== 'space' || !mayLead(item)),
  );
  if (end === -1) return undefined;
  return behind[end]!.after !== 'space' || behind.slice(name, end).some(isHearsay)
    ? end
    : undefined;
}

/** What may stand between the phrase and the claim's name, and behind it. */
function mayLead(item: Item): boolean {
  return isFiller(item) || isHearsay(item) || isNamed(item) || item.part === 'that';
}

/** What makes the fact itself somebody's word, or takes a part of it back. */
function isUnsure(item: Item): boolean {
  return isHearsay(item) || isBut(item) || item.denies === 'doubt';
}
