import { baseLanguage } from '../language-tag.ts';
import { type Lexicon, lexiconFrom } from './lexicon.ts';
import { RATING_WORDS, SHARED_WORDS } from './words/index.ts';

/** Languages in the order in which they are asked when a label's own language does not know it. */
export const RATING_LANGUAGES: readonly string[] = Object.keys(RATING_WORDS);

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
