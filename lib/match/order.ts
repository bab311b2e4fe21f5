import order from './order.json';
import { quickest } from './quickest-network.ts';

/** A match among others of its passage. */
export interface Placed {
  /** Whether it is certain enough for a badge on the page. */
  isShown: boolean;
  probability: number;
  /** How far in front it stands: see `standingOf`. */
  standing: number;
}

const preferenceFor = quickest(order.network);

/**
 * How far in front a check stands: the log-odds that the passage is about its claim, and how much a
 * second network, which learned nothing but to put the right one first, prefers it. The same sum
 * means nothing beside another passage.
 */
export function standingOf(logOdds: number, features: ArrayLike<number>): number {
  return logOdds + preferenceFor(features);
}

/**
 * Which of two comes first. What is shown does, the surest before the others: no preference outweighs
 * the rules and limits that let it pass.
 */
export function compareOrder(one: Placed, other: Placed): number {
  if (one.isShown !== other.isShown) return one.isShown ? -1 : 1;
  return one.isShown ? other.probability - one.probability : other.standing - one.standing;
}
