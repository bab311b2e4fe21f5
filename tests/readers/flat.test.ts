import { describe, expect, it } from 'vitest';
import { readDocument } from '~/lib/readers/index';
import type { ReadOutcome } from '~/lib/readers/outcome';

const ROW = {
  id: '7',
  claim: 'The harbour bridge was closed in May',
  title: 'The bridge was open',
  lang: 'en',
  rating: 'Half true',
  publisher: 'Harbour Facts',
  date: '2025-05-03',
  url: 'https://harbourfacts.example/checks/bridge',
};
const CHECK = {
  claim: ROW.claim,
  title: ROW.title,
  rating: { label: 'Half true', verdict: 'mixed' },
  publisher: { name: 'Harbour Facts', site: 'harbourfacts.example' },
  published: '2025-05-03',
  url: ROW.url,
};

async function read(text: string, options = {}): Promise<ReadOutcome[]> {
  const document = { name: 'file', bytes: [new TextEncoder().encode(text)] };
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readDocument(document, {
    publisher: { name: 'Unknown publisher' },
    origin: 'test',
    ...options,
  })) {
    outcomes.push(outcome);
  }
  return outcomes;
}

describe('rows of a table in JSON', () => {
  const other = { ...ROW, url: `${ROW.url}-2`, claim: 'The ferry sank' };

  it.each([
    ['one object', JSON.stringify(ROW), 'file'],
    ['one object over several lines', JSON.stringify(ROW, null, 2), 'file'],
    ['a list', JSON.stringify([ROW, other]), 'file (2)'],
    ['JSON Lines', `${JSON.stringify(ROW)}\n${JSON.stringify(other)}\n`, 'file:2'],
  ])('are read from %s', async (_, text) => {
    const outcomes = await read(text);
    expect(outcomes[0]).toMatchObject({ check: CHECK });
    if (outcomes.length > 1) expect(outcomes[1]).toMatchObject({ check: { claim: other.claim } });
  });

  it('are what the same rows of CSV are', async () => {
    const columns = Object.keys(ROW) as (keyof typeof ROW)[];
    const cells = (row: typeof ROW) => columns.map((column) => `"${row[column]}"`).join(',');
    const csv = [columns.join(','), cells(ROW), cells(other)].join('\n');
    expect(await read(JSON.stringify([ROW, other]))).toEqual(await read(csv));
  });

  it('may call their properties in any of the names that columns have, or as they are told', async () => {
    const { claim, rating, publisher, url } = ROW;
    const named = { claim_reviewed: claim, 'Textual Rating': rating, publisher, link: url };
    expect(await read(JSON.stringify([named]))).toMatchObject([{ check: { claim, url } }]);
    const foreign = { was: claim, wie: rating, url };
    const columns = { claim: 'was', label: 'wie' };
    expect(await read(JSON.stringify(foreign), { columns })).toMatchObject([{ check: { claim } }]);
  });

  it('are rejected as those of a table are, and spoil no other', async () => {
    const rows = [
      { ...ROW, rating: '' },
      { ...ROW, claim: null },
      { claim: 'No rating' },
      ROW,
      ROW,
    ];
    expect(await read(rows.map((row) => JSON.stringify(row)).join('\n'))).toMatchObject([
      { reason: 'ClaimReview without a rating', place: 'file:1' },
      { reason: 'ClaimReview without a claim', place: 'file:2' },
      { reason: 'ClaimReview without a rating', place: 'file:3' },
      { check: CHECK },
      { reason: 'the same check again', place: 'file:5' },
    ]);
  });

  it('leave alone what holds reviews of schema.org', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The ferry sank',
      reviewRating: 'False',
    };
    const around = { text: 'An article', title: 'Ferry', url: ROW.url, review };
    expect(await read(JSON.stringify([around]))).toMatchObject([
      { check: { claim: 'The ferry sank', rating: { label: 'False' } } },
    ]);
  });

  it('take only their own properties', async () => {
    const hostile = '{"__proto__":{"claim":"A claim"},"constructor":"x","rating":"False"}';
    expect(await read(hostile)).toMatchObject([{ reason: 'JSON of an unknown form' }]);
  });
});

describe('JSON that holds no record', () => {
  it.each([
    '42',
    'null',
    '[1, 2, 3]',
    '[]',
    '["one","two"]',
  ])('is called that: %s', async (text) => {
    expect(await read(text)).toEqual([
      { kind: 'rejected', reason: 'JSON without an object', place: 'file' },
    ]);
  });

  it('is called no JSON where it only begins so', async () => {
    const outcomes = await read('{{{{ ??');
    expect(outcomes[0]).toMatchObject({ reason: 'JSON of an unknown form' });
    expect(outcomes.every(({ kind }) => kind === 'rejected')).toBe(true);
  });
});
