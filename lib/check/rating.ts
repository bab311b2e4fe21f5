import type { Rating } from './check.ts';
import { tokensOf } from './rating/fold.ts';
import { houseVerdict } from './rating/house-words.ts';
import { formsOf } from './rating/lexicon.ts';
import { languagesThatMayKnow, lexiconOf, ratingLanguage } from './rating/lexicons.ts';
import { verdictOfNumbers } from './rating/numbers.ts';
import { asks } from './rating/questions.ts';
import { readingOf } from './rating/reading.ts';
import type { Reading } from './rating/unit.ts';
import type { Verdict } from './verdict.ts';

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
 * `lang` is a BCP 47 tag; where its own words do not know the label, English is asked, and then
 * all languages, which must agree. `site` is the publisher's host: some labels mean something of
 * their own there. Linear time in the label's length.
 */
export function verdictOf(label: string, lang = '', site = ''): RatedLabel {
  if (label.length > MAX_REMEMBERED) return rate(label, lang, site);
  const key = `${lang}\n${site}\n${label}`;
  let rated = remembered.get(key);
  if (rated === undefined) {
    rated = rate(label, lang, site);
    if (remembered.size >= MAX_MEMORIES) remembered.clear();
    remembered.set(key, rated);
  }
  return rated;
}

/** A feed of a hundred thousand checks has a few hundred different labels: each is read once. */
const remembered = new Map<string, RatedLabel>();
const MAX_MEMORIES = 1_000;

/** In UTF-16 units; longer labels are sentences, which do not come again. */
const MAX_REMEMBERED = 60;

function rate(label: string, lang: string, site: string): RatedLabel {
  const tokens = tokensOf(label.slice(0, MAX_READ));
  const own = site === '' ? undefined : houseVerdict(formsOf(tokens), site);
  const reading =
    own ?? readIn(tokens, languagesFor(lang)) ?? readInAll(tokens, !/\P{ASCII}/u.test(label));
  // What is asked must never be taken for what is said to be true.
  const isAsked = (reading === 'true' || reading === 'mostly-true') && asks(label);
  return reading === undefined || reading === 'unclear' || isAsked
    ? UNKNOWN
    : Object.freeze({ verdict: reading, known: true });
}

/**
 * The verdict of a whole rating. Its numbers count only where its label has no words at all: a
 * number must never contradict what a publisher wrote.
 */
export function verdictOfRating(
  { label, value, best, worst }: Omit<Rating, 'verdict'>,
  lang?: string,
  site?: string,
): RatedLabel {
  if (/\p{L}/u.test(label)) return verdictOf(label, lang, site);
  const verdict = verdictOfNumbers(value, best, worst);
  return verdict === undefined ? verdictOf(label, lang, site) : { verdict, known: true };
}

/** The label's own language, then English, in which many publishers of others rate. */
function languagesFor(lang: string): string[] {
  const own = ratingLanguage(lang);
  return own === undefined || own === 'en' ? ['en'] : [own, 'en'];
}

function readIn(tokens: ReturnType<typeof tokensOf>, languages: readonly string[]): Reading {
  for (const language of languages) {
    const reading = readingOf(tokens, lexiconOf(language)!);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** What all languages that know a label agree on. */
function readInAll(tokens: ReturnType<typeof tokensOf>, isPlain: boolean): Reading {
  const readings = new Set(
    [...languagesThatMayKnow(tokens, isPlain)].map((language) => readIn(tokens, [language])),
  );
  readings.delete(undefined);
  return readings.size > 1 ? 'unclear' : [...readings][0];
}
