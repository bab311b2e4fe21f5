import { analyse, type Term } from '~/lib/text/analyse';
import { speakersLanguage } from '~/lib/text/detect';
import { MAX_TEXT, words } from '~/lib/text/words';
import { align } from '../align.ts';
import type { CueKind } from './cue.ts';
import { cuesBeside } from './cues-beside.ts';
import { type Cue, findCues, findCuesInRun } from './find-cues.ts';
import { foldCue } from './fold-cue.ts';
import type { Lexicon } from './lexicon.ts';
import { isUnspaced, lexiconOf } from './lexicons.ts';

/** A text and its language (BCP 47 or empty). */
export interface Said {
  text: string;
  lang: string;
}

/** Where a word stands to the stretch from the first to the last word that both texts have. */
export type Zone = 'before' | 'inside' | 'after';

export interface Token {
  /** Folded, not stemmed. */
  word: string;
  surface: string;
  /** What stands between the word before and this one. */
  gap: string;
  /** Corresponds to a word of the other text. */
  aligned: boolean;
  /** Not a stop word. */
  content: boolean;
  zone: Zone;
}

/** One of the two texts, with what is known of it beside the other. */
export interface Side {
  tokens: Token[];
  cues: Cue[];
  /** How many cues of each kind there are. */
  counts: Partial<Record<CueKind, number>>;
  /** What follows the last word. */
  tail: string;
  /** Share of the terms that correspond to the other text's. */
  coverage: number;
  numbers: { all: number; unmatched: number };
  /** First part of its tag, or what its script or its words tell; see `speakersLanguage`. */
  language: string;
  /** The language's cue words are listed. */
  isListed: boolean;
}

export interface Pair {
  passage: Side;
  claim: Side;
  /** Share of neighbouring correspondences that stand in the same order in both texts. */
  order: number;
}

/** Reads a passage and a claim beside each other. At most `MAX_TEXT` units of each are read. */
export function readPair(passage: Said, claim: Said): Pair {
  const here = analyse(passage.text, passage.lang);
  const there = analyse(claim.text, claim.lang);
  const { pairs, ...covered } = align(
    here.map(({ term }) => term),
    there.map(({ term }) => term),
  );
  const inOrder = pairs.filter((pair, at) => at > 0 && pair.passage > pairs[at - 1]!.passage);
  const read = readSide(passage, here, covered.passage);
  const told = readSide(claim, there, covered.check);
  return {
    passage: withCues(read, cuesBeside(read, told)),
    claim: told,
    order: pairs.length > 1 ? inOrder.length / (pairs.length - 1) : 1,
  };
}

function readSide(said: Said, terms: Term[], covered: Float32Array): Side {
  const text = said.text.slice(0, MAX_TEXT).toWellFormed();
  const language = speakersLanguage(text, said.lang);
  const lexicon = lexiconOf(language);
  const { tokens, tail, wordAt } = readTokens(text, terms, covered);
  const cues = lexicon ? cuesOf(text, tokens, wordAt, language, lexicon) : [];
  const numbers = terms.map(({ kind }, at) => kind === 'number' && covered[at]! === 0);
  return {
    tokens,
    tail,
    cues,
    counts: countsOf(cues),
    coverage: covered.reduce((sum, share) => sum + share, 0) / Math.max(1, terms.length),
    numbers: {
      all: terms.filter(({ kind }) => kind === 'number').length,
      unmatched: numbers.filter(Boolean).length,
    },
    language,
    isListed: lexicon !== undefined,
  };
}

function withCues(side: Side, cues: Cue[]): Side {
  return { ...side, cues, counts: countsOf(cues) };
}

function countsOf(cues: readonly Cue[]): Side['counts'] {
  const counts: Side['counts'] = {};
  for (const { kind } of cues) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function readTokens(text: string, terms: Term[], covered: Float32Array) {
  const isCovered = new Map(terms.map(({ start }, at) => [start, covered[at]! > 0]));
  const tokens: Token[] = [];
  const wordAt = new Uint16Array(text.length);
  let end = 0;
  for (const word of words(text)) {
    const surface = text.slice(word.start, word.end);
    wordAt.fill(tokens.length, end, word.end);
    tokens.push({
      word: foldCue(surface),
      surface,
      gap: text.slice(end, word.start),
      aligned: isCovered.get(word.start) ?? false,
      content: isCovered.has(word.start),
      zone: 'inside',
    });
    end = word.end;
  }
  wordAt.fill(Math.max(0, tokens.length - 1), end);
  setZones(tokens);
  return { tokens, tail: text.slice(end), wordAt };
}

/** Where nothing corresponds, everything is inside. */
function setZones(tokens: Token[]): void {
  const first = tokens.findIndex(({ aligned }) => aligned);
  if (first < 0) return;
  const last = tokens.findLastIndex(({ aligned }) => aligned);
  for (const token of tokens.slice(0, first)) token.zone = 'before';
  for (const token of tokens.slice(last + 1)) token.zone = 'after';
}

function cuesOf(
  text: string,
  tokens: Token[],
  wordAt: Uint16Array,
  language: string,
  lexicon: Lexicon,
): Cue[] {
  if (tokens.length === 0) return [];
  if (!isUnspaced(language)) {
    return findCues(
      tokens.map(({ word }) => word),
      lexicon,
    );
  }
  // Character by character, so that no place moves.
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return findCuesInRun(folded, wordAt, lexicon);
}
