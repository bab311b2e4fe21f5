import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '~/lib/check/rating/fold';

/** Letters and signs of all kinds of scripts, marks among them. */
const piece = fc.constantFrom(
  ..."a Z 0 É ß æ Ø ÿ × ñ ¿ « й Ё Ї џ Я क कं \u0903 ॐ ि ् ड़ ख़ । ५ \u093c \u0301 \u0306 – “ ” ’ ' ` ½ ﬁ ل ى 한".split(
    ' ',
  ),
  ' ',
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('fold', () => {
  it('folds a word alike, whichever letters stand in another one', () => {
    fc.assert(
      fc.property(text, (words) => {
        // A letter of another script has everything folded the long way.
        expect(fold(`${words} 語`)).toBe(`${fold(words)} 語`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes case, accents, humps and variants away', () => {
    expect(fold('HalfTrue ParcialmenteFalso')).toBe('half true parcialmente falso');
    expect(fold('ENGAÑOSO, più ЛОЖЬ Йё')).toBe('enganoso, piu ложь ие');
    expect(fold('ПолуПравда')).toBe('полу правда');
  });
});
