import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { ara, deu, eng, fra, hin, ind, ita, nld, pol, por, rus, spa, tur } from 'stopword';
import { withoutAccents } from './fold.ts';

/** What the analyser knows of one language. */
export interface Language {
  /** Word to stem; both lower-case. */
  stem: (word: string) => string;
  /** Words too common to tell one claim from another, folded like the analyser's words. */
  stopWords: ReadonlySet<string>;
}

const unchanged = (word: string) => word;

/** Apostrophes are dropped before words are looked up (`don't` is read as `dont`). */
function language(stem: (word: string) => string, stopWords: string[]): Language {
  return { stem, stopWords: new Set(stopWords.map((word) => word.replace(/['’]/g, ''))) };
}

/** Words of the list that turn a claim into another one. */
const DISTINGUISHING: ReadonlySet<string> = new Set(
  'more most less least fewer few before after above below under against first second last'.split(
    ' ',
  ),
);

/**
 * What the list lacks: letters left over from possessives, contractions without their apostrophe,
 * and the verbs of reporting that every second headline has.
 */
const ENGLISH_STOP_WORDS = [
  ...eng.filter((word) => !DISTINGUISHING.has(word)),
  // What negates is read from the text itself, when the stance is told.
  ...['no', 'not', 'nor', 'never', 'cannot', 'does', 'do', 'did'],
  ...['s', 't', 'd', 'll', 're', 've', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt'],
  ...[
    'us',
    'cant',
    'wont',
    'couldnt',
    'shouldnt',
    'wouldnt',
    'havent',
    'hasnt',
    'says',
    'said',
    'say',
  ],
];

const LANGUAGES: Record<string, Language> = {
  ar: language(arabic, ara),
  de: language(german, deu),
  // English borrows accents and often leaves them out, so its stemmer never sees them.
  en: language((word) => english(withoutAccents(word)), ENGLISH_STOP_WORDS),
  es: language(spanish, spa),
  fr: language(french, fra),
  hi: language(hindi, hin),
  id: language(indonesian, ind),
  it: language(italian, ita),
  nl: language(dutch, nld),
  pl: language(unchanged, pol),
  pt: language(portuguese, por),
  ru: language(russian, rus),
  tr: language(turkish, tur),
};

const UNKNOWN = language(unchanged, []);

/**
 * The language of a BCP 47 tag by its first part (`pt-BR` is read as `pt`). An empty tag is read
 * as English, the most common language of pages that do not say; a language without a stemmer
 * gets none.
 */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (primary === '') return LANGUAGES.en ?? UNKNOWN;
  return (Object.hasOwn(LANGUAGES, primary) && LANGUAGES[primary]) || UNKNOWN;
}
