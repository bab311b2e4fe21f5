import { describe, expect, it } from 'vitest';
import { checkIn, citationsIn, citing } from './samples';

const NATO = 'What we do - NATO';
const CDC = '[Flu season](https://www.cdc.gov/flu/) - CDC';
const YONHAP = 'Talks begin - Yonhap News Agency';

function namesIn(paragraph: string, ...sources: string[]) {
  return citationsIn(checkIn(citing(paragraph, ...sources))).map(({ name }) => name);
}

describe('citations', () => {
  it('are links, in parentheses or in the sentence', () => {
    const paragraph =
      'It rose ([CDC](https://www.cdc.gov/flu/)). As the [CDC](https://cdc.gov/flu) says, it fell.';
    expect(citationsIn(checkIn(citing(paragraph, CDC)))).toEqual([
      { name: 'CDC', mark: '(CDC)', sentence: 'It rose (CDC).', source: 'Flu season' },
      { name: 'CDC', mark: 'CDC', sentence: 'As the CDC says, it fell.', source: 'Flu season' },
    ]);
  });

  it('are several in one pair of parentheses', () => {
    const paragraph = 'They met (NATO; Yonhap News Agency).';
    expect(citationsIn(checkIn(citing(paragraph, NATO, YONHAP)))).toEqual([
      {
        name: 'NATO',
        mark: '(NATO; Yonhap News Agency)',
        sentence: paragraph,
        source: 'What we do',
      },
      {
        name: 'Yonhap News Agency',
        mark: '(NATO; Yonhap News Agency)',
        sentence: paragraph,
        source: 'Talks begin',
      },
    ]);
    expect(namesIn('They met (Yonhap News Agency and NATO).', NATO, YONHAP)).toEqual([
      'Yonhap News Agency',
      'NATO',
    ]);
    expect(
      namesIn('It rose ([CDC](https://www.cdc.gov/flu/), [WHO](https://who.example/)).', CDC),
    ).toEqual(['CDC', 'WHO']);
  });

  it('are names of listed sources anywhere in a sentence', () => {
    expect(
      namesIn('They met (NATO) and left (see also Yonhap News Agency) late.', NATO, YONHAP),
    ).toEqual(['NATO', 'Yonhap News Agency']);
  });

  it('are names that look like outlets where they close a sentence', () => {
    expect(
      namesIn('It rose (The Daily Harbour). It fell. (20 Minutes) It stayed (Le Monde, May 2024).'),
    ).toEqual(['The Daily Harbour', '20 Minutes', 'Le Monde']);
  });

  it('belong to the sentence that they close', () => {
    const check = checkIn(citing('It rose. (NATO) It fell. It stayed "low." (NATO)', NATO));
    expect(citationsIn(check).map(({ sentence }) => sentence)).toEqual([
      'It rose. (NATO)',
      'It stayed "low." (NATO)',
    ]);
  });

  it('are not other parentheses', () => {
    const paragraphs = [
      'It is 3,200 km (2,000 mi) long.',
      "It was founded by the President's Malaria Initiative (PMI).",
      'It is caused by human papillomavirus (HPV).',
      'The air holds carbon dioxide (CO2).',
      'The senator (D-Calif.) left (in May 2024).',
      'He left (May 2024).',
      'The bridge (An Old One) closed.',
      'It grew by a third (33%).',
      'She laughed (or so he said).',
    ];
    for (const paragraph of paragraphs) expect(namesIn(paragraph, NATO), paragraph).toEqual([]);
  });

  it('do not begin a sentence at an abbreviation or inside parentheses', () => {
    const paragraph = 'In the U.S. Senate, Mr. Smith met John J. Doe of NATO (U.S. News).';
    const check = checkIn(citing(paragraph, '[Senate](https://usnews.example/) - U.S. News'));
    expect(citationsIn(check)).toMatchObject([{ sentence: paragraph, source: 'Senate' }]);
  });

  it('do not cut a sentence in its parentheses', () => {
    const paragraph = 'It rose (see the report. It is long) by a third (NATO).';
    expect(citationsIn(checkIn(citing(paragraph, NATO)))).toMatchObject([{ sentence: paragraph }]);
  });

  it('find their source by host and by initials, and leave it open where none fits', () => {
    const sources = [
      '[A](https://koreajoongangdaily.joins.example/a)',
      'B - World Health Organization',
    ];
    const check = checkIn(
      citing('It rose (Korea JoongAng Daily). It fell (WHO). It ended (Le Monde).', ...sources),
    );
    expect(citationsIn(check).map(({ source }) => source)).toEqual(['A', 'B', undefined]);
  });

  it('mean, of several sources with their name, the one that the sentence is about', () => {
    const sources = ['Flu season begins - CDC', 'Measles outbreak grows - CDC'];
    const check = checkIn(citing('The measles outbreak has 90 cases (CDC).', ...sources));
    expect(citationsIn(check)[0]?.source).toBe('Measles outbreak grows');
  });

  it('are named by their site where an address is written out', () => {
    const check = checkIn(citing('It rose (https://www.cdc.gov/flu/).', CDC));
    expect(citationsIn(check)).toMatchObject([
      { name: 'cdc.gov', mark: '(https://www.cdc.gov/flu/)', source: 'Flu season' },
    ]);
  });
});
