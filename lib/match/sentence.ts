import type { Compared } from './compared.ts';

/** Least share of a text that a sentence tells, by rarity. */
const LEAST_TOLD = 0.75;

/** Terms of a text so short that it has none to spare. */
const SHORT = 5;

/**
 * Whether a sentence of running text tells enough of a check's text for a badge. A page has some
 * dozens of them for one headline, so each must be wrong much more seldom; and who makes a claim in
 * a sentence has room to say all of it. Of a short one it says every word, one that means the same
 * (*kids* for *children*), or another name for it: without "drink", "plenty of extra space to keep
 * my water bottles" does not say "Drink plenty of water", however near to "water" that word is.
 */
export function isToldBySentence({ told, terms, unsaid }: Compared): boolean {
  return told >= LEAST_TOLD && (terms > SHORT || unsaid === 0);
}
