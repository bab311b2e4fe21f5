import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordForm } from '~/lib/check/words';

/** What a word's form is by definition, for words of all kinds. */
function formOf(word: string): string {
  const apart = word.toLowerCase().replace(/['’]/g, '').normalize('NFD');
  return apart.replace(/[\u0300-\u036f]/g, '');
}

describe('wordForm', () => {
  it('is the same for words that need no taking apart', () => {
    const letter = fc.oneof(
      fc.integer({ min: 0x30, max: 0x7a }),
      fc.integer({ min: 0xc0, max: 0x17f }),
      fc.integer({ min: 0x400, max: 0x45f }),
      fc.integer({ min: 0x900, max: 0x97f }),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 5 }), (units) => {
        const word = String.fromCharCode(...units);
        expect(wordForm(word)).toBe(formOf(word));
      }),
      { numRuns: 20_000 },
    );
  });
});
