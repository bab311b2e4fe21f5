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
  /** The number of the latest text in which it was met, where it counts once. */
  metIn: number;
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
  else alike.push({ word, languages: [language], metIn: 0 });
}

/** The hash of a word with one more letter; 30 bits, which engines keep without a box. */
function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 0x3fffffff;
}

/** The small word from `start` to `end`, in letters of any case. */
function smallWordIn(
  text: string,
  start: number,
  end: number,
  hash: number,
): SmallWord | undefined {
  for (const small of smallWords.get(hash) ?? NONE) {
    const { word } = small;
    if (word.length === end - start && text.slice(start, end).toLowerCase() === word) return small;
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
const LANGUAGE_SAMPLE = 240;

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

/** How many texts were weighed. */
let weighed = 0;

/**
 * Notes in `evidence` how much the small words of a text speak for each language, each word once;
 * returns the most. No more words are looked at once there is enough of it, and the most, for the
 * language at `only` in `LANGUAGES`; without one, for any.
 */
function weighSmallWords(text: string, enough: number, only?: number): number {
  evidence.fill(0);
  weighed += 1;
  // Mostly the first words are enough, so letter by letter.
  const words = text.includes(DOTTED) ? text.toLowerCase() : text;
  let most = 0;
  let start = 0;
  let hash = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const unit = index < words.length ? words.charCodeAt(index) : SPACE;
    const letter = smallLetters[unit] || smallLetterOf(unit);
    if (isLatinLetter(letter)) {
      hash = hashed(hash, letter);
      continue;
    }
    const isSmall = index > start && index - start <= MAX_SMALL_WORD;
    const small = isSmall ? smallWordIn(words, start, index, hash) : undefined;
    start = index + 1;
    hash = 0;
    if (small === undefined || small.metIn === weighed) continue;
    small.metIn = weighed;
    for (const language of small.languages) {
      const weight = (evidence[language] ?? 0) + 1 / small.languages.length;
      evidence[language] = weight;
      if (weight > most) most = weight;
    }
    const found = only === undefined ? most : evidence[only]!;
    if (found >= enough && found === most) break;
  }
  return most;
}

/**
 * The language that the small words of a text show; undefined where they show none. For the few
 * words of a claim this is a guess; what is declared comes first.
 */
function languageOfSmallWords(text: string): string | undefined {
  let most = weighSmallWords(text, ENOUGH_EVIDENCE);
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

/** So much for another language than the stated one, some eight words or more of it, is plain. */
const PLAIN_EVIDENCE = 4;

/** One word of the stated language's own, while no other language has more: the text is in it. */
const OWN_EVIDENCE = 1;

/** So many times the evidence for the stated language, of which a name may remind. */
const CLEARLY_OTHER = 3;

/** So many times the evidence for any third language leaves no doubt which one it is. */
const CLEAR_LEAD = 1.5;

/** A title speaks for its language with one word that no other has. */
const TITLE_EVIDENCE = 1;

/**
 * The language that claim and title are plainly in, by their small words, though another is stated,
 * as by a template that is the same for all editions of a site. A claim may be quoted in a language
 * of its own, a title is not: where there is one, it has to show the same. Undefined where nothing
 * is plain, or where the stated language's words are not known.
 */
function languageInsteadOf(stated: string, claim: string, title: string): string | undefined {
  const own = LANGUAGES.indexOf(baseLanguage(stated));
  if (own < 0) return undefined;
  const most = weighSmallWords(`${claim} ${title}`, OWN_EVIDENCE, own);
  if (most < PLAIN_EVIDENCE || most < CLEARLY_OTHER * evidence[own]!) return undefined;
  if (evidence.filter((weight) => weight * CLEAR_LEAD > most).length > 1) return undefined;
  const other = evidence.indexOf(most);
  if (title !== '') weighSmallWords(title, ENOUGH_EVIDENCE);
  return evidence[other]! >= TITLE_EVIDENCE ? LANGUAGES[other] : undefined;
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
  host?: string;
  /** The check's own words. A claim may be quoted in a language of its own; the others are not. */
  claim: string;
  title?: string;
  label?: string;
}

/** As much of a claim as is looked at, in UTF-16 units, so that there is room for the other words. */
const CLAIM_SAMPLE = 160;

/**
 * The BCP 47 tag of a check: what is declared, else what the page says, unless the words are plainly
 * in another language, by their script or their small words; else the words' own, the host's, and
 * `en` where nothing shows.
 */
export function chosenLanguage({ declared, page, host, ...words }: LanguageEvidence): string {
  const { title = '', label = '' } = words;
  const claim = words.claim.slice(0, CLAIM_SAMPLE);
  const sample = `${claim} ${title} ${label}`.slice(0, LANGUAGE_SAMPLE);
  const byScript = languageOfScript(sample);
  const said = [declared, page].find((tag) => tag !== undefined && fits(tag, byScript));
  if (said !== undefined) {
    return (byScript === undefined && languageInsteadOf(said, claim, title)) || said;
  }
  return byScript ?? languageOfSmallWords(sample) ?? (host && languageOfHost(host)) ?? 'en';
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
