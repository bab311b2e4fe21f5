import { type VerdictPhrase, verdictPhraseAt } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import { onScale } from './choice';
import { isRating, leadOf } from './lead';
import {
  isBold,
  isCapitalised,
  isImpersonal,
  isInClaim,
  isQuoted,
  labelIn,
  mayEnd,
  turned,
} from './phrase';
import {
  isBoldInPassing,
  isOnTrueSide,
  joinBefore,
  reservationOf,
  withDegree,
} from './reservations';
import { type Scan, type Sentence, scanOf, type VerdictContext } from './scan';
import type { SentenceVerdict } from './sentence-verdict';
import { statementIn, subjectOf } from './subject';

/** What speaks for a phrase being the verdict, added up to its certainty. */
const EVIDENCE = {
  /** The sentence consists of it: "Mostly False." */
  alone: 5,
  /** It is just what is set in bold. */
  strong: 4,
  /** It is capitalised as a label is. */
  capital: 2,
  /** It is said of something called a claim. */
  claim: 2,
  /** It is said of "it" or "this". */
  pointer: 1,
  /** It says what something is that is no statement at all: "The image is altered." */
  kind: 1,
  /** The sentence begins with it: "Mostly false, because ...". */
  opening: 1,
  /** The claim itself contains the words. */
  inClaim: -1,
} as const;

/** Verdicts that no true statement in a conclusion is likely to have for its predicate. */
const KINDS: ReadonlySet<Verdict> = new Set<Verdict>(['altered-media', 'satire']);

/** The verdicts that a sentence passes, in its order; those of certainty 0 are guesses. */
export function verdictsInSentence(sentence: Sentence, context: VerdictContext): SentenceVerdict[] {
  const scan = scanOf(sentence, context);
  if (scan.text.endsWith('?')) return [];
  const found: SentenceVerdict[] = [];
  let since = 0;
  for (let from = 0; from < scan.words.length; from += 1) {
    const phrase = verdictPhraseAt(scan.words, from, scan.lang);
    const verdict =
      phrase && (judge(scan, phrase, since) ?? coordinate(scan, phrase, found.at(-1)));
    if (!phrase || !verdict) continue;
    found.push(verdict);
    since = phrase.to;
    from = phrase.to - 1;
  }
  return found;
}

/** "True or False": the second is said as plainly as the first, where it contradicts it. */
function coordinate(
  scan: Scan,
  phrase: VerdictPhrase,
  previous: SentenceVerdict | undefined,
): SentenceVerdict | undefined {
  const join = joinBefore(scan, phrase);
  if (previous === undefined || join === undefined || isQuoted(scan, phrase)) return undefined;
  const { verdict } = phrase;
  // "False and exaggerated" is no contradiction.
  const isOpposite = isOnTrueSide(verdict) || isOnTrueSide(previous.verdict) || join === 'contrast';
  const isOther = onScale(verdict) && onScale(previous.verdict) && verdict !== previous.verdict;
  return isOpposite && isOther ? { ...previous, verdict } : undefined;
}

/** What a known phrase in a sentence says; undefined when it does not pass a verdict. */
function judge(scan: Scan, phrase: VerdictPhrase, since: number): SentenceVerdict | undefined {
  if (phrase.from === 0 && phrase.to === scan.words.length) return aloneVerdict(scan, phrase);
  if (isQuoted(scan, phrase)) return undefined;
  const lead = leadOf(scan, phrase.from);
  if (lead === undefined) return boldVerdict(scan, phrase) ?? openingVerdict(scan, phrase);
  const isStrong = isBold(scan, phrase);
  if (!isStrong && !mayEnd(scan, phrase) && !isImpersonal(scan, phrase, lead)) return undefined;
  const isLabel = isStrong || isCapitalised(scan, phrase);
  const reservation = reservationOf(scan, phrase, lead, { isLabel, since });
  const verdict = reservation === 'void' ? undefined : turned(phrase.verdict, lead);
  const subject = subjectOf(scan, lead, phrase.from, since);
  if (verdict === undefined || subject === 'doubtful') return undefined;
  const certainty =
    (subject === undefined ? 0 : EVIDENCE[subject]) +
    (KINDS.has(verdict) ? EVIDENCE.kind : 0) +
    (isStrong ? EVIDENCE.strong : 0) +
    (isCapitalised(scan, phrase) ? EVIDENCE.capital : 0) +
    (isInClaim(scan, phrase) ? EVIDENCE.inClaim : 0);
  const isAside = isImpersonal(scan, phrase, lead) || (!isLabel && isInClaim(scan, phrase));
  return {
    label: labelIn(scan, withDegree(scan, phrase), lead),
    verdict,
    certainty,
    isOfClaim: subject === 'claim',
    explicitness: isStrong ? 2 : isLabel ? 1 : 0,
    isWeak: reservation === 'weak' || isAside,
    isRated: isRating(scan, lead, phrase.from),
    statement: statementIn(scan, lead),
  };
}

/** What is known of a verdict without a verb. */
const BY_ITSELF = { isOfClaim: false, explicitness: 2, isWeak: false, isRated: false } as const;

function aloneVerdict(scan: Scan, phrase: VerdictPhrase): SentenceVerdict {
  const label = labelIn(scan, phrase, undefined);
  return { ...BY_ITSELF, label, verdict: phrase.verdict, certainty: EVIDENCE.alone };
}

/** Bold words without a verb: "The claim: **Mostly False**". */
function boldVerdict(scan: Scan, phrase: VerdictPhrase): SentenceVerdict | undefined {
  if (!isBold(scan, phrase) || isBoldInPassing(scan, phrase)) return undefined;
  const certainty = isCapitalised(scan, phrase) ? EVIDENCE.capital : 1;
  const label = labelIn(scan, phrase, undefined);
  return { ...BY_ITSELF, label, verdict: phrase.verdict, certainty };
}

/** "Mostly false, because ..."; but "True, prices rose" only concedes something. */
function openingVerdict(scan: Scan, phrase: VerdictPhrase): SentenceVerdict | undefined {
  const isConcession = phrase.verdict === 'true' || phrase.verdict === 'mostly-true';
  const isCut = /^[,:;–—]|^ - /.test(scan.text.slice(scan.words[phrase.to - 1]?.end));
  if (phrase.from > 0 || isConcession || !isCut) return undefined;
  const label = labelIn(scan, phrase, undefined);
  return {
    ...BY_ITSELF,
    label,
    verdict: phrase.verdict,
    certainty: EVIDENCE.opening,
    explicitness: 0,
  };
}
