import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '~/lib/readers/detect';
import { rowsOf } from '~/lib/readers/table/rows';
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
  it('reads below a line that says what separates the cells', () => {
    const lines = [
      'claim;verdict;publisher;url;date',
      'The harbour bridge was closed;False;Harbour Facts;https://harbourfacts.example/1;2025-05-03',
    ];
    for (const first of ['sep=;', '\ufeffSEP=;\r', '"sep=;"']) {
      expect(read([first, ...lines].join('\n'))).toMatchObject([{ check: ROW }]);
    }
    const commas = ['a,claim;verdict;url', 'a,b,The bridge;False;https://a.example/1', 'c;d'];
    expect(read(['sep=;', 'claim;verdict', 'A, B, C;False', ';False'].join('\n'))).toMatchObject([
      { check: { claim: 'A, B, C' } },
      { place: 'table (row 4)' },
    ]);
    expect(read(commas.join('\n'))).toMatchObject([{ reason: 'table without a claim column' }]);
    expect(formatOf(['sep=;', ...lines].join('\n'))).toBe('table');
  });

  it.each([
    ['claim_reviewed,rating_text,publisher_name,review_url,review_date'],
    [
      'claimReview.0.title_,claimReviewed,claimReview.0.textualRating,claimReview.0.publisher.name,claimReview.0.url,claimReview.0.reviewDate',
    ],
    ['Claim Statement,Verdict Label,Review Publisher,Fact-Check Link,Check Date'],
    ['claim_text,review_rating_text,fact_check_publisher,fact_check_url,fact_check_date'],
    ['Behauptung,Urteil,Herausgeber,Link,Datum'],
  ])('knows the columns of %s', (header) => {
    const cells = [
      'The harbour bridge was closed',
      'False',
      'Harbour Facts',
      ROW.url,
      '2025-05-03',
    ];
    const row = header.split(',').length > cells.length ? ['-', ...cells] : cells;
    expect(read(`${header}\n${row.join(',')}`)).toMatchObject([{ check: ROW }]);
  });

  it.each([',', ';', '\t'])('reads below a few lines of title, cells between "%s"', (separator) => {
    const row = ['The harbour bridge was closed', 'False', 'https://harbourfacts.example/1'];
    const text = [
      'Checks of May',
      'made by us',
      '',
      ['claim', 'verdict', 'url'].join(separator),
      row.join(separator),
    ].join('\n');
    expect(formatOf(text)).toBe('table');
    expect(read(text)).toMatchObject([{ check: { claim: ROW.claim, rating: ROW.rating } }]);
    expect(read(text)).toHaveLength(1);
  });

  it('takes the author of a table of ClaimsKG for who claims, and its source for who checked', () => {
    const header = 'id,text,date,truthRating,ratingName,author,headline,source,sourceURL,link';
    const row = '1,The bridge was closed,,1,FALSE,The mayor,,harbourfacts,https://a.example,';
    expect(read(`${header}\n${row}https://harbourfacts.example/1`)).toMatchObject([
      { check: { claimant: 'The mayor', publisher: { name: 'harbourfacts' } } },
    ]);
  });

  it('reads a table as Markdown draws it', () => {
    const lines = [
      '| Claim | Verdict | Publisher | Link | Date |',
      '|---|:---:|---|---|---:|',
      `| ${ROW.claim} | False | Harbour Facts | ${ROW.url} | 2025-05-03 |`,
    ];
    expect(read(lines.join('\n'))).toMatchObject([{ check: ROW }]);
  });

  it('takes the address of a claim for none of a review, and its text for none of a claim', () => {
    expect(read('claim,claim_url,rating\nC,https://a.example/1,False')).toMatchObject([
      { check: { url: undefined } },
    ]);
    expect(read('review_text,rating\nC,False')).toMatchObject([
      { reason: 'table without a claim column' },
    ]);
  });

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
      { reason: 'ClaimReview without a rating', place: 'table (row 4)' },
      { check: { claim: 'The bridge fell' } },
      { reason: 'the same check again', place: 'table (row 6)' },
    ]);
  });

  it.each([
    ['', 'empty file', 'table'],
    ['a,b\n1,2', 'table without a claim column', 'table (columns: a | b)'],
    ['claim,b\n1,2', 'table without a rating column', 'table (columns: claim | b)'],
    [
      'The bridge fell,False,https://a.example/1\nThe ferry sank,False,https://a.example/2',
      'table without a header',
      'table (columns: The bridge fell | False | https://a.example/1)',
    ],
  ])('rejects %j, and names its columns', (text, reason, place) => {
    expect(read(text)).toEqual([{ kind: 'rejected', reason, place }]);
  });

  it.each([
    'Afirmación;Veredicto;Enlace',
    'Behauptung;Bewertung;Link',
    'Allégation;Verdict;Lien',
    'Alegação;Veredito;Link',
    'Утверждение;Вердикт;Ссылка',
  ])('reads a table with the header %s', (header) => {
    expect(read(`${header}\nThe bridge fell;False;https://a.example/1`)).toMatchObject([
      { check: { claim: 'The bridge fell', url: 'https://a.example/1' } },
    ]);
  });

  it('reads the columns that it is told to read, by name or number', () => {
    const text = 'Wer,Was,Wie\nAda,The bridge fell,False';
    for (const columns of [
      { claim: 'Was', label: 'Wie', claimant: 'wer' },
      { claim: '2', label: '3', claimant: '1' },
    ]) {
      const outcomes = [
        ...readTable(text, { origin: 'test', place: 'table', columns, publisher: { name: 'Us' } }),
      ];
      expect(outcomes).toMatchObject([{ check: { claim: 'The bridge fell', claimant: 'Ada' } }]);
    }
  });

  it('loses no row but the one whose quote does not end', () => {
    const rows = [
      'claim,verdict,url',
      '"The bridge ""fell"",\nthey say",False,https://a.example/1',
      '"The ferry sank,False,https://a.example/2',
      'The pier burnt,False,https://a.example/3',
      '"The mayor said "no" twice",False,https://a.example/4',
      'A 5" nail,False,https://a.example/5',
      '"The last, and unclosed,False,https://a.example/6',
      'The end,False,https://a.example/7',
    ];
    const outcomes = read(rows.join('\n'));
    expect(outcomes.map((each) => (each.kind === 'check' ? each.check.claim : each.place))).toEqual(
      [
        'The bridge "fell", they say',
        'table (row 3)',
        'The pier burnt',
        'The mayor said "no" twice',
        'A 5" nail',
        'table (row 7)',
        'The end',
      ],
    );
    expect(outcomes[1]).toMatchObject({ reason: 'row with a quote that does not end' });
  });

  it('loses no more below a title, which has no cells', () => {
    const rows = [
      'Checks of May',
      'claim,verdict',
      '"The ferry sank,False',
      'The pier burnt,False',
    ];
    expect(read(rows.join('\n'))).toMatchObject([
      { place: 'table (row 3)' },
      { check: { claim: 'The pier burnt' } },
    ]);
  });

  it('says that a table is cut off inside a quoted cell, and only then', () => {
    const header = 'url,verdict,claim\nhttps://a.example/1,False,"The bridge\nfell"\n';
    const isCut = (text: string) =>
      read(header + text).some((each) => each.kind === 'rejected' && /cut off/.test(each.reason));
    const row = 'https://a.example/2,False,"The ferry ""Anna"",\nso they say,\nsank';
    for (const length of [27, 32, 39, 43, 45, 48, row.length]) {
      expect(isCut(row.slice(0, length)), row.slice(0, length)).toBe(true);
    }
    expect(isCut(`${row}"`)).toBe(false);
    const stray = 'https://a.example/2,False,"The ferry sank';
    expect(isCut(`${stray}\n`)).toBe(false);
    expect(isCut(`${stray}\nhttps://a.example/3,False,The pier burnt`)).toBe(false);
  });

  it('gives back any cells that were written as RFC 4180 says', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', '"', ',', ';', '\n', '\r', ' ', 'é'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',' as const, ';' as const),
        (rows, end, separator) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
            .join(end);
          expect([...rowsOf(text, separator)].map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('takes linear time over a cell of spaces', () => {
    const started = process.cpuUsage();
    const [outcome] = read(`claim,rating\n${' '.repeat(200_000)}x,False\n`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
    expect(outcome).toMatchObject({ reason: 'ClaimReview with a claim too long' });
  });

  it('gives a row for every line of any text, in linear time', () => {
    const lines = fc.string({ unit: fc.constantFrom('a', '"', '""', ',', '\n', '"\n', ',"') });
    fc.assert(
      fc.property(lines, (text) => {
        const good = 'x,y,z';
        const rows = [...rowsOf(`${good}\n${text}\n${good}\n${good}`, ',')];
        expect(rows.length).toBeLessThanOrEqual(text.split('\n').length + 3);
        // Whatever stands before them, of the last rows one at least is read.
        expect(rows.at(-1)?.cells).toEqual(['x', 'y', 'z']);
      }),
    );
  });
});
