import type { CueKind } from './cue.ts';
import type { Cue } from './find-cues.ts';

/** What is read of a word: folded, what stands before it, whether it is the claim's, or no stop word. */
interface Word {
  word: string;
  gap: string;
  aligned: boolean;
  content: boolean;
}

interface CuedText {
  tokens: readonly Word[];
  cues: readonly Cue[];
  language: string;
}

/** Kinds of cue for which somebody's words are a claim's content, whichever verb tells so. */
const VOICES: readonly CueKind[] = ['saying', 'claiming'];

/**
 * A passage's cues as they stand to a claim. Where the claim itself is that somebody says so,
 * "claims" says no less than "says" does. Where it calls nothing a hoax, "no hoax" confirms it. And
 * "and not in Hawaii" negates what the claim does not say, and "actually" amid all of it corrects
 * nothing.
 */
export function cuesBeside(
  passage: CuedText,
  claim: { counts: Partial<Record<CueKind, number>>; tokens: readonly Word[] },
): Cue[] {
  const { cues, tokens, language } = passage;
  const isWhole =
    !claim.counts.negation && claim.tokens.every((word) => !word.content || word.aligned);
  const kept = cues.filter(
    (cue) => !isContrast(cue, cues, tokens) && !(isWhole && isEmphasis(cue, tokens)),
  );
  const read = claim.counts.refutation ? kept : withTakenBack(kept, tokens, language);
  const voices = VOICES.filter((kind) => claim.counts[kind]);
  const [voice] = voices;
  if (!voice || voices.length > 1) return [...read];
  return read.map((cue) => (VOICES.includes(cue.kind) ? { ...cue, kind: voice } : cue));
}

/** "And" in languages of which the cues are known. */
const AND = /^(?:and|y|e|et|und|en|i|dan|och)$/;

/** Most words of what is set against the claim: "[not] in the Pacific". */
const MOST_OF_CONTRAST = 4;

/**
 * Whether a negation sets something else against the claim's last word: "was born in Kenya, not in
 * Hawaii". Straight behind that word, with little behind it that is no cue itself.
 */
function isContrast(cue: Cue, cues: readonly Cue[], tokens: readonly Word[]): boolean {
  const last = tokens.findLastIndex(({ aligned }) => aligned);
  if (cue.kind !== 'negation' || last < 0 || cue.from <= last) return false;
  const [between] = tokens.slice(last + 1, cue.from);
  const isAnd = between !== undefined && AND.test(between.word) && cue.from === last + 2;
  const isComma = between === undefined && /^\s*,\s*$/.test(tokens[cue.from]!.gap);
  if (!isAnd && !isComma) return false;
  const rest = tokens.slice(cue.to);
  const cut = rest.findIndex(({ gap }) => PUNCTUATION.test(gap));
  const other = cut < 0 ? rest : rest.slice(0, cut);
  const end = cue.to + other.length;
  return (
    other.some(({ content }) => content) &&
    other.length <= MOST_OF_CONTRAST &&
    !cues.some(({ from }) => from >= cue.to && from < end)
  );
}

/** What sets right who said otherwise, and stresses what is said. */
const EMPHASIS =
  /^(?:actually|in fact|in reality|en realidad|de hecho|na verdade|na realidade|de fato|en fait|en réalité|tatsächlich|in wirklichkeit|in realtà|di fatto|eigenlijk|in feite)$/;

/** Whether a word of correction stands between two of the claim's: "the Earth is actually flat". */
function isEmphasis({ kind, from, to }: Cue, tokens: readonly Word[]): boolean {
  if (kind !== 'correction') return false;
  const words = tokens.slice(from, to).map(({ word }) => word);
  const before = tokens.slice(0, from).findLast(({ content }) => content);
  const after = tokens.slice(to).find(({ content }) => content);
  return EMPHASIS.test(words.join(' ')) && before?.aligned === true && after?.aligned === true;
}

/** English negations of what something is, folded; "never lied" and "didn't fake" negate an act. */
const IS_NO = /^(?:no|not|isnt|arent|wasnt|werent|aint)$/;
const DOES = /^(?:do|does|did|has|have|had|will|would|can|could|should|may|might|must|to)$/;

/** Most words between a negation and what it negates: "não [é uma] mentira". */
const MOST_BETWEEN = 2;

const PUNCTUATION = /[^\s\p{L}\p{N}'’"“”‘]/u;

/**
 * "Is no hoax", "they're not fake": a refutation that is negated says that the claim is true, so
 * both cues become one of confirmation. Not where the refutation describes a word behind it ("no
 * fake ballots"), and, beside English, not without a word between, since a verb may follow ("no
 * mintió"). Linear in the cues.
 */
function withTakenBack(cues: readonly Cue[], tokens: readonly Word[], language: string): Cue[] {
  const read: Cue[] = [];
  for (const cue of cues) {
    const before = read.at(-1);
    if (before && isTakenBack(before, cue, tokens, language)) {
      read[read.length - 1] = { kind: 'confirmation', from: before.from, to: cue.to };
    } else {
      read.push(cue);
    }
  }
  return read;
}

function isTakenBack(before: Cue, cue: Cue, tokens: readonly Word[], language: string): boolean {
  if (before.kind !== 'negation' || cue.kind !== 'refutation') return false;
  const between = tokens.slice(before.to, cue.from);
  const next = tokens[cue.to];
  return (
    between.length <= MOST_BETWEEN &&
    !between.some(({ content }) => content) &&
    !tokens.slice(before.to, cue.from + 1).some(({ gap }) => PUNCTUATION.test(gap)) &&
    !(next?.content && !PUNCTUATION.test(next.gap)) &&
    (language === 'en' ? negatesBeing(before, tokens) : cue.to - before.from > 2)
  );
}

function negatesBeing({ from }: Cue, tokens: readonly Word[]): boolean {
  return IS_NO.test(tokens[from]!.word) && !DOES.test(tokens[from - 1]?.word ?? '');
}
