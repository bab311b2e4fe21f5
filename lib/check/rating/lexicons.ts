import { baseLanguage } from '../language-tag.ts';
import type { Token } from './fold.ts';
import { beginningsOf, type Lexicon, lexiconFrom, toEnd, verdictStarts } from './lexicon.ts';
import { RATING_WORDS, SHARED_WORDS } from './words/index.ts';

/** Made when first asked for: most readers meet a few languages only. */
const made = new Map<string, Lexicon>();

/** The words of a language (BCP 47), undefined where there are none. */
export function lexiconOf(lang: string): Lexicon | undefined {
  const code = ratingLanguage(lang);
  if (code === undefined) return undefined;
  let lexicon = made.get(code);
  if (lexicon === undefined) {
    lexicon = lexiconFrom(RATING_WORDS[code]!);
    made.set(code, lexicon);
  }
  return lexicon;
}

/** The code under which a language's words are listed: `sh` of `hr-HR`. */
export function ratingLanguage(lang: string): string | undefined {
  const base = baseLanguage(lang);
  const code = Object.hasOwn(SHARED_WORDS, base) ? SHARED_WORDS[base]! : base;
  return Object.hasOwn(RATING_WORDS, code) ? code : undefined;
}

/** By first word, or beginning of it, the languages that have such a verdict. */
interface Starts {
  words: Map<string, Set<string>>;
  beginnings: Map<string, Set<string>>;
}

let starts: Starts | undefined;

/**
 * The languages in which some word of a label may begin a verdict; the others cannot know it. A
 * label without any known word, the most common in hostile input, costs no more than its words.
 * `isPlain`: it is written without a single accent.
 */
export function languagesThatMayKnow(tokens: readonly Token[], isPlain: boolean): Set<string> {
  starts ??= toEnd(makingStarts());
  const languages = new Set<string>();
  for (const { form } of tokens) {
    for (const language of starts.words.get(form) ?? []) languages.add(language);
    for (const beginning of beginningsOf(form)) {
      for (const language of starts.beginnings.get(beginning) ?? []) languages.add(language);
    }
  }
  if (isPlain) for (const language of NEED_ACCENTS) languages.delete(language);
  return languages;
}

/** Languages whose words, without their accents, are other languages' words: `thật` and "that". */
const NEED_ACCENTS: readonly string[] = ['vi'];

/** Makes, one language after the other, what the first label would otherwise wait for. */
export function* preparingLexicons(): Generator<void, void> {
  for (const language of Object.keys(RATING_WORDS)) {
    lexiconOf(language);
    yield;
  }
  starts ??= yield* makingStarts();
}

function* makingStarts(): Generator<void, Starts> {
  const all: Starts = { words: new Map(), beginnings: new Map() };
  for (const language of Object.keys(RATING_WORDS)) {
    yield;
    const own = verdictStarts(lexiconOf(language)!);
    for (const word of own.words) addTo(all.words, word, language);
    for (const word of own.beginnings) addTo(all.beginnings, word, language);
  }
  return all;
}

function addTo(index: Map<string, Set<string>>, key: string, language: string): void {
  const languages = index.get(key);
  if (languages) languages.add(language);
  else index.set(key, new Set([language]));
}
