import { isOnTheTrueSide } from '../verdict.ts';
import type { Token } from './fold.ts';
import { type Item, isFiller, isNegation, type Sentence } from './items.ts';
import { type Asks, phraseAt } from './lexicon.ts';
import { type Unit, unitsOf } from './unit.ts';

/**
 * Whether a sentence asks, be it without its mark: "Is it true", "Có thật không". Where a language
 * asks as it states ("Je to pravda") its vocabulary takes the careful side. `items` are its words
 * as the language understands them: what is a verdict as a whole asks nothing ("Вряд ли").
 */
export function isQuestion(tokens: readonly Token[], items: Sentence, asks: Asks): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.isAsked) return last !== undefined;
  if (asks.endings.some((ending) => last.form.endsWith(ending))) return true;
  if (items.length === 1 && isVerdict(items[0]!)) return false;
  return tokens.some(({ after }, at) => {
    const found = phraseAt(tokens, at, asks);
    if (found === undefined) return false;
    if (found.sense === 'anywhere') return true;
    // "Không" ends a question in Vietnamese, and by itself it is the answer.
    if (found.sense === 'closing') return at > 0 && at + found.size === tokens.length;
    return after === 'sentence' || after === 'colon';
  });
}

/**
 * Whether a sentence offers a choice with "true" in it, or with something that is no verdict:
 * "true or false", "fact or fake". "False or misleading" are two verdicts.
 */
export function isChoice(sentence: Sentence): boolean {
  const units = unitsOf(sentence);
  return sentence.some((item, at) => {
    if (item.part !== 'or') return false;
    const sides = [besides(sentence, at, -1), besides(sentence, at, 1)];
    if (sides.includes(undefined)) return false;
    const found = sides.map((side) => unitAt(units, side!));
    if (found.every((unit) => unit === undefined)) return false;
    return found.some((unit) => unit === undefined || isOnTheTrueSide(unit.verdict));
  });
}

/** The verdicts that a question names; a negation that it is closed with is none: "Có đúng không?" */
export function unitsAsked(question: Sentence, asks: Asks): Unit[] {
  const last = question.slice(-1);
  const isClosing = last.some(isNegation) && phraseAt(last, 0, asks)?.sense === 'closing';
  return unitsOf(isClosing ? question.slice(0, -1) : question);
}

function isVerdict({ part }: Item): boolean {
  return part === 'verdict';
}

/** Position of the next piece that is no filler, on one side of `at`. */
function besides(sentence: Sentence, at: number, step: -1 | 1): number | undefined {
  let next = at + step;
  while (isFiller(sentence[next])) next += step;
  return sentence[next] && next;
}

function unitAt(units: readonly Unit[], at: number): Unit | undefined {
  return units.find(({ from, to }) => from <= at && at < to);
}
