import type { Token } from './fold.ts';
import { type Phrases, phraseAt, phrasesFrom, phrasesOf } from './lexicon.ts';
import { RATING_WORDS } from './words/index.ts';

/**
 * How surely a word denies in a language that does not list it. `certain`: it is a negation and
 * little else, wherever it stands ("nicht", "ikke"); `possible`: it is a common word of some other
 * language as well ("mai", "noch", "hindi") and counts right before a verdict only.
 */
export type Denial = 'certain' | 'possible';

/**
 * Negations that are also words, or names, of other languages. In phrases they are certain ("ei
 * ole"); so are they in their own language, which lists them.
 */
const POSSIBLE = new Set(
  (
    'ani belum cap chang chua di dont ega ej ei engin ez gens hindi inga jo mai mitte nav ne nee nei ' +
    'nera ni nin no noch nu pole res sem si soha tak wala ما مش न ना না ਨਾ ના না 不 非 未 无 無 没 沒'
  ).split(' '),
);

/** So common in other languages that they say nothing there: "à la", "en contexto falso". */
const NEVER = new Set(['ala', 'en', 'la', 's']);

let negations: Phrases<true> | undefined;

/** The negation of any language that begins at `from`, and how many words it has. */
export function denialAt(
  tokens: readonly Token[],
  from: number,
): { denial: Denial; size: number } | undefined {
  negations ??= phrasesFrom(allNegations());
  const size = phraseAt(tokens, from, negations)?.size;
  const { form } = tokens[from]!;
  if (size === undefined || (size === 1 && NEVER.has(form))) return undefined;
  return { denial: size === 1 && POSSIBLE.has(form) ? 'possible' : 'certain', size };
}

function* allNegations(): Generator<[phrase: string, sense: true]> {
  for (const { not, ended, no } of Object.values(RATING_WORDS)) {
    for (const phrase of [not, ended, no].flatMap(phrasesOf)) yield [phrase, true];
  }
}
