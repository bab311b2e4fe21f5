import { words } from '~/lib/text/words';
import { CUE_KINDS, type CueKind, type CueWords } from './cue.ts';
import { foldCue } from './fold-cue.ts';

/** One phrase of a language's list. */
export interface Phrase {
  kind: CueKind;
  /** Folded words. In a language without spaces: the whole phrase as one. */
  words: string[];
  /** Which of the words match any ending. */
  open: boolean[];
}

/** The cue words of a language, ready to be looked up by how they begin. */
export interface Lexicon {
  /** By the whole first word. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** By the beginning of the first word, where that one is open. */
  byBeginning: ReadonlyMap<string, readonly Phrase[]>;
  longestBeginning: number;
  /** By their first character: for text without spaces. */
  byCharacter: ReadonlyMap<string, readonly Phrase[]>;
}

/** How a language is written: words apart, or in one run. */
export type Writing = 'spaced' | 'unspaced';

/** Reads a translator's lists. */
export function compileCues(language: CueWords, writing: Writing): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byBeginning = new Map<string, Phrase[]>();
  const byCharacter = new Map<string, Phrase[]>();
  let longestBeginning = 0;
  for (const kind of CUE_KINDS) {
    for (const written of language[kind]?.split(/[,،、]/u) ?? []) {
      const phrase = phraseOf(kind, written, writing);
      const first = phrase?.words[0];
      if (!phrase || !first) continue;
      if (writing === 'unspaced') add(byCharacter, first[0]!, phrase);
      else if (phrase.open[0]) add(byBeginning, first, phrase);
      else add(byWord, first, phrase);
      if (phrase.open[0]) longestBeginning = Math.max(longestBeginning, first.length);
    }
  }
  return { byWord, byBeginning, longestBeginning, byCharacter };
}

function phraseOf(kind: CueKind, written: string, writing: Writing): Phrase | undefined {
  if (writing === 'unspaced') return { kind, words: [foldCue(written.trim())], open: [false] };
  const found = words(written);
  if (found.length === 0) return undefined;
  return {
    kind,
    words: found.map(({ start, end }) => foldCue(written.slice(start, end))),
    open: found.map(({ end }) => written[end] === '*'),
  };
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
