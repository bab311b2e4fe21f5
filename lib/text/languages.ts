import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import {
  ara,
  deu,
  eng,
  fra,
  hin,
  ind,
  ita,
  mar,
  msa,
  nld,
  panGu,
  pol,
  por,
  rus,
  spa,
  tha,
  tur,
} from 'stopword';
import { englishStem, englishStopWords } from './english.ts';
import { fold } from './fold.ts';
import { indicKey } from './indic.ts';
import { numberWordsOf } from './number-words.ts';
import type { NumberWords } from './quantities.ts';

/** What the analyser knows of one language. */
export interface Language {
  /** Word to stem; both lower-case. */
  stem: (word: string) => string;
  /** Words too common to tell one claim from another, folded like the analyser's words. */
  stopWords: ReadonlySet<string>;
  numbers: NumberWords;
}

const unchanged = (word: string) => word;

function language(
  primary: string,
  stem: (word: string) => string,
  stopWords: readonly string[],
): Language {
  return { stem, stopWords: new Set(stopWords.map(fold)), numbers: numberWordsOf(primary) };
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: language('ar', arabic, ara),
  de: language('de', german, deu),
  en: language('en', englishStem, englishStopWords(eng)),
  es: language('es', spanish, spa),
  fr: language('fr', french, fra),
  hi: language('hi', (word) => indicKey(hindi(word)), hin),
  mr: language('mr', (word) => indicKey(hindi(word)), mar),
  pa: language('pa', indicKey, panGu),
  id: language('id', indonesian, ind),
  it: language('it', italian, ita),
  nl: language('nl', dutch, nld),
  pl: language('pl', unchanged, pol),
  pt: language('pt', portuguese, por),
  ru: language('ru', russian, rus),
  ms: language('ms', indonesian, [...msa, ...ind]),
  th: language('th', unchanged, tha),
  tr: language('tr', turkish, tur),
};

const UNKNOWN = language('', unchanged, []);

/**
 * The language of a BCP 47 tag by its first part (`pt-BR` is read as `pt`, and so is `por`). An
 * empty tag is read as English, the most common language of pages that do not say; a language
 * without a stemmer gets none.
 */
export function languageOf(tag: string): Language {
  const primary = primaryOf(tag);
  if (primary === '') return LANGUAGES.en ?? UNKNOWN;
  return (Object.hasOwn(LANGUAGES, primary) && LANGUAGES[primary]) || UNKNOWN;
}

/** Longest tag that is looked at; real ones have at most 35 characters. */
const MAX_TAG = 64;

/** The language part of a tag in its shortest form, lower-case; empty where there is none. */
export function primaryOf(tag: string): string {
  const primary = tag.slice(0, MAX_TAG).trim().split(/[-_]/, 1)[0]!.toLowerCase();
  if (primary.length < 3) return primary;
  const known = THREE_LETTERS.get(primary);
  if (known !== undefined) return known;
  const short = shortened(primary);
  if (THREE_LETTERS.size < MAX_KNOWN_TAGS) THREE_LETTERS.set(primary, short);
  return short;
}

const MAX_KNOWN_TAGS = 500;
const THREE_LETTERS = new Map<string, string>();

/** `por` is `pt`: the browser knows which languages have a shorter code. */
function shortened(primary: string): string {
  try {
    return new Intl.Locale(primary).language;
  } catch {
    return '';
  }
}
