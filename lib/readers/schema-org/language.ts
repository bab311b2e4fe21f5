import { baseLanguage, isLanguageTag } from '~/lib/check/language-tag';
import { wordsOf } from '~/lib/check/words';
import { get, isNode, listOf } from './nodes';

/** The BCP 47 tag in a value such as `en`, `pt_BR` or `{"@type": "Language", "name": "en"}`. */
export function languageTagOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const names = isNode(item)
      ? ['alternateName', 'name', '@value'].map((key) => get(item, key))
      : [item];
    for (const name of names) {
      const tag = typeof name === 'string' ? name.trim().replaceAll('_', '-') : '';
      if (tag.length <= MAX_TAG && isLanguageTag(tag)) return Intl.getCanonicalLocales(tag)[0];
    }
  }
  return undefined;
}

const MAX_TAG = 35;

/** Scripts that one language, or one above all others here, is written in. */
const SCRIPTS: readonly (readonly [script: string, lang: string])[] = [
  ['Devanagari', 'hi'],
  ['Bengali', 'bn'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Oriya', 'or'],
  ['Sinhala', 'si'],
  ['Thai', 'th'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Hebrew', 'he'],
  ['Greek', 'el'],
  ['Ethiopic', 'am'],
  ['Hangul', 'ko'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Han', 'zh'],
  ['Arabic', 'ar'],
  ['Cyrillic', 'ru'],
];
const LETTERS = SCRIPTS.map(
  ([script, lang]) => [new RegExp(`\\p{Script=${script}}`, 'gu'), lang] as const,
);

/** Letters that tell languages of one script apart. */
const LETTER_SIGNS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/[іїєґ]/i, 'uk'],
    [/[ўі]/i, 'be'],
    [/[ќѓѕ]/i, 'mk'],
    [/[ђћџљњј]/i, 'sr'],
  ],
  ar: [
    [/[ےںٹڈڑہ]/, 'ur'],
    [/[پچژگک]/, 'fa'],
  ],
  zh: [[/[ぁ-ヿ]/, 'ja']],
};

/**
 * Small words that are frequent in a language, without accents. A word that several languages
 * share counts for each of them by its share.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is in that was for with by are has which this from did does after not it he his been be were have will who they their an at on as a says show shows false true',
  es: 'el la los las del de que una un por con para como pero este esta fue han en y a se su sus al lo no es son muestra contra despues segun ser mas sobre desde falso video',
  pt: 'o os a as do da dos das de que uma um em no na nos nas e nao com para por mais foi pelo pela sao ao aos se seu sua mostra contra apos ser sobre falso e video',
  fr: 'le la les des du de un une et est en que dans pour sur qui pas par cette ce sont ont aux au il elle ne se son sa ses avec apres faux a',
  de: 'der die das und ist in nicht von zu den mit ein eine sich auf wurde dem hat wird im fur bei nach als es auch zeigt gegen falsch werden uber',
  it: 'il la lo i gli le di che della del dei un una per con non sono e in nel nella piu alla al questo questa si da ha falso contro',
  nl: 'de het een van is dat niet op voor met zijn aan werd deze wordt naar door en in te er bij ook uit',
  pl: 'nie sie jest na to ze do przez dla jak po od ktore jego w i z o za a czy sa',
  tr: 've bir bu icin ile olarak iddiasi oldugu gibi daha cok olan degil da de mi en kadar',
  id: 'yang dan di dari untuk dengan ini itu adalah tidak dalam pada akan oleh bukan telah ke',
  da: 'og er af det til en som ikke med den har der blev i at pa for de et at fra',
  no: 'og er av det til en som ikke med den har pa ble i at for de et fra',
  sv: 'och ar av det till en som inte med den har att pa i for de ett fran',
  fi: 'ja on ei se etta oli joka mutta ovat kun',
  ro: 'si in de la care nu este cu pentru din sunt fost o un pe a ca',
  cs: 'je se na ze to pro byl jako podle jsou ktery nebo a v z do o',
  hu: 'az hogy nem es egy is van volt meg a',
  hr: 'je su se da na nije za koji od bi biti i u ne',
  sq: 'dhe ne te nje per nuk eshte me qe nga',
  lt: 'ir kad yra su tai bet apie nera buvo',
  fil: 'ang ng sa mga na ay hindi si ni kay para at',
  vi: 'cua va la cac nguoi khong duoc trong cho nhung mot',
  sw: 'ya wa na kwa ni katika za kuwa hii',
};
const languagesOfWord = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), lang]);
  }
}

/** Signs that hardly any other of these languages writes. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[ñ¿¡]|ción/i, 'es'],
  [/[ãõ]|ções|ção/i, 'pt'],
  [/[œùêû]|\b[cdlnqs]['’]\p{L}/iu, 'fr'],
  [/ß|\bfür\b|ungen\b/i, 'de'],
  [/[łąęśćźż]/i, 'pl'],
  [/[ğış]/i, 'tr'],
  [/[șț]|[ăî]/i, 'ro'],
  [/[řěů]/i, 'cs'],
  [/[őű]/i, 'hu'],
  [/[ơưđạảấầậắặẽếềệịọốồộớờợụứừự]/i, 'vi'],
];

/** As much of a text as is looked at, in UTF-16 units. */
const SAMPLE = 2_000;

/**
 * The language a text seems to be in, by its script and its small words; undefined where it shows
 * none. For the few words of a claim this is a guess; what is declared comes first.
 */
export function languageOfWords(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return languageOfScript(sample) ?? languageOfSmallWords(sample);
}

/** The language that the script of most of a text's letters shows; undefined for Latin letters. */
export function languageOfScript(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if (!/[\u0250-\uffff]/.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of LETTERS) {
    if ((sample.match(script)?.length ?? 0) * 3 <= letters) continue;
    return LETTER_SIGNS[lang]?.find(([sign]) => sign.test(sample))?.[1] ?? lang;
  }
  return undefined;
}

/** Less than this much evidence is none: one word of its own, or two shared ones. */
const MIN_EVIDENCE = 0.8;

function languageOfSmallWords(text: string): string | undefined {
  const evidence = new Map<string, number>();
  const count = (lang: string, weight: number) =>
    evidence.set(lang, (evidence.get(lang) ?? 0) + weight);
  for (const { form } of wordsOf(text)) {
    const langs = languagesOfWord.get(form) ?? [];
    for (const lang of langs) count(lang, 1 / langs.length);
  }
  for (const [sign, lang] of SIGNS) if (sign.test(text)) count(lang, 1);
  const [best] = [...evidence].sort(([, a], [, b]) => b - a);
  return best && best[1] >= MIN_EVIDENCE ? best[0] : undefined;
}

/** Countries' and sections' languages, where an address leaves no doubt. */
const HOST_LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'es',
  at: 'de',
  bg: 'bg',
  br: 'pt',
  cl: 'es',
  co: 'es',
  cz: 'cs',
  de: 'de',
  dk: 'da',
  ec: 'es',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  gr: 'el',
  hr: 'hr',
  hu: 'hu',
  id: 'id',
  ir: 'fa',
  is: 'is',
  it: 'it',
  jp: 'ja',
  kr: 'ko',
  lt: 'lt',
  lv: 'lv',
  mx: 'es',
  nl: 'nl',
  no: 'no',
  pe: 'es',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  rs: 'sr',
  ru: 'ru',
  se: 'sv',
  si: 'sl',
  sk: 'sk',
  th: 'th',
  tr: 'tr',
  tw: 'zh',
  ua: 'uk',
  vn: 'vi',
};

/** The language of most pages under a host's country code; undefined for all other hosts. */
export function languageOfHost(host: string): string | undefined {
  const country = host.slice(host.lastIndexOf('.') + 1);
  return Object.hasOwn(HOST_LANGUAGES, country) ? HOST_LANGUAGES[country] : undefined;
}

/** What is known of a check's language, best evidence first. */
export interface LanguageEvidence {
  /** What the markup says. */
  declared?: string;
  /** What the page around it says. */
  page?: string;
  /** The check's own words. */
  text: string;
  host?: string;
}

/**
 * The BCP 47 tag of a check: what is declared, unless it is in Latin letters and the words are in
 * another script; else the words' own, the page's, the host's, and `en` where nothing shows.
 */
export function chosenLanguage({ declared, page, text, host }: LanguageEvidence): string {
  const byScript = languageOfScript(text);
  const said = [declared, page].find((tag) => tag !== undefined && fits(tag, byScript));
  if (said !== undefined) return said;
  return languageOfWords(text) ?? (host && languageOfHost(host)) ?? 'en';
}

/** Languages in the scripts above; what else is declared is taken to be in Latin letters. */
const NON_LATIN = new Set(
  'am ar as be bg bn ckb el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru sa si sr ta te tg th ti uk ur yi yue zh'.split(
    ' ',
  ),
);

function fits(tag: string, byScript: string | undefined): boolean {
  return byScript === undefined || NON_LATIN.has(baseLanguage(tag));
}
