import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkId, hash64 } from '~/lib/check/identity';

const publisher = { name: 'Harbour Facts', site: 'harbourfacts.example' };
const content = { claim: 'The bridge closed', label: 'False' };

describe('checkId', () => {
  it('says who published the check', () => {
    const url = 'https://harbourfacts.example/1';
    expect(checkId({ publisher, url, ...content })).toMatch(/^harbourfacts\.example:[0-9a-f]{16}$/);
  });

  const url = 'https://harbourfacts.example/1';

  it('stays when the rating is corrected, the address takes another form, or signs change', () => {
    const before = checkId({ publisher, url, ...content });
    for (const edition of [
      { label: 'True' },
      { url: `${url}#top` },
      { url: 'http://www.harbourfacts.example/1/' },
      { claim: ' “The bridge – CLOSED.”' },
    ]) {
      expect(checkId({ publisher, url, ...content, ...edition })).toBe(before);
    }
  });

  it('tells the claims of one address apart, and the addresses of one claim', () => {
    const ids = [
      { url, claim: 'The bridge closed' },
      { url, claim: 'The bridge closed 2 times' },
      { url, claim: 'The ferry sank' },
      { url, claim: '¿?' },
      { url, claim: '!' },
      { url: `${url}2`, claim: 'The bridge closed' },
      { url: `${url}?id=2`, claim: 'The bridge closed' },
    ].map((one) => checkId({ publisher, label: 'False', ...one }));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('depends on the words of a claim in any script, and not on how they are encoded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          const id = (claim: string) => checkId({ publisher, url, claim, label: 'False' });
          const words = (text: string) =>
            (
              text
                .normalize('NFC')
                .toLowerCase()
                .match(/[\p{L}\p{M}\p{N}\p{Cs}]+|[^\0-\uffff]/gu) ?? [text]
            ).join(' ');
          expect(id(one.normalize('NFD'))).toBe(id(one.normalize('NFC')));
          if (words(one) === words(other)) expect(id(one)).toBe(id(other));
        },
      ),
    );
  });

  it('tells checks without an address apart by claim and label', () => {
    const before = checkId({ publisher: { name: 'Café  Ñandú!' }, ...content });
    expect(before).toMatch(/^café-ñandú:/);
    expect(checkId({ publisher: { name: 'Café Ñandú' }, ...content })).toBe(before);
    expect(checkId({ publisher, claim: 'The bridge', label: 'closedFalse' })).not.toBe(
      checkId({ publisher, claim: 'The bridgeclosed', label: 'False' }),
    );
  });
});

describe('hash64', () => {
  it('is FNV-1a with 64 bits', () => {
    // Reference values, computed with BigInt from the published definition.
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash64(text)).toBe(referenceHash(text));
      }),
    );
  });
});

function referenceHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  }
  return hash.toString(16).padStart(16, '0');
}
