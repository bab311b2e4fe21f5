import type { CueWords } from './cue.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { id } from './languages/id.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { zh } from './languages/zh.ts';
import { compileCues, type Lexicon } from './lexicon.ts';

/** To add a language: a file beside these, and its line here. Malay reads Indonesian's list. */
const LANGUAGES: Readonly<Record<string, CueWords>> = {
  ...{ ar, de, en, es, fr, hi, id, it, ja, ko, ms: id, nl, pl, pt, ru, tr, zh },
};

const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);

const compiled = new Map<string, Lexicon>();

/** The cue words of a language; `undefined` for one whose words nobody has listed. */
export function lexiconOf(language: string): Lexicon | undefined {
  if (!Object.hasOwn(LANGUAGES, language)) return undefined;
  const known = compiled.get(language);
  if (known) return known;
  const writing = UNSPACED.has(language) ? 'unspaced' : 'spaced';
  const lexicon = compileCues(LANGUAGES[language]!, writing);
  compiled.set(language, lexicon);
  return lexicon;
}

/** Whether a language writes its words without spaces between them. */
export function isUnspaced(language: string): boolean {
  return UNSPACED.has(language);
}

/** The languages whose cue words are listed. */
export const CUE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);
