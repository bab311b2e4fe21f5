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
 * The cues of a text given as folded words, in its order. Of the phrases of one kind that begin at
 * a word the longest counts, and what lies inside it is not counted again for that kind. Linear in
 * the number of words.
 */
export function findCues(text: readonly string[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const readUpTo = new Map<CueKind, number>();
  for (let at = 0; at < text.length; at++) {
    for (const phrase of phrasesBeginningWith(text[at]!, lexicon)) {
      const { kind, words } = phrase;
      if ((readUpTo.get(kind) ?? 0) > at || !standsAt(phrase, text, at)) continue;
      cues.push({ kind, from: at, to: at + words.length });
      readUpTo.set(kind, at + words.length);
    }
  }
  return cues;
}

/** Longest first. */
function phrasesBeginningWith(word: string, lexicon: Lexicon): readonly Phrase[] {
  const found = [...(lexicon.byWord.get(word) ?? [])];
  const longest = Math.min(word.length, lexicon.longestBeginning);
  for (let length = 1; length <= longest; length++) {
    const open = lexicon.byBeginning.get(word.slice(0, length));
    if (open) found.push(...open);
  }
  const plain = found.length === 0 ? word.replace(ARABIC_PREFIX, '') : word;
  if (plain !== word) return lexicon.byWord.get(plain) ?? [];
  return found.sort((a, b) => b.words.length - a.words.length);
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
  const readUpTo = new Map<CueKind, number>();
  for (let at = 0; at < text.length; at++) {
    for (const { kind, words } of lexicon.byCharacter.get(text[at]!) ?? []) {
      const phrase = words[0]!;
      if ((readUpTo.get(kind) ?? 0) > at || !text.startsWith(phrase, at)) continue;
      cues.push({ kind, from: wordAt[at]!, to: wordAt[at + phrase.length - 1]! + 1 });
      readUpTo.set(kind, at + phrase.length);
    }
  }
  return cues;
}
