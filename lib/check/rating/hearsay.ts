import { clausesOf, type Item, isFiller, isNamed, type Sentence } from './items.ts';
import type { Unit } from './unit.ts';

/**
 * Whether a verdict is somebody else's word, or only possible: "the mayor says it is false", "if it
 * were true". `isPlain`: it is said of something named right before it. What is said of the claim
 * itself stays a verdict: "the claim that the mayor said so is false".
 */
export function isReported(sentence: Sentence, unit: Unit, isPlain: boolean): boolean {
  if (sentence[unit.to]?.part === 'hearsay' && sentence[unit.to]!.after === 'space') return true;
  let at = unit.from - 1;
  for (; at >= 0 && sentence[at + 1]!.after === 'space'; at -= 1) {
    if (sentence[at]!.part === 'but') return false;
    if (takesBack(sentence[at]!)) {
      // "It may be false", and of the claim "which the mayor says is false".
      const isCopula = sentence.slice(at + 1, unit.from).every(isFiller);
      return isPlain || isCopula || !sentence.slice(0, at).some(isNamed);
    }
  }
  const clauses = clausesOf(sentence.slice(0, at + 1));
  return (
    at >= 0 &&
    clauses.some((clause, n) =>
      announces(clause, n === clauses.length - 1 ? sentence[at + 1] : undefined),
    )
  );
}

/**
 * Whether a clause makes what comes after it somebody else's: "according to the mayor, ...", "the
 * mayor says, ...", "the mayor says, that ...". `next`: the piece right after it.
 */
export function announces(clause: Sentence, next: Item | undefined): boolean {
  const words = clause.filter((item) => !isFiller(item));
  if (isOthersWord(words[0])) return true;
  if (next === undefined || next.part === 'but') return false;
  if (next.part === 'that') return words.some(takesBack);
  return isOthersWord(words.at(-1));
}

/** Also in another language: "Según el ministro, fake". */
function isOthersWord(item: Item | undefined): boolean {
  return item?.part === 'hearsay' || item?.denies === 'doubt';
}

/** "No evidence that it is false" says no more of it than "perhaps". */
function takesBack({ part, verdict }: Item): boolean {
  return part === 'hearsay' || verdict === 'unproven';
}
