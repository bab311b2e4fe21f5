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

/** Whether a language is written in a script; `undefined` is the Latin one. */
function fits(language: string, script: Script | undefined): boolean {
  if (script) return script.languages.includes(language);
  return ALSO_LATIN.has(language) || !SCRIPTS.some(({ languages }) => languages.includes(language));
}

/** The script of most letters, or `undefined` where that is the Latin one. */
function scriptOf(sample: string): Script | undefined {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const count = (letter: RegExp) => letters.filter((one) => letter.test(one)).length;
  const counted = SCRIPTS.map((script) => ({ script, count: count(script.letters) }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  // Japanese has more Han letters than kana; no Chinese text has kana.
  const kana = counted[1]!;
  if (best.script.languages[0] === 'zh' && kana.count > best.count / 10) return kana.script;
  const latin = count(/\p{Script=Latin}/u);
  return best.count >= latin ? best.script : undefined;
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
  const votes = LATIN.map(([language]) => (language === 'en' ? 0 : 1 - MARGIN));
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const spoken = speakersOf(word);
    for (const at of spoken) votes[at]!++;
    if (/^[a-z]+$/.test(word)) continue;
    for (const [at, [, letters]] of LATIN.entries()) {
      if (letters?.test(word) && !spoken.includes(at)) votes[at]!++;
    }
  }
  return LATIN[votes.indexOf(Math.max(...votes))]![0];
}
