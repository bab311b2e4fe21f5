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

  it('is what its definition says, in any script and whatever marks a claim has', () => {
    const piece = fc.constantFrom(
      ...'aZ0é É ß İ ſ й Й ё И\u0306 і क कं क\u093c \u0903 । ५ क\u094d \u0958 \u0929 Σ Ω ς 한 ᄒ ᅡ 語 e\u0301 \u0327 ’ “ . – 😀'.split(
        ' ',
      ),
      ' ',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (claim) => {
        const words = claim
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}\p{Cs}\ud83d\ude00]+/gu);
        const said = words ? words.join(' ') : claim.normalize('NFC');
        const expected = hash64(`harbourfacts.example\nurl\nharbourfacts.example/1\n${said}`);
        expect(checkId({ publisher, url, claim, label: 'False' })).toBe(
          `harbourfacts.example:${expected}`,
        );
      }),
      { numRuns: 1_000 },
    );
  });

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
      // A sign that is written in two ways, and no word beside it.
      { examples: [['↚', '']] },
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
  it('is the same in every version: ids are kept by readers', () => {
    expect(['', 'a', 'The bridge closed', '橋'].map(hash64)).toEqual([
      'd77e23b45f786848',
      '728b420275e852ea',
      'daa4e215a51bd24d',
      'fb8d3df54599ac64',
    ]);
  });

  it('changes about half of its bits with any change of the text', () => {
    const bits = (text: string) =>
      BigInt(`0x${hash64(text)}`)
        .toString(2)
        .padStart(64, '0');
    let changed = 0;
    for (let at = 0; at < 200; at += 1) {
      const [one, other] = [
        bits(`check ${at} of the bridge`),
        bits(`check ${at + 1} of the bridge`),
      ];
      changed += [...one].filter((bit, index) => bit !== other[index]).length;
    }
    expect(changed / 200).toBeGreaterThan(30);
    expect(changed / 200).toBeLessThan(34);
  });

  it('tells many texts that are nearly alike apart', () => {
    const hashes = new Set<string>();
    for (let at = 0; at < 50_000; at += 1)
      hashes.add(hash64(`https://a.example/${at}`).slice(4, 13));
    // Nine digits, 36 bits, have a collision among so many with odds of 1 to 55.
    expect(hashes.size).toBeGreaterThanOrEqual(49_999);
  });
});
