import { baseLanguage } from '~/lib/check/language-tag';

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

/** By the language of a script any of its signs; most texts have none. */
const ANY_LETTER_SIGN = new Map(
  Object.entries(LETTER_SIGNS).map(([lang, signs]): [string, RegExp] => [
    lang,
    new RegExp(signs.map(([sign]) => sign.source).join('|'), 'i'),
  ]),
);

/**
 * Small words that are frequent in a language, with their accents where those matter. A word that
 * several languages share counts for each of them by its share.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is in that was for with by are has which this from did does after not it he his been be were have will who they their an at on as a says show shows false true',
  es: 'el la los las del de que una un por con para como pero este esta fue han en y a se su sus al lo no es son muestra contra despues segun ser mas sobre desde falso video después según más vídeo',
  pt: 'o os a as do da dos das de que uma um em no na nos nas e nao com para por mais foi pelo pela sao ao aos se seu sua mostra contra apos ser sobre falso e video não são após é à vídeo',
  fr: 'le la les des du de un une et est en que dans pour sur qui pas par cette ce sont ont aux au il elle ne se son sa ses avec apres faux a où à après été être déjà français',
  de: 'der die das und ist in nicht von zu den mit ein eine sich auf wurde dem hat wird im fur bei nach als es auch zeigt gegen falsch werden uber für über gegenüber können',
  it: 'il la lo i gli le di che della del dei un una per con non sono e in nel nella piu alla al questo questa si da ha falso contro è più perché così',
  nl: 'de het een van is dat niet op voor met zijn aan werd deze wordt naar door en in te er bij ook uit',
  pl: 'nie sie jest na to ze do przez dla jak po od ktore jego w i z o za a czy sa się że są może został które',
  tr: 've bir bu icin ile olarak iddiasi oldugu gibi daha cok olan degil da de mi en kadar için olduğu çok değil',
  id: 'yang dan di dari untuk dengan ini itu adalah tidak dalam pada akan oleh bukan telah ke',
  da: 'og er af det til en som ikke med den har der blev i at pa for de et at fra på så når får år',
  no: 'og er av det til en som ikke med den har pa ble i at for de et fra på så når får år',
  sv: 'och ar av det till en som inte med den har att pa i for de ett fran är på så när får år',
  fi: 'ja on ei se etta oli joka mutta ovat kun että',
  ro: 'si in de la care nu este cu pentru din sunt fost o un pe a ca și în că după',
  cs: 'je se na ze to pro byl jako podle jsou ktery nebo a v z do o není při podle které',
  hu: 'az hogy nem es egy is van volt meg a és',
  hr: 'je su se da na nije za koji od bi biti i u ne što više',
  sq: 'dhe ne te nje per nuk eshte me qe nga dhe në të një për është më që nga',
  lt: 'ir kad yra su tai bet apie nera buvo nėra',
  fil: 'ang ng sa mga na ay hindi si ni kay para at',
  vi: 'cua va la cac nguoi khong duoc trong cho nhung mot của và là các người không được những một',
  sw: 'ya wa na kwa ni katika za kuwa hii',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
const MAX_SMALL_WORD = 10;

/** A small word with the positions in `LANGUAGES` of those that have it. */
interface SmallWord {
  word: string;
  languages: number[];
}

/** By the hash of their letters, so that no word of a text has to be cut out to be looked up. */
const smallWords = new Map<number, SmallWord[]>();
for (const [language, words] of Object.values(SMALL_WORDS).entries()) {
  for (const word of new Set(words.split(' '))) addSmallWord(word, language);
}

function addSmallWord(word: string, language: number): void {
  let hash = 0;
  for (let index = 0; index < word.length; index += 1) hash = hashed(hash, word.charCodeAt(index));
  const alike = smallWords.get(hash) ?? [];
  smallWords.set(hash, alike);
  const known = alike.find((one) => one.word === word);
  if (known) known.languages.push(language);
  else alike.push({ word, languages: [language] });
}

/** The hash of a word with one more letter; 30 bits, which engines keep without a box. */
function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 0x3fffffff;
}

/** The languages that have the word from `start` to `end` as a small one, in letters of any case. */
function languagesOfWord(
  text: string,
  start: number,
  end: number,
  hash: number,
): readonly number[] | undefined {
  for (const { word, languages } of smallWords.get(hash) ?? NONE) {
    if (word.length === end - start && text.slice(start, end).toLowerCase() === word)
      return languages;
  }
  return undefined;
}

/** For each UTF-16 unit its small letter, or itself; 0 where nobody has asked yet. */
const smallLetters = new Uint16Array(2 ** 16);

function smallLetterOf(unit: number): number {
  const letter = String.fromCharCode(unit).toLowerCase();
  smallLetters[unit] = letter.length === 1 ? letter.charCodeAt(0) : unit;
  return smallLetters[unit]!;
}

const SPACE = 0x20;

/** The letter that is two of them as a small one. */
const DOTTED = 'İ';

const NONE: readonly SmallWord[] = [];

/** What any of the signs needs. */
const ANY_SIGN = /[^\t-\u00a0]|['’]|ungen/;

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
export const LANGUAGE_SAMPLE = 240;

/** How many letters of each script a text has; its own list for each text takes longer to make. */
const counts = new Uint16Array(SCRIPTS.length + 1);

/** The language that the script of most of a text's letters shows; undefined for Latin letters. */
function languageOfScript(text: string): string | undefined {
  // To ask so takes no time at all where a text is kept with a byte for each letter, as most are.
  if (!BEYOND_LATIN.test(text)) return undefined;
  const length = Math.min(text.length, LANGUAGE_SAMPLE);
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
  const anySign = ANY_LETTER_SIGN.get(lang);
  if (anySign === undefined) return lang;
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  if (!anySign.test(sample)) return lang;
  return LETTER_SIGNS[lang]?.find(([sign]) => sign.test(sample))?.[1] ?? lang;
}

/** Less than this much evidence is none: one word of its own, or two shared ones. */
const MIN_EVIDENCE = 0.8;

/** With more than this no more words are looked at. */
const ENOUGH_EVIDENCE = 3;

/** How much speaks for each language; a list of its own for each text takes longer to make. */
const evidence = new Float64Array(LANGUAGES.length);

/**
 * The language that the small words of a text show; undefined where they show none. For the few
 * words of a claim this is a guess; what is declared comes first.
 */
function languageOfSmallWords(text: string): string | undefined {
  evidence.fill(0);
  // Mostly the first words are enough, so letter by letter.
  const words = text.includes(DOTTED) ? text.toLowerCase() : text;
  let most = 0;
  let start = 0;
  let hash = 0;
  for (let index = 0; index <= words.length && most < ENOUGH_EVIDENCE; index += 1) {
    const unit = index < words.length ? words.charCodeAt(index) : SPACE;
    const small = smallLetters[unit] || smallLetterOf(unit);
    if (isLatinLetter(small)) {
      hash = hashed(hash, small);
      continue;
    }
    const isSmall = index > start && index - start <= MAX_SMALL_WORD;
    const languages = isSmall ? languagesOfWord(words, start, index, hash) : undefined;
    start = index + 1;
    hash = 0;
    if (languages === undefined) continue;
    for (const language of languages) {
      const weight = (evidence[language] ?? 0) + 1 / languages.length;
      evidence[language] = weight;
      if (weight > most) most = weight;
    }
  }
  const lower = most < ENOUGH_EVIDENCE ? text.toLowerCase() : '';
  if (ANY_SIGN.test(lower)) {
    for (const [sign, lang] of SIGNS) {
      const language = LANGUAGES.indexOf(lang);
      if (sign.test(lower)) evidence[language] = (evidence[language] ?? 0) + 1;
    }
    most = Math.max(...evidence);
  }
  return most >= MIN_EVIDENCE ? LANGUAGES[evidence.indexOf(most)] : undefined;
}

/** Whether it is a small letter. */
function isLatinLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit < 0x250) ||
    (unit >= 0x1e00 && unit < 0x1f00)
  );
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
function languageOfHost(host: string): string | undefined {
  const country = host.slice(host.lastIndexOf('.') + 1);
  return Object.hasOwn(HOST_LANGUAGES, country) ? HOST_LANGUAGES[country] : undefined;
}

/** What is known of a check's language, best evidence first. */
interface LanguageEvidence {
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
  return (
    byScript ??
    languageOfSmallWords(text.slice(0, LANGUAGE_SAMPLE)) ??
    (host && languageOfHost(host)) ??
    'en'
  );
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
