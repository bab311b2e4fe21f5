import type { MessageName } from './i18n.ts';

/** Probabilities in words, most certain first. */
const CHANCES: readonly [atLeast: number, message: MessageName][] = [
  [0.98, 'chanceCertain'],
  [0.9, 'chanceVeryLikely'],
  [0.7, 'chanceLikely'],
  [0.4, 'chancePossible'],
];

/** The message that says in words how likely it is that passage and check mean the same claim. */
export function chanceMessage(probability: number): MessageName {
  const found = CHANCES.find(([atLeast]) => probability >= atLeast);
  return found ? found[1] : 'chanceSlight';
}
