import { baseLanguage } from '~/lib/check/language-tag';

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
  ha: 'da na a ya ta ba ne ce wannan cewa kuma cikin suna yana sun an don shi ta',
  so: 'waa oo iyo uu ay aan waxaa waxa waxay ka ku ah in la soo',
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
export function languageOfSmallWords(text: string): string | undefined {
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
export function languageInsteadOf(
  stated: string,
  claim: string,
  title: string,
): string | undefined {
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
