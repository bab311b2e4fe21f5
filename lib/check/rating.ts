import type { Rating } from './check.ts';
import { publisherAt } from './publishers/known.ts';
import { isContradictedAbroad } from './rating/contradicted-abroad.ts';
import { type Token, tokensOf } from './rating/fold.ts';
import { houseVerdict } from './rating/house-words.ts';
import { phraseAt } from './rating/lexicon.ts';
import { languagesThatMayKnow, lexiconOf, ratingLanguage } from './rating/lexicons.ts';
import { verdictOfNumbers } from './rating/numbers.ts';
import { knowsAll, readingOf } from './rating/reading.ts';
import type { Reading } from './rating/unit.ts';
import { isOnTheTrueSide, type Verdict } from './verdict.ts';

export { verdictOfNumbers } from './rating/numbers.ts';
export { type VerdictPhrase, verdictPhraseAt } from './rating/phrase.ts';

/** What a label means. `known` is false where its words are not in the vocabulary. */
export interface RatedLabel {
  verdict: Verdict;
  known: boolean;
}

/** A label without known words. */
const UNKNOWN: RatedLabel = Object.freeze({ verdict: 'other', known: false });

/** How much of a label is read, in UTF-16 units; a longer text is an article, not a rating. */
const MAX_READ = 4_000;

/**
 * The verdict that a publisher's label means. Words decide, never numbers. A label may be a word
 * ("Falso"), be put together ("not entirely true"), go on after its verdict ("False: the video is
 * from 2019"), follow a name ("Rating: false") or be a sentence ("The claim is wrong"). What
 * contradicts itself or is not understood is `other` with `known` false, never a guess: a "true"
 * that is taken back, a "not false", a question.
 *
 * `lang` is a BCP 47 tag; where its own words do not know the label, English is asked, then the
 * languages of the publisher, and then all others, see `readInOthers`. `site` is the publisher's
 * host: some labels mean something of their own there. Linear time in the label's length.
 */
export function verdictOf(label: string, lang = '', site = ''): RatedLabel {
  if (label.length > MAX_REMEMBERED) return rate(label, lang, site);
  const known = recent.get(site, lang, label);
  if (known !== undefined) return known;
  const rated = older.get(site, lang, label) ?? rate(label, lang, site);
  if (recent.size >= MAX_MEMORIES) {
    older = recent;
    recent = new Memory();
  }
  recent.set(site, lang, label, rated);
  return rated;
}

/** What labels meant. Three keys are looked up faster than one is made of them. */
class Memory {
  size = 0;
  readonly #sites = new Map<string, Map<string, Map<string, RatedLabel>>>();

  get(site: string, lang: string, label: string): RatedLabel | undefined {
    return this.#sites.get(site)?.get(lang)?.get(label);
  }

  set(site: string, lang: string, label: string, rated: RatedLabel): void {
    const languages = this.#sites.get(site) ?? new Map<string, Map<string, RatedLabel>>();
    const labels = languages.get(lang) ?? new Map<string, RatedLabel>();
    this.#sites.set(site, languages.set(lang, labels.set(label, rated)));
    this.size += 1;
  }
}

/**
 * A feed of a hundred thousand checks has a few hundred different labels that come all the time, and
 * thousands that come once. In two parts, so that these do not drive out those: what comes again
 * while its part is the older one moves on.
 */
let recent = new Memory();
let older = new Memory();
const MAX_MEMORIES = 2_000;

/** In UTF-16 units; longer labels are sentences, which do not come again. */
const MAX_REMEMBERED = 60;

/** "50/50", "50-50 %": half true. Only as all there is: in a sentence it may be a vote. */
const HALVES = /^\s*50\s?%?\s?[/:–-]\s?50\s?%?\s*$/;
const HALF: RatedLabel = Object.freeze({ verdict: 'mixed', known: true });

function rate(label: string, lang: string, site: string): RatedLabel {
  if (HALVES.test(label)) return HALF;
  const tokens = tokensOf(label.slice(0, MAX_READ));
  const reading =
    (site === '' ? undefined : houseVerdict(tokens, site)) ??
    readAtHome(tokens, lang, site) ??
    readInOthers(tokens, label, ratingLanguage(lang) !== undefined);
  if (reading === undefined || reading === 'unclear') return UNKNOWN;
  // "❌ True" names what is refuted, or contradicts itself.
  if (isOnTheTrueSide(reading) && REFUTED.test(label)) return UNKNOWN;
  return Object.freeze({ verdict: reading, known: true });
}

/** Signs that say no without a word. */
const REFUTED = /[❌✗✘✖👎🚫⛔]/u;

/**
 * The verdict of a whole rating. Its numbers count only where its label has no words at all: a
 * number must never contradict what a publisher wrote.
 */
export function verdictOfRating(
  { label, value, best, worst }: Omit<Rating, 'verdict'>,
  lang?: string,
  site?: string,
): RatedLabel {
  if (/\p{L}/u.test(label) || HALVES.test(label)) return verdictOf(label, lang, site);
  const verdict = verdictOfNumbers(value, best, worst);
  return verdict === undefined ? verdictOf(label, lang, site) : { verdict, known: true };
}

/**
 * The label's own language, unless only English knows all its words, then English, in which many
 * publishers of others rate, then those of the publisher that this site belongs to. These go first where English reads a truth or nothing
 * certain, because they may know the whole label: "Real, mas fora de contexto".
 */
function readAtHome(tokens: readonly Token[], lang: string, site: string): Reading {
  const own = ratingLanguage(lang) ?? 'en';
  const reading = own === 'en' ? undefined : readIn(tokens, own);
  if (reading !== undefined && !isEnglishByItself(tokens, own)) return reading;
  const english = readIn(tokens, 'en');
  const isCertain = english !== undefined && english !== 'unclear' && !isOnTheTrueSide(english);
  return isCertain ? english : (readAgreed(tokens, publisherLanguages(site)) ?? english);
}

/** "Mostly false" in Italian, where "false" is a word, too: English knows all of it, the language does not. */
function isEnglishByItself(tokens: readonly Token[], own: string): boolean {
  return knowsAll(tokens, lexiconOf('en')!) && !knowsAll(tokens, lexiconOf(own)!);
}

/** Those of the publisher that this site belongs to, without English, which is asked anyway. */
function publisherLanguages(site: string): readonly string[] {
  const languages = publisherAt(site.toLowerCase())?.languages ?? [];
  return languages.filter((language) => language !== 'en');
}

/** What a language reads; a truth that another language takes back is none. */
function readIn(tokens: readonly Token[], language: string): Reading {
  const lexicon = lexiconOf(language)!;
  const reading = readingOf(tokens, lexicon);
  if (reading === undefined || reading === 'unclear' || !isOnTheTrueSide(reading)) return reading;
  return isContradictedAbroad(tokens, lexicon) ? 'unclear' : reading;
}

/** What all of several languages that know a label agree on. */
function readAgreed(tokens: readonly Token[], languages: Iterable<string>): Reading {
  return agreed(readingsIn(tokens, languages));
}

/** Fewest Latin letters of a label that is taken for a word of a language it is not said to be in. */
const TELLING = 5;

/**
 * The verdict in any language, for labels whose own does not know them. "Vale" is false in Estonian
 * and fine in Spanish, "Mali" is wrong in Filipino and a country, "Res" is true in Slovenian: short
 * words of Latin letters count for nothing. Where the label's own language is known, no "true"
 * does, and two languages must know the label.
 */
function readInOthers(tokens: readonly Token[], label: string, isLanguageKnown: boolean): Reading {
  const isLatin = /\p{Script=Latin}/u.test(label);
  if (isLatin && (label.match(/\p{L}/gu)?.length ?? 0) < TELLING) return undefined;
  const languages = [...languagesThatMayKnow(tokens, !/\P{ASCII}/u.test(label))];
  const readings = readingsIn(
    tokens,
    isLatin ? languages.filter((language) => !knowsTinyWords(tokens, language)) : languages,
  );
  const reading = agreed(readings);
  if (!isLanguageKnown || reading === undefined || reading === 'unclear') return reading;
  return isOnTheTrueSide(reading) || (isLatin && readings.length < 2) ? undefined : reading;
}

/** Most Latin letters of a word that is no verdict but in its own language: Italian "nì". */
const TINY = 2;

/** Whether all that a language takes for a verdict is such a word. */
function knowsTinyWords(tokens: readonly Token[], language: string): boolean {
  const lexicon = lexiconOf(language)!;
  const sizes = tokens.flatMap(({ form }, at) => {
    const found = phraseAt(tokens, at, lexicon);
    if (found?.sense.part !== 'verdict') return [];
    return found.size > 1 || !/^[a-z]+$/.test(form) ? TINY + 1 : form.length;
  });
  return sizes.length > 0 && Math.max(...sizes) <= TINY;
}

function readingsIn(tokens: readonly Token[], languages: Iterable<string>): Reading[] {
  const known = [...languages].map(ratingLanguage).filter((one) => one !== undefined);
  const readings = [...new Set(known)].map((language) => readIn(tokens, language));
  return readings.filter((reading) => reading !== undefined);
}

function agreed(readings: readonly Reading[]): Reading {
  return new Set(readings).size > 1 ? 'unclear' : readings[0];
}
