import type { Stance } from './decision.ts';
import type { CueKind } from './stance/cue.ts';
import { type Chances, likeliest } from './stance/model.ts';
import { type Pair, readPair, type Said } from './stance/pair.ts';
import { StanceModel } from './stance/stance-model.ts';
import { WRITTEN } from './stance/weights.ts';

export type { Said } from './stance/pair.ts';

/** Read when the first stance is asked for. */
let model: StanceModel | undefined;

/**
 * What a passage does with a claim that it is about: says it, denies it, or only tells, asks or
 * quotes it. Learned from headlines (`scripts/train/stance.ts`); docs/matching-stance.md has the
 * figures.
 */
export function stanceOf(passage: Said, claim: Said): Stance {
  return likeliest(stanceChances(passage, claim));
}

/** The chance of each stance. Work is bounded: at most `MAX_TEXT` units of each text are read. */
export function stanceChances(passage: Said, claim: Said): Chances {
  const pair = readPair(passage, claim);
  model ??= new StanceModel(WRITTEN);
  return pair.passage.isListed ? model.chances(pair) : careful(pair);
}

/** Share of a passage's terms that must be the claim's to take it for the claim itself. */
const NEARLY_ALL = 0.9;

/** Question marks of languages without a list too: Greek's is a semicolon, or looks like one. */
const ASKS = /[?？؟;\u037e՞]/u;

/**
 * In a language whose cue words nobody listed, a word more may be the one that denies: only what
 * says hardly anything but the claim asserts it.
 */
function careful({ passage, claim }: Pair): Chances {
  const isSame = Math.min(passage.coverage, claim.coverage) >= NEARLY_ALL;
  const loose = passage.tokens.filter(({ aligned }) => !aligned).length;
  const more = loose - claim.tokens.filter(({ aligned }) => !aligned).length;
  const asks = ASKS.test(passage.tail);
  const asserts = isSame && more <= 0 && !asks ? 0.6 : 0.2;
  return { asserts, denies: 0.1, reports: 0.9 - asserts };
}

/** The words of a text that are cues of these kinds, as written; for the explanation. */
export function cueWords({ text, lang }: Said, kinds: readonly CueKind[]): string[] {
  const { tokens, cues } = readPair({ text, lang }, { text: '', lang }).passage;
  return cues
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ from, to }) => {
      const [first, ...rest] = tokens.slice(from, to);
      return first!.surface + rest.map(({ gap, surface }) => gap + surface).join('');
    });
}
