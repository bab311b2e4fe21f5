import type { CueKind } from './cue.ts';
import type { Lexicon, Phrase } from './lexicon.ts';

/** A cue in a text: the words from `from` up to, not including, `to`. */
export interface Cue {
  kind: CueKind;
  from: number;
  to: number;
}

/** And, then, the, by the: written in one with an Arabic word. */
const ARABIC_PREFIX = /^[وف]?(?:[بك]?ال|لل)?(?=\p{Script=Arabic}{3})/u;

/**
 * The cues of a text given as folded words, in its order. Of the phrases that begin at a word the
 * longest count, and what lies inside these is not read again: "no doubt" neither negates nor
 * doubts. Linear in the number of words.
 */
export function findCues(text: readonly string[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < text.length; ) {
    const found = phrasesBeginningWith(text[at]!, lexicon).filter((it) => standsAt(it, text, at));
    const longest = found.reduce((most, { words }) => Math.max(most, words.length), 1);
    const kinds = new Set(found.filter((it) => it.words.length === longest).map((it) => it.kind));
    kinds.delete('neutral');
    for (const kind of kinds) cues.push({ kind, from: at, to: at + longest });
    at += longest;
  }
  return cues;
}

function phrasesBeginningWith(word: string, lexicon: Lexicon): readonly Phrase[] {
  const found = [...(lexicon.byWord.get(word) ?? [])];
  const longest = Math.min(word.length, lexicon.longestBeginning);
  for (let length = 1; length <= longest; length++) {
    const open = lexicon.byBeginning.get(word.slice(0, length));
    if (open) found.push(...open);
  }
  const plain = found.length === 0 ? word.replace(ARABIC_PREFIX, '') : word;
  if (plain !== word) return lexicon.byWord.get(plain) ?? [];
  return found;
}

function standsAt(phrase: Phrase, text: readonly string[], at: number): boolean {
  return phrase.words.every((word, offset) => {
    if (offset === 0) return true;
    const here = text[at + offset];
    return phrase.open[offset] ? here?.startsWith(word) : here === word;
  });
}

/**
 * The same in a text written without spaces: phrases stand anywhere in it. `wordAt` tells for each
 * character of the text which word it belongs to. Linear in the length of the text.
 */
export function findCuesInRun(text: string, wordAt: ArrayLike<number>, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < text.length; ) {
    const found = (lexicon.byCharacter.get(text[at]!) ?? []).filter(({ words }) =>
      text.startsWith(words[0]!, at),
    );
    const longest = found.reduce((most, { words }) => Math.max(most, words[0]!.length), 1);
    const kinds = new Set(
      found.filter((it) => it.words[0]!.length === longest).map((it) => it.kind),
    );
    kinds.delete('neutral');
    const [from, to] = [wordAt[at]!, wordAt[at + longest - 1]! + 1];
    for (const kind of kinds) cues.push({ kind, from, to });
    at += longest;
  }
  return cues;
}
