import { type VerdictPhrase, verdictPhraseAt } from '~/lib/check/rating';
import type { Verdict } from '~/lib/check/verdict';
import { leadOf } from './lead';
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
import { type Scan, type Sentence, scanOf, type VerdictContext } from './scan';
import { statementIn, subjectOf } from './subject';

/** A verdict that a sentence passes on a claim. */
export interface SentenceVerdict {
  /** In the article's words, beginning with a capital: `Partially True`, `Not true`. */
  label: string;
  verdict: Verdict;
  /** How sure it is that this is the verdict and not part of the claim; 1 or more. */
  certainty: number;
  /** Whether it is said of something called a claim, and not of whatever. */
  isOfClaim: boolean;
  /** The claim in the sentence's words, where it says "the claim that ...". */
  statement?: string;
}

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

/** The verdict that a sentence passes, if it does: the first of its most certain candidates. */
export function verdictInSentence(
  sentence: Sentence,
  context: VerdictContext,
): SentenceVerdict | undefined {
  const scan = scanOf(sentence, context);
  if (scan.text.endsWith('?')) return undefined;
  let best: SentenceVerdict | undefined;
  let since = 0;
  for (let from = 0; from < scan.words.length; from += 1) {
    const phrase = verdictPhraseAt(scan.words, from, scan.lang);
    const found = phrase && judge(scan, phrase, since);
    if (!phrase || !found) continue;
    if (found.certainty > (best?.certainty ?? 0)) best = found;
    since = phrase.to;
    from = phrase.to - 1;
  }
  return best;
}

/** What a known phrase in a sentence says; undefined when it does not pass a verdict. */
function judge(scan: Scan, phrase: VerdictPhrase, since: number): SentenceVerdict | undefined {
  if (phrase.from === 0 && phrase.to === scan.words.length) return aloneVerdict(scan, phrase);
  if (isQuoted(scan, phrase)) return undefined;
  const lead = leadOf(scan, phrase.from);
  if (lead === undefined) return boldVerdict(scan, phrase) ?? openingVerdict(scan, phrase);
  const isStrong = isBold(scan, phrase);
  if (!isStrong && !mayEnd(scan, phrase) && !isImpersonal(scan, phrase, lead)) return undefined;
  const verdict = turned(phrase.verdict, lead);
  const subject = subjectOf(scan, lead, phrase.from, since);
  if (verdict === undefined || subject === 'doubtful') return undefined;
  const certainty =
    (subject === undefined ? 0 : EVIDENCE[subject]) +
    (KINDS.has(verdict) ? EVIDENCE.kind : 0) +
    (isStrong ? EVIDENCE.strong : 0) +
    (isCapitalised(scan, phrase) ? EVIDENCE.capital : 0) +
    (isInClaim(scan, phrase) ? EVIDENCE.inClaim : 0);
  return {
    label: labelIn(scan, phrase, lead),
    verdict,
    certainty,
    isOfClaim: subject === 'claim',
    statement: statementIn(scan, lead),
  };
}

function aloneVerdict(scan: Scan, phrase: VerdictPhrase): SentenceVerdict {
  const label = labelIn(scan, phrase, undefined);
  return { label, verdict: phrase.verdict, certainty: EVIDENCE.alone, isOfClaim: false };
}

/** Bold words without a verb: "The claim: **Mostly False**". */
function boldVerdict(scan: Scan, phrase: VerdictPhrase): SentenceVerdict | undefined {
  if (!isBold(scan, phrase)) return undefined;
  const certainty = isCapitalised(scan, phrase) ? EVIDENCE.capital : 1;
  const label = labelIn(scan, phrase, undefined);
  return { label, verdict: phrase.verdict, certainty, isOfClaim: false };
}

/** "Mostly false, because ..."; but "True, prices rose" only concedes something. */
function openingVerdict(scan: Scan, phrase: VerdictPhrase): SentenceVerdict | undefined {
  const isConcession = phrase.verdict === 'true' || phrase.verdict === 'mostly-true';
  const isCut = /^[,:;–—]|^ - /.test(scan.text.slice(scan.words[phrase.to - 1]?.end));
  if (phrase.from > 0 || isConcession || !isCut) return undefined;
  const label = labelIn(scan, phrase, undefined);
  return { label, verdict: phrase.verdict, certainty: EVIDENCE.opening, isOfClaim: false };
}
