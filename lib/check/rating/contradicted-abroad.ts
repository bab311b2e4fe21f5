import { isOnTheTrueSide, type Verdict } from '../verdict.ts';
import type { Token } from './fold.ts';
import { itemsOf, sentencesIn } from './items.ts';
import { type Lexicon, type Phrases, phraseAt, phrasesFrom, phrasesOf } from './lexicon.ts';
import { languagesThatMayKnow, lexiconOf } from './lexicons.ts';
import { RATING_WORDS } from './words/index.ts';

/** A phrase that takes a truth back in other languages than the one that read the label. */
interface Contradiction {
  /** Its letters, without spaces. */
  form: string;
  /** Those that have it. */
  languages: readonly string[];
  /** Whether it is a clause by itself: "Correct, nep". */
  isAlone: boolean;
}

/**
 * Fewest letters of a phrase that is certain to be another language's; one less where two have it,
 * two less where it stands by itself.
 */
const TELLING = 5;
/** The same in scripts whose letters say more. */
const TELLING_DENSE = 2;
const SPARSE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Long enough, but everyday words or names in other languages. */
const COMMON = new Set([
  'altere',
  'april',
  'bali',
  'fast',
  'golpe',
  'invention',
  'mite',
  'sala',
  'song',
  'toda',
  'vale',
]);

/**
 * Whether another language takes back what `own` reads as true: "Video real, contexto falso" in a
 * check that says it is in English, "Correct, maar misleidend". Only words that `own` does not
 * know count, and none that any language reads as true. A short word of Latin letters counts where
 * two languages know it, or where its language knows the truth as well: "Correct: faux".
 */
export function isContradictedAbroad(tokens: readonly Token[], own: Lexicon): boolean {
  const found = sentencesIn(tokens).flatMap((sentence) => contradictionsIn(sentence, own));
  if (found.length === 0) return false;
  let knowing: ReadonlySet<string> | undefined;
  return found.some((one) => {
    const { languages } = one;
    if (isTelling(one)) return true;
    knowing ??= languagesOfTruth(tokens);
    return languages.some((language) => knowing!.has(language));
  });
}

function isTelling({ form, languages, isAlone }: Contradiction): boolean {
  const fewest = SPARSE.test(form) ? TELLING : TELLING_DENSE;
  const length = form.length + (languages.length > 1 ? 1 : 0) + (isAlone ? 2 : 0);
  return length >= fewest && !COMMON.has(form);
}

function contradictionsIn(sentence: readonly Token[], own: Lexicon): Contradiction[] {
  const found: Contradiction[] = [];
  let at = 0;
  let isBehindVerdict = false;
  for (const { part, size, after } of itemsOf(sentence, own)) {
    if (part === 'unknown') {
      const mayTurn = after === 'clause' || after === 'sentence' || isBehindVerdict;
      const one = verdictAbroad(sentence, at) ?? (mayTurn ? butAbroad(sentence, at) : undefined);
      if (one !== undefined) found.push(one);
    }
    isBehindVerdict = part === 'verdict';
    at += size;
  }
  return found;
}

/** A verdict that other languages know at a word, where none of them reads it as true. */
function verdictAbroad(sentence: readonly Token[], at: number): Contradiction | undefined {
  const languages: string[] = [];
  let size = 0;
  for (const language of languagesThatMayKnow(sentence.slice(at, at + 1), true)) {
    const found = phraseAt(sentence, at, lexiconOf(language)!);
    if (found?.sense.part !== 'verdict') continue;
    if (isOnTheTrueSide(found.sense.verdict)) return undefined;
    if (!CONTRADICTING.has(found.sense.verdict)) continue;
    languages.push(language);
    size = Math.max(size, found.size);
  }
  return languages.length === 0 ? undefined : contradiction(sentence, at, size, languages);
}

function contradiction(
  sentence: readonly Token[],
  at: number,
  size: number,
  languages: readonly string[],
): Contradiction {
  const phrase = sentence.slice(at, at + size);
  const isOpen = sentence[at]!.after === 'space' || sentence[at + size]?.after === 'space';
  return { form: phrase.map(({ form }) => form).join(''), languages, isAlone: !isOpen };
}

const CONTRADICTING = new Set<Verdict>([
  'mixed',
  'mostly-false',
  'false',
  'misleading-context',
  'altered-media',
  'satire',
]);

let buts: Phrases<readonly string[]> | undefined;

/** A "but" of other languages at a word. */
function butAbroad(sentence: readonly Token[], at: number): Contradiction | undefined {
  buts ??= phrasesFrom(allButs());
  const found = phraseAt(sentence, at, buts);
  return found && contradiction(sentence, at, found.size, found.sense);
}

/** The languages that say "but" with a phrase, by phrase. */
function allButs(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [language, { but }] of Object.entries(RATING_WORDS)) {
    for (const phrase of phrasesOf(but)) all.set(phrase, [...(all.get(phrase) ?? []), language]);
  }
  return all;
}

/** The languages that know a truth in the label. */
function languagesOfTruth(tokens: readonly Token[]): Set<string> {
  const languages = [...languagesThatMayKnow(tokens, true)];
  return new Set(
    languages.filter((language) => {
      const lexicon = lexiconOf(language)!;
      return tokens.some((_, at) => {
        const sense = phraseAt(tokens, at, lexicon)?.sense;
        return sense?.part === 'verdict' && isOnTheTrueSide(sense.verdict);
      });
    }),
  );
}
