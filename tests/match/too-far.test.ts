import { describe, expect, it } from 'vitest';
import { compare } from '~/lib/match/comparison';
import { coverageOf } from '~/lib/match/coverage';
import { isTooFar } from '~/lib/match/other-claim';
import { weigh } from '~/lib/match/weighed-text';

/** A text of words that tell equally much; those with a capital are names, as surely as `named` says. */
const text = (words: string, row = 1, named = 1) =>
  weigh(
    words.split(' ').map((term) => ({
      term: term.toLowerCase(),
      rarity: 1,
      row,
      named: /^[A-Z]/.test(term) ? named : 0,
    })),
  );

const tooFar = (passage: string, claim: string, row?: number, named?: number) => {
  const comparison = compare(text(passage, row, named), text(claim, row, named), undefined);
  return isTooFar(comparison, coverageOf(comparison));
};

const CLAIM = 'Ada Ben Cleo danced';

describe('a passage that shares words with a claim', () => {
  it('is near where it tells at least half of it, acts and names', () => {
    expect(tooFar('Ada Ben Cleo danced', CLAIM)).toBe(false);
    expect(tooFar('Ada danced tonight', CLAIM)).toBe(false);
  });

  it('is too far where it tells less than half', () => {
    expect(tooFar('danced', CLAIM)).toBe(true);
  });

  it('is too far where it names the same people, and tells nothing of what they did', () => {
    expect(tooFar('Ada Ben Cleo meet', CLAIM)).toBe(true);
  });

  it('is too far where neither says most of the other', () => {
    const long = 'a long report of many other things that also happened on this day and night';
    expect(tooFar('Ada danced tonight', CLAIM)).toBe(false);
    expect(tooFar(`Ada danced tonight ${long}`, CLAIM)).toBe(true);
    expect(tooFar(`Ada Ben danced tonight ${long}`, CLAIM)).toBe(false);
  });

  it('is too far from a claim of names alone, unless it says hardly anything else', () => {
    expect(tooFar('Ada Ben Cleo meet tonight downtown', 'Ada Ben Cleo')).toBe(true);
    expect(tooFar('Ada Ben Cleo meet', 'Ada Ben Cleo')).toBe(false);
    expect(tooFar('Ada Ben Cleo danced tonight downtown', CLAIM)).toBe(false);
  });

  it('is near to what looks like names where nobody knows which words are', () => {
    expect(tooFar('Ada Ben Cleo meet tonight downtown', 'Ada Ben Cleo', -1)).toBe(false);
  });

  it('is too far where nothing is said of what they did, though names be words, too', () => {
    expect(tooFar('Ada Ben Cleo met', CLAIM, 1, 0.6)).toBe(true);
    expect(tooFar('Ada Ben Cleo danced', CLAIM, 1, 0.6)).toBe(false);
    expect(tooFar('Ada Ben Cleo Dora Emil met', 'Ada Ben Cleo Dora Emil danced', 1, 0.6)).toBe(
      false,
    );
  });

  it('is too far where the others do something, and not all that was done', () => {
    const claim = 'rich Ada hired Ben';
    expect(tooFar('Ben thanked rich Ada', claim)).toBe(true);
    expect(tooFar('Ben hired rich Ada', claim)).toBe(false);
    expect(tooFar('rich Ada thanked Ben', claim)).toBe(false);
  });
});
