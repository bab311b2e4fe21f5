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

  it('stays when a check at the same address is corrected', () => {
    const url = 'https://harbourfacts.example/1';
    const before = checkId({ publisher, url, ...content });
    expect(checkId({ publisher, url: `${url}#top`, claim: 'Corrected', label: 'True' })).toBe(
      before,
    );
    expect(checkId({ publisher, url: `${url}2`, ...content })).not.toBe(before);
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
