import { languageOf, primaryOf } from './languages.ts';

/** A script, its languages here (the first is meant where nothing else tells), and its letters. */
interface Script {
  languages: readonly string[];
  letters: RegExp;
}

const INDIAN = ['hi', 'mr', 'ne', 'pa', 'gu', 'bn'];

const SCRIPTS: readonly Script[] = [
  { languages: ['ko'], letters: /\p{Script=Hangul}/u },
  { languages: ['ja'], letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { languages: ['zh', 'ja', 'yue'], letters: /\p{Script=Han}/u },
  { languages: ['th'], letters: /\p{Script=Thai}/u },
  { languages: ['my'], letters: /\p{Script=Myanmar}/u },
  { languages: ['km'], letters: /\p{Script=Khmer}/u },
  { languages: ['lo'], letters: /\p{Script=Lao}/u },
  { languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd'], letters: /\p{Script=Arabic}/u },
  { languages: ['he', 'yi'], letters: /\p{Script=Hebrew}/u },
  {
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
    letters: /\p{Script=Cyrillic}/u,
  },
  { languages: ['el'], letters: /\p{Script=Greek}/u },
  { languages: INDIAN, letters: /\p{Script=Devanagari}/u },
  { languages: ['bn', 'as', ...INDIAN], letters: /\p{Script=Bengali}/u },
  { languages: ['pa', ...INDIAN], letters: /\p{Script=Gurmukhi}/u },
  { languages: ['gu', ...INDIAN], letters: /\p{Script=Gujarati}/u },
  { languages: ['ta'], letters: /\p{Script=Tamil}/u },
  { languages: ['te'], letters: /\p{Script=Telugu}/u },
  { languages: ['kn'], letters: /\p{Script=Kannada}/u },
  { languages: ['ml'], letters: /\p{Script=Malayalam}/u },
  { languages: ['si'], letters: /\p{Script=Sinhala}/u },
  { languages: ['am', 'ti'], letters: /\p{Script=Ethiopic}/u },
  { languages: ['hy'], letters: /\p{Script=Armenian}/u },
  { languages: ['ka'], letters: /\p{Script=Georgian}/u },
];

/** Position in `SCRIPTS`. */
const KANA = 1;

/** Languages that are written in Latin letters as well, so that these contradict no tag. */
const ALSO_LATIN: ReadonlySet<string> = new Set([
  ...INDIAN,
  'ur',
  'ta',
  'te',
  'kn',
  'ml',
  'sr',
  'kk',
]);

/** Letters that a text is judged by, from its beginning. */
const SAMPLE = 400;

/** Where letters that are not Latin stand; emoji and typographic signs stand elsewhere. */
const FOREIGN = /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\ud7ff\uf900-\uffdc]/;

/**
 * The language to read a text in: that of its tag, unless most of the text stands in a script that
 * the tagged language is not written in; without a tag, the one its script or its commonest words
 * speak for. Returns a primary language subtag, never empty. Linear in the text.
 */
export function languageFor(text: string, tag: string): string {
  const tagged = primaryOf(tag);
  const sample = text.slice(0, SAMPLE);
  const script = FOREIGN.test(sample) ? scriptOf(sample) : undefined;
  if (tagged !== '' && fits(tagged, script)) return tagged;
  return script ? spelledLike(sample, script) : byCommonWords(sample);
}

/**
 * The language of whoever speaks in a text, as `languageFor` tells it, but for names and quotations in
 * Latin letters, which may be most of a text: a word in letters of the tagged language beside them is
 * its speaker's (`iPhone и Samsung Galaxy не взрываются`). Linear in the text.
 */
export function speakersLanguage(text: string, tag: string): string {
  const tagged = primaryOf(tag);
  const isSpoken = SCRIPTS.some(
    ({ languages, letters }) => languages.includes(tagged) && letters.test(text),
  );
  return isSpoken ? tagged : languageFor(text, tag);
}

/** Languages that are not written in Latin letters. */
const NEVER_LATIN: ReadonlySet<string> = new Set(
  SCRIPTS.flatMap(({ languages }) => languages).filter((language) => !ALSO_LATIN.has(language)),
);

/** Whether a language is written in a script; `undefined` is the Latin one. */
function fits(language: string, script: Script | undefined): boolean {
  return script ? script.languages.includes(language) : !NEVER_LATIN.has(language);
}

const LATIN_LETTER = SCRIPTS.length;
const NO_LETTER = LATIN_LETTER + 1;
const NOT_MET = 0xff;

/** Positions in `SCRIPTS` of the letters met so far that are one unit long. */
const scriptsMet = new Uint8Array(0x10000).fill(NOT_MET);

/** Position in `SCRIPTS` of the script of a character, or one of the two above. */
function scriptAt(character: string): number {
  const known = character.length === 1 ? scriptsMet[character.charCodeAt(0)]! : NOT_MET;
  if (known !== NOT_MET) return known;
  let found = NO_LETTER;
  if (/\p{L}/u.test(character)) {
    found = SCRIPTS.findIndex(({ letters }) => letters.test(character));
    if (found < 0) found = /\p{Script=Latin}/u.test(character) ? LATIN_LETTER : NO_LETTER;
  }
  if (character.length === 1) scriptsMet[character.charCodeAt(0)] = found;
  return found;
}

/** The script of most letters, or `undefined` where that is the Latin one. */
function scriptOf(sample: string): Script | undefined {
  const counts = new Uint16Array(NO_LETTER + 1);
  for (const character of sample) counts[scriptAt(character)]!++;
  let best = 0;
  for (let at = 1; at < SCRIPTS.length; at++) if (counts[at]! > counts[best]!) best = at;
  // Japanese has more Han letters than kana; no Chinese text has kana.
  const isChinese = SCRIPTS[best]!.languages[0] === 'zh';
  if (isChinese && counts[KANA]! > counts[best]! / 10) return SCRIPTS[KANA];
  return counts[best]! >= counts[LATIN_LETTER]! ? SCRIPTS[best] : undefined;
}

/** Letters that only one of a script's languages has. */
const OWN_LETTERS: readonly [language: string, letters: RegExp][] = [
  ['ur', /[ٹڈڑںھے]/],
  ['fa', /[پچژگکی]/],
  ['uk', /[іїєґ]/i],
];

function spelledLike(sample: string, { languages }: Script): string {
  const own = OWN_LETTERS.find(
    ([language, letters]) => languages.includes(language) && letters.test(sample),
  );
  return own?.[0] ?? languages[0]!;
}

/**
 * Languages in Latin letters, English first, which wins a tie, and letters that speak for them as
 * their stop words do. Those too near a larger one (Catalan, Danish) are left to their tags.
 */
const LATIN: readonly [language: string, letters: RegExp | undefined][] = [
  ['en', undefined],
  ['es', /[ñ¿¡]/],
  ['pt', /[ãõ]/],
  ['fr', /[èêœ]/],
  ['de', /[äöüß]/],
  ['it', undefined],
  ['nl', undefined],
  ['pl', /[ąęłńśźż]/],
  ['tr', /[ğış]/],
  ['id', undefined],
  ['ro', /[ășț]/],
  ['sv', /å/],
  ['vi', /[ơưạảấầậếệộ]/],
];

/** Another language than English needs this many votes more. */
const MARGIN = 2;

/** Positions in `LATIN` of the languages in which a word is common. */
let speakers: Map<string, number[]> | undefined;

function speakersOf(word: string): readonly number[] {
  speakers ??= LATIN.reduce((map, [language], at) => {
    for (const common of languageOf(language).stopWords) {
      map.set(common, [...(map.get(common) ?? []), at]);
    }
    return map;
  }, new Map<string, number[]>());
  return speakers.get(word) ?? [];
}

function byCommonWords(sample: string): string {
  const votes = votesOf(sample).map(
    (count, at) => count - (LATIN[at]![0] === 'en' ? 0 : MARGIN - 1),
  );
  return LATIN[votes.indexOf(Math.max(...votes))]![0];
}

/** How many words of a text speak for each of `LATIN`. */
function votesOf(sample: string): number[] {
  const votes = LATIN.map(() => 0);
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const spoken = speakersOf(word);
    for (const at of spoken) votes[at]!++;
    if (/^[a-z]+$/.test(word)) continue;
    for (const [at, [, letters]] of LATIN.entries()) {
      if (letters?.test(word) && !spoken.includes(at)) votes[at]!++;
    }
  }
  return votes;
}

/** Letters that the texts of a page are judged by together. */
const PAGE_SAMPLE = 2_000;

/** So many words that speak for a language, and so many times those for the tagged one, leave no doubt. */
const PLAIN = 6;
const PLAINLY_MORE = 3;

/**
 * The language of a page's texts: its tag, unless their commonest words together are plainly
 * another's, as where one template tags all editions of a site as English. A page without a tag is
 * taken for English until its words say otherwise: of a short text alone they often do not. Each word
 * counts once: a list of clubs has *Real* and *de* in many names. For tags of languages whose words
 * are known here (`LATIN`); any other is returned as it is. Bounded work.
 */
export function languageOfTexts(texts: Iterable<string>, tag: string): string {
  const tagged = placeOf(tag);
  if (tagged < 0) return tag;
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, SAMPLE)} `;
    if (sample.length > PAGE_SAMPLE) break;
  }
  const words = new Set(sample.toLowerCase().split(/[^\p{L}\p{M}]+/u));
  const votes = votesOf([...words].join(' '));
  const most = Math.max(...votes);
  const isPlain = most >= PLAIN && most >= PLAINLY_MORE * votes[tagged]!;
  return isPlain ? LATIN[votes.indexOf(most)]![0] : tag;
}

/**
 * Whether more of a text's common words speak for its tag than for the language of the texts around
 * it, which `languageOfTexts` gave: a sentence in the page's own language among titles in another.
 * Without a tag, for what it is by itself.
 */
export function isRatherOf(text: string, tag: string, ofTexts: string): boolean {
  const votes = votesOf(text.slice(0, SAMPLE));
  return votes[placeOf(tag || languageFor(text, ''))]! > votes[placeOf(ofTexts)]!;
}

/** Position in `LATIN` of a tag's language, or -1; no tag is read as English. */
function placeOf(tag: string): number {
  const primary = primaryOf(tag) || LATIN[0]![0];
  return LATIN.findIndex(([language]) => language === primary);
}
