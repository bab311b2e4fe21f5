import type { Token } from './fold.ts';
import {
  answerForm,
  makingPhrases,
  type Phrases,
  phraseAt,
  phrasesFrom,
  phrasesOf,
} from './lexicon.ts';
import { RATING_WORDS } from './words/index.ts';

/**
 * How a word of another language takes a verdict back. `negation`: wherever it stands ("nicht");
 * `maybe`: it denies in one language and is a common word of another ("mai", "noch", "hindi"), and
 * counts right before a verdict only; `doubt`: it makes the verdict somebody else's, a choice or a
 * question ("angeblich", "oder", "czy to").
 */
export type Denial = 'negation' | 'maybe' | 'doubt';

/**
 * Negations that are also words, or names, of other languages. In phrases they are certain ("ei
 * ole"); so are they in their own language, which lists them.
 */
const MAYBE = new Set(
  (
    'ani belum cap chang chua di dont ega ej ei engin ez gens hindi inga jo mai mitte nav ne nee nei ' +
    'nera ni nin no noch nu pole res sem si soha tak wala ما مش न ना না ਨਾ ના না 不 非 未 无 無 没 沒'
  ).split(' '),
);

/** So common in other languages that they say nothing there: "à la", "en contexto falso". */
const NEVER = new Set(['ala', 'en', 'la', 's']);

/** Fewest letters of a single word of doubt in Latin letters; shorter ones mean anything elsewhere. */
const TELLING = 6;

/** Those that do not: "laut Minister", "fake ou fato". */
const SHORT_DOUBTS = new Set(
  (
    'laut sagt segun selon zegt dijo disse vraj kanske maske mozda kata czy oder ou or eller ' +
    'ili lub albo sau atau veya onko acaso'
  ).split(' '),
);

let denials: Phrases<'negation' | 'doubt'> | undefined;

/**
 * The phrase of any language that begins at `from` and takes a verdict back; `size`: how many words
 * it has. `asks` are the questions of the label's own language, which are looked for elsewhere.
 */
export function denialAt(
  tokens: readonly Token[],
  from: number,
  asks: Phrases<unknown>,
): { denial: Denial; size: number } | undefined {
  denials ??= phrasesFrom(allDenials());
  const found = phraseAt(tokens, from, denials);
  if (found === undefined) return undefined;
  const { form } = tokens[from]!;
  if (found.size === 1 && NEVER.has(form)) return undefined;
  if (found.sense === 'doubt' && phraseAt(tokens, from, asks)) return undefined;
  const isMaybe = found.size === 1 && MAYBE.has(form) && found.sense === 'negation';
  return { denial: isMaybe ? 'maybe' : found.sense, size: found.size };
}

/** Makes, in steps, what the first look for a denial would otherwise wait for. */
export function* preparingDenials(): Generator<void, void> {
  denials ??= yield* makingPhrases(allDenials());
}

/** Negations first: of two phrases that are alike the first counts. */
function* allDenials(): Generator<[phrase: string, sense: 'negation' | 'doubt']> {
  const all = Object.entries(RATING_WORDS);
  for (const [, { not, ended, no }] of all) {
    // An open ending would have to be looked for in every word.
    for (const phrase of [not, ended, no].flatMap(phrasesOf)) {
      yield [phrase.replaceAll('*', ''), 'negation'];
    }
  }
  for (const [lang, { hearsay, or, asks }] of all) {
    // Without its accents Vietnamese is other languages' words.
    if (lang === 'vi') continue;
    for (const pattern of [hearsay, or, asks].flatMap(phrasesOf)) {
      const phrase = pattern.replaceAll('…', '').trim();
      if (!phrase.startsWith('*') && isTelling(phrase)) yield [phrase.replaceAll('*', ''), 'doubt'];
    }
  }
}

function isTelling(phrase: string): boolean {
  const form = answerForm(phrase);
  const isLatin = /\p{Script=Latin}/u.test(form);
  return form.includes(' ') || form.length >= (isLatin ? TELLING : 2) || SHORT_DOUBTS.has(form);
}
