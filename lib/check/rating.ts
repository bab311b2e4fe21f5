import { baseLanguage } from './language-tag';
import { RATING_WORDS, type RatingWords } from './rating-words';
import { VERDICTS, type Verdict } from './verdict';
import { phraseForm, type Word } from './words';

/** What a label means. `known` is false where no word of it is in the vocabulary. */
export interface RatedLabel {
  verdict: Verdict;
  known: boolean;
}

/** A verdict's words as they stand in a text: `words[from]` to `words[to - 1]`. */
export interface VerdictPhrase {
  from: number;
  to: number;
  verdict: Verdict;
}

type Vocabulary = ReadonlyMap<string, Verdict>;

const NO_WORDS: Vocabulary = new Map();

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  Object.entries(RATING_WORDS).map(([lang, words]) => [lang, vocabularyFrom(words)]),
);

/** Words in the longest phrase of any language. */
const longestPhrase = Math.max(
  ...Array.from(vocabularies.values(), (vocabulary) =>
    Math.max(...Array.from(vocabulary.keys(), (phrase) => phrase.split(' ').length)),
  ),
);

const UNKNOWN: RatedLabel = { verdict: 'other', known: false };

/** Where a label's own words may end and its explanation begin: "False: the video is old". */
const CLAUSE_END = /[,.:;!?/|()[\]–—\n]|\s-\s/;

/** Words that take back a part of what was said: "True, but ...". */
const CONTRASTS = new Set(
  'but however though although yet pero aunque mas porem mais cependant aber jedoch ma'.split(' '),
);

/** Words that leave only a part of a label standing when they follow it: "True, in part". */
const ONLY_IN_PART =
  /^(?:at least |only )?(?:partly|partially|in part|mostly|largely|somewhat|to some extent)$/;

/**
 * The verdict that a publisher's label means. Words decide; case, punctuation and Latin accents do
 * not matter. A label that goes on after its verdict ("False: the video is from 2019") counts by
 * its first clause, except that a "true" which is then taken back ("True, but ...") is mixed; of
 * "Rating: false" the second part counts.
 * A label without known words is `other`. `lang` is a BCP 47 tag; without it, or when the
 * language's own words do not know the label, English and then all languages are asked.
 */
export function verdictOf(label: string, lang?: string): RatedLabel {
  const verdict = lookUp(phraseForm(label), lang) ?? clauseVerdict(label, lang);
  return verdict === undefined ? UNKNOWN : { verdict, known: true };
}

/**
 * The longest known phrase that begins with the word at `from`, in the language of a text or in
 * English; undefined when none does. Looks at no more words than the longest phrase has.
 */
export function verdictPhraseAt(
  words: readonly Word[],
  from: number,
  lang: string,
): VerdictPhrase | undefined {
  let phrase = '';
  let found: VerdictPhrase | undefined;
  for (let to = from; to < Math.min(words.length, from + longestPhrase); to += 1) {
    phrase = to === from ? (words[to]?.form ?? '') : `${phrase} ${words[to]?.form}`;
    const verdict = vocabularyOf(lang).get(phrase) ?? vocabularyOf('en').get(phrase);
    if (verdict) found = { from, to: to + 1, verdict };
  }
  return found;
}

function clauseVerdict(label: string, lang: string | undefined): Verdict | undefined {
  const end = label.search(CLAUSE_END);
  if (end <= 0) return undefined;
  const rest = phraseForm(label.slice(end));
  const head = phraseForm(label.slice(0, end));
  if (ONLY_IN_PART.test(rest) || ONLY_IN_PART.test(head)) return undefined;
  const verdict = lookUp(head, lang);
  if (verdict === undefined) return label[end] === ':' ? lookUp(rest, lang) : undefined;
  const isTakenBack = isOnTheTrueSide(verdict) && CONTRASTS.has(rest.split(' ', 1)[0] ?? '');
  return isTakenBack ? 'mixed' : verdict;
}

function isOnTheTrueSide(verdict: Verdict): boolean {
  return verdict === 'true' || verdict === 'mostly-true';
}

function lookUp(phrase: string, lang: string | undefined): Verdict | undefined {
  if (phrase === '') return undefined;
  const own = lang === undefined ? undefined : vocabularyOf(lang).get(phrase);
  return own ?? vocabularyOf('en').get(phrase) ?? inAnyLanguage(phrase);
}

function inAnyLanguage(phrase: string): Verdict | undefined {
  for (const vocabulary of vocabularies.values()) {
    const verdict = vocabulary.get(phrase);
    if (verdict) return verdict;
  }
  return undefined;
}

function vocabularyOf(lang: string): Vocabulary {
  return vocabularies.get(baseLanguage(lang)) ?? NO_WORDS;
}

function vocabularyFrom(words: RatingWords): Vocabulary {
  const vocabulary = new Map<string, Verdict>();
  for (const verdict of VERDICTS) {
    for (const label of words[verdict] ?? []) vocabulary.set(phraseForm(label), verdict);
  }
  return vocabulary;
}
