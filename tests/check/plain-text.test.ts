import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpaces, dropInvisible, plainText } from '~/lib/check/plain-text';

describe('plainText', () => {
  it('makes one line of any white space', () => {
    expect(plainText('  The\tMoon\r\n is \u00a0 round\u2028today ')).toBe(
      'The Moon is round today',
    );
  });

  it('removes what could show a claim in another order than it is stored', () => {
    expect(plainText('The \u202eesle\u202c claim \u2066x\u2069')).toBe('The esle claim x');
  });

  it('removes what nobody sees', () => {
    expect(plainText('a\u0000b\u200bc\ufeffd\u00ade\u{e0041}f\ud800')).toBe('abcdef');
  });

  it('keeps joiners where the spelling of a script needs them', () => {
    const persian = 'می\u200cخواهم';
    const sinhala = 'ශ්\u200dරී';
    expect(plainText(persian)).toBe(persian);
    expect(plainText(sinhala)).toBe(sinhala);
  });

  it('keeps the joiners of an emoji and removes all others', () => {
    expect(plainText('👩\u200d⚕️')).toBe('👩\u200d⚕️');
    expect(plainText('fa\u200dke\u200c')).toBe('fake');
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = plainText(text);
        expect(plainText(once)).toBe(once);
      }),
    );
  });

  it('cleans alike every character there is, alone and between letters', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      for (const text of [String.fromCharCode(unit), `a${String.fromCharCode(unit)}b`]) {
        const cleaned = collapseSpaces(dropInvisible(text)).trim();
        if (plainText(text) !== cleaned) expect(plainText(text), unit.toString(16)).toBe(cleaned);
      }
    }
  });
});
