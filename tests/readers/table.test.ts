import { describe, expect, it } from 'vitest';
import { readTable } from '~/lib/readers/table/table';

function read(text: string) {
  return [...readTable(text, { origin: 'test', place: 'table', publisher: { name: 'Us' } })];
}

const ROW = {
  claim: 'The harbour bridge was closed',
  rating: { label: 'False', verdict: 'false' },
  publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
  url: 'https://harbourfacts.example/1',
  published: '2025-05-03',
};

describe('readTable', () => {
  it.each([
    [
      'commas',
      'claim,verdict,publisher,url,date\nThe harbour bridge was closed,False,Harbour Facts,https://harbourfacts.example/1,2025-05-03\n',
    ],
    [
      'semicolons',
      '\ufeffClaim Reviewed;Textual Rating;Publisher Name;Review URL;Review Date\r\nThe harbour bridge was closed;False;Harbour Facts;https://harbourfacts.example/1;03.05.2025\r\n',
    ],
    [
      'tabs',
      'text\tlabel\tauthor\tlink\tdatePublished\nThe harbour bridge was closed\tFalse\tHarbour Facts\thttps://harbourfacts.example/1\tMay 3, 2025',
    ],
    [
      'quotes',
      '"url","claim_reviewed","rating","publisher","published"\n"https://harbourfacts.example/1","The harbour\nbridge was ""closed""","False","Harbour Facts","2025-05-03"',
    ],
  ])('reads columns between %s', (name, text) => {
    const claim = name === 'quotes' ? 'The harbour bridge was "closed"' : ROW.claim;
    expect(read(text)).toMatchObject([{ check: { ...ROW, claim } }]);
  });

  it('takes the best column where several could be meant', () => {
    const text =
      'text,claim,rating,verdict,ratingValue\nAll of the article,The bridge fell,4,False,4';
    expect(read(text)).toMatchObject([
      {
        check: {
          claim: 'The bridge fell',
          rating: { label: 'False', value: 4 },
          publisher: { name: 'Us' },
        },
      },
    ]);
  });

  it('rejects each row without a claim or rating, with its number', () => {
    expect(
      read(
        'claim,verdict\n,False\n\nThe ferry sank,\nThe bridge fell,False\nThe bridge fell,False',
      ),
    ).toMatchObject([
      { reason: 'ClaimReview without a claim', place: 'table (row 2)' },
      { reason: 'ClaimReview without a rating', place: 'table (row 3)' },
      { check: { claim: 'The bridge fell' } },
      { reason: 'the same check again', place: 'table (row 5)' },
    ]);
  });

  it.each([
    ['', 'empty file'],
    ['a,b\n1,2', 'table without a claim column'],
    ['claim,b\n1,2', 'table without a rating column'],
  ])('rejects %j', (text, reason) => {
    expect(read(text)).toEqual([{ kind: 'rejected', reason, place: 'table' }]);
  });
});
