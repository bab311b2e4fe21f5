import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import * as common from 'stopword';
import { englishStem, englishStopWords } from './english.ts';
import { fold } from './fold.ts';
import { indicKey, spelledOut, withoutMarathiEnding } from './indic.ts';
import { koreanStem } from './korean.ts';
import { numberWordsOf } from './number-words.ts';
import { polishStem } from './polish.ts';
import type { NumberWords } from './quantities.ts';

/** What the analyser knows of one language. */
export interface Language {
  /** Cuts off what an apostrophe ties to a word: the article of "l'homme", the case of "Ankara'da". */
  bare: (surface: string) => string;
  /** Folded word to stem. */
  stem: (word: string) => string;
  /** Folded words too common to tell one claim from another. */
  stopWords: ReadonlySet<string>;
  numbers: NumberWords;
}

/** What is written down of a language; the rest follows or is not needed. */
interface Rules {
  bare?: Language['bare'];
  stem?: Language['stem'];
  stopWords?: readonly string[];
}

const unchanged = (word: string) => word;

/** Articles and prepositions that lose their vowel before the next word. */
const ELIDED =
  /^(?:[cdjlmnstv]|qu|jusqu|lorsqu|puisqu|quoiqu|un|(?:d|n|s)ell|all|dall|coll|quest|quell)['’ʼ`´]/i;
const withoutElision = (surface: string) => surface.replace(ELIDED, '');

/** Turkish ties cases to names with an apostrophe, and its capital I is not that of i. */
const turkishBare = (surface: string) => surface.replace(/['’ʼ`´].*$/s, '').replaceAll('I', 'ı');

/** What is written in one of India's languages quotes the others and English. */
const INDIAN_STOP_WORDS = [
  ...common.hin,
  ...common.mar,
  ...common.panGu,
  ...englishStopWords(common.eng),
];
const INDIAN: Rules = { bare: spelledOut, stem: indicKey, stopWords: INDIAN_STOP_WORDS };
const MALAY: Rules = { stem: indonesian, stopWords: [...common.msa, ...common.ind] };

/** Some have nothing here but their place: their numbers are written in a way of their own. */
const RULES: Readonly<Record<string, Rules>> = {
  ar: { stem: arabic, stopWords: common.ara },
  az: {},
  bg: {},
  bn: { ...INDIAN, stopWords: [...common.ben, ...englishStopWords(common.eng)] },
  bs: {},
  ca: { bare: withoutElision, stopWords: common.cat },
  cs: { stopWords: common.ces },
  da: { stopWords: common.dan },
  de: { stem: german, stopWords: common.deu },
  el: { stopWords: common.ell },
  en: { stem: englishStem, stopWords: englishStopWords(common.eng) },
  es: { stem: spanish, stopWords: common.spa },
  et: {},
  eu: {},
  fa: { stopWords: common.fas },
  fi: {},
  fr: { bare: withoutElision, stem: french, stopWords: common.fra },
  gl: {},
  gu: INDIAN,
  he: { stopWords: common.heb },
  hi: INDIAN,
  hr: {},
  hu: {},
  id: MALAY,
  is: {},
  it: { bare: withoutElision, stem: italian, stopWords: common.ita },
  ja: { stopWords: common.jpn },
  ko: { stem: koreanStem, stopWords: common.kor },
  lt: {},
  lv: {},
  mk: {},
  mr: { ...INDIAN, stem: (word) => indicKey(withoutMarathiEnding(word)) },
  ms: MALAY,
  nb: {},
  ne: INDIAN,
  nl: { stem: dutch, stopWords: common.nld },
  nn: {},
  no: {},
  pa: INDIAN,
  pl: { stem: polishStem, stopWords: common.pol },
  pt: { bare: withoutElision, stem: portuguese, stopWords: [...common.por, ...common.porBr] },
  ro: { stopWords: common.ron },
  ru: { stem: russian, stopWords: common.rus },
  sk: {},
  sl: {},
  sr: {},
  sv: { stopWords: common.swe },
  ta: {},
  te: {},
  th: { stopWords: common.tha },
  tr: { bare: turkishBare, stem: turkish, stopWords: common.tur },
  uk: { stem: ukrainian, stopWords: common.ukr },
  ur: { stopWords: common.urd },
  vi: { stopWords: common.vie },
  zh: { stopWords: common.zho },
};

/** Languages put together so far; the others wait until a text needs them. */
const known = new Map<string, Language>();

/**
 * The language of a BCP 47 tag by its first part (`pt-BR` is read as `pt`, and so is `por`). An
 * empty tag is read as English, the most common language of pages that do not say; a language
 * without rules here gets neither stems nor stop words, and the numbers of English.
 */
export function languageOf(tag: string): Language {
  const primary = primaryOf(tag) || 'en';
  const key = Object.hasOwn(RULES, primary) ? primary : '';
  const found = known.get(key) ?? build(key, RULES[key] ?? {});
  known.set(key, found);
  return found;
}

function build(primary: string, { bare, stem, stopWords = [] }: Rules): Language {
  let folded: ReadonlySet<string> | undefined;
  return {
    bare: bare ?? unchanged,
    stem: stem ?? unchanged,
    // Not every reader of a language needs them, and folding some hundred words takes its time.
    get stopWords() {
      folded ??= new Set(stopWords.map(fold));
      return folded;
    },
    numbers: numberWordsOf(primary),
  };
}

/** Longest tag that is looked at; real ones have at most 35 characters. */
const MAX_TAG = 64;

const MAX_KNOWN_TAGS = 500;
const primaries = new Map<string, string>();

/** The language part of a tag in its shortest form, lower-case; empty where there is none. */
export function primaryOf(tag: string): string {
  const cached = primaries.get(tag);
  if (cached !== undefined) return cached;
  const first = tag.slice(0, MAX_TAG).trim().split(/[-_]/, 1)[0]!.toLowerCase();
  const primary = first.length < 3 ? first : shortened(first);
  if (primaries.size < MAX_KNOWN_TAGS) primaries.set(tag, primary);
  return primary;
}

/** `por` is `pt`: the browser knows which languages have a shorter code. */
function shortened(primary: string): string {
  try {
    // Some engines say nothing of `und`, the tag of an undetermined language.
    return new Intl.Locale(primary).language ?? primary;
  } catch {
    return '';
  }
}
