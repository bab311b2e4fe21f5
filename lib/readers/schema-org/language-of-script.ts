/**
 * Scripts that one language, or one above all others here, is written in: their ranges of UTF-16
 * units, from and to.
 */
const SCRIPTS: readonly (readonly [from: number, to: number, lang: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];
const LATIN = 0x250;

/** From the first of them on. */
const BEYOND_LATIN = /[\u0370-\uffff]/;

/** For each UTF-16 unit the position of its script, from 1; 0 for signs and Latin letters. */
const scriptOf = new Uint8Array(2 ** 16);
for (const [at, [from, to]] of SCRIPTS.entries()) scriptOf.fill(at + 1, from, to + 1);

/** Letters, and small words, that tell languages of one script apart. */
const SIGNS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/[іїєґ]/i, 'uk'],
    [/[ўі]/i, 'be'],
    [/[ќѓѕ]|(?<!\p{L})(?:дека|беше|оваа)(?!\p{L})/iu, 'mk'],
    [/[ђћџљњј]/i, 'sr'],
    // A vowel in Bulgarian; in Russian it stands before vowels.
    [/ъ[бвгджзклмнпрстфхцчшщ]|(?<!\p{L})(?:са|че|ще|със|във)(?!\p{L})/iu, 'bg'],
  ],
  ar: [
    [/[ےںٹڈڑہ]/, 'ur'],
    [/[پچژگک]/, 'fa'],
  ],
  zh: [[/[ぁ-ヿ]/, 'ja']],
};

/** By the language of a script any of its signs; most texts have none. */
const ANY_SIGN = new Map(
  Object.entries(SIGNS).map(([lang, signs]): [string, RegExp] => [
    lang,
    new RegExp(signs.map(([sign]) => sign.source).join('|'), 'iu'),
  ]),
);

/** As much of a text as is looked at, in UTF-16 units. */
const SAMPLE = 240;

/** How many letters of each script a text has; its own list for each text takes longer to make. */
const counts = new Uint16Array(SCRIPTS.length + 1);

/**
 * The language that the script of most of a text's letters shows, with the signs of languages that
 * share it; undefined for Latin letters. Of a long text the first 240 UTF-16 units are looked at.
 */
export function languageOfScript(text: string): string | undefined {
  // To ask so takes no time at all where a text is kept with a byte for each letter, as most are.
  if (!BEYOND_LATIN.test(text)) return undefined;
  const length = Math.min(text.length, SAMPLE);
  let first = 0;
  while (first < length && scriptOf[text.charCodeAt(first)] === 0) first += 1;
  if (first >= length) return undefined;
  let latin = 0;
  let most = 0;
  let script = 0;
  counts.fill(0);
  for (let index = first; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    const own = scriptOf[unit]!;
    if (own > 0) {
      const count = counts[own]! + 1;
      counts[own] = count;
      // Of two that are as frequent the first in the list.
      if (count > most || (count === most && own < script)) {
        most = count;
        script = own;
        // Nothing that is still to come could be more.
        if (2 * count > length) break;
      }
    } else if (unit < LATIN && unit > 0x40) latin += 1;
  }
  for (let index = 0; index < first; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < LATIN && unit > 0x40) latin += 1;
  }
  if (2 * most <= latin) return undefined;
  const lang = SCRIPTS[script - 1]?.[2] ?? '';
  const anySign = ANY_SIGN.get(lang);
  if (anySign === undefined) return lang;
  const sample = text.slice(0, SAMPLE);
  if (!anySign.test(sample)) return lang;
  return SIGNS[lang]?.find(([sign]) => sign.test(sample))?.[1] ?? lang;
}
