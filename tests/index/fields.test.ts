import { describe, expect, it } from 'vitest';
import { narrowed, parseFields } from '~/lib/index/fields';
import type { OpenIndex } from '~/lib/index/open';

const SOURCES = [
  { publisher: 'Agence Vérité', lang: 'fr' },
  { publisher: 'Harbour Facts', lang: 'en' },
  { publisher: 'The Facts Desk', lang: 'en' },
];
const INDEX = { sources: { table: SOURCES } } as unknown as OpenIndex;
const ALL = { verdicts: [] };

/** The filters of what was typed alone. */
const filtersOf = (typed: string) => narrowed(INDEX, ALL, parseFields(typed));

describe('fields of a search', () => {
  it('are taken out of the words', () => {
    const query = parseFields('vaccine publisher:harbour autism year:2024 verdict:false lang:EN');
    expect(query.text.split(/\s+/).filter(Boolean)).toEqual(['vaccine', 'autism']);
    expect(query).toMatchObject({
      publishers: ['harbour'],
      verdicts: ['false'],
      langs: ['en'],
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });

  it('leave phrases, times of day and addresses alone', () => {
    for (const text of ['"one two"', 'at 10:30', 'https://news.example', 'thelang:de']) {
      expect(parseFields(text).text).toBe(text);
    }
  });

  it('say nothing while they are being typed', () => {
    expect(parseFields('ferry publisher:').text.trim()).toBe('ferry');
    expect(filtersOf('ferry publisher:')).toEqual({
      verdicts: [],
      publishers: [],
      langs: [],
      from: undefined,
      to: undefined,
    });
    for (const begun of ['year:20', 'year:2020-', 'year:2020-20'])
      expect(filtersOf(begun).from).toBeUndefined();
  });

  it('take years with a hyphen or the dash that phones make of it', () => {
    for (const typed of ['year:2020-2022', 'year:2020–2022'])
      expect(filtersOf(typed)).toMatchObject({ from: '2020-01-01', to: '2022-12-31' });
  });

  it('find nothing for what is no year, rather than everything', () => {
    for (const typed of ['year:2020..2022', 'year:last', 'year:20201']) {
      const { from, to } = filtersOf(typed);
      expect(from! > to!).toBe(true);
    }
  });

  it('find publishers by a part of the name, without case and accents', () => {
    expect(filtersOf('publisher:verite').publishers).toEqual(['Agence Vérité']);
    expect(filtersOf('publisher:FACTS').publishers).toEqual(['Harbour Facts', 'The Facts Desk']);
    expect(filtersOf('publisher:"facts desk"').publishers).toEqual(['The Facts Desk']);
  });

  it('find nothing for a name that nobody has, rather than everything', () => {
    const { publishers, verdicts } = filtersOf('publisher:nobody verdict:wrong');
    expect(publishers).toHaveLength(1);
    expect(SOURCES.map(({ publisher }) => publisher)).not.toContain(publishers![0]);
    expect(verdicts).toHaveLength(1);
  });

  it('take a verdict by its own name and by that of the reader’s language', () => {
    const verdicts = { false: 'Größtenteils falsch', satire: 'true', mixed: 'خطأ' };
    const verdictsOf = (typed: string) =>
      narrowed(INDEX, ALL, parseFields(typed), { verdicts }).verdicts;
    expect(verdictsOf('verdict:"Größtenteils Falsch"')).toEqual(['false']);
    expect(verdictsOf('verdict:grosstenteils-falsch verdict:größtenteils-falsch')).toEqual([
      'false',
    ]);
    expect(verdictsOf('verdict:خطأ')).toEqual(['mixed']);
    expect(verdictsOf('verdict:false')).toEqual(['false']);
    expect(verdictsOf('verdict:true')).toEqual(['true']);
  });

  it('take a language by its tag and by its names', () => {
    const names = { en: ['English', 'Englisch'], fr: ['French', 'Français'] };
    const languages = (tag: string) => names[tag as keyof typeof names];
    const langsOf = (typed: string) =>
      narrowed(INDEX, ALL, parseFields(typed), { languages }).langs;
    expect(langsOf('lang:FR')).toEqual(['fr']);
    expect(langsOf('lang:french')).toEqual(['fr']);
    expect(langsOf('lang:francais')).toEqual(['fr']);
    expect(langsOf('lang:Englisch lang:fr')).toEqual(['fr', 'en']);
    expect(SOURCES.map(({ lang }) => lang)).not.toContain(langsOf('lang:klingon')![0]);
  });

  it('narrow what was chosen, never widen it', () => {
    const chosen = {
      verdicts: ['false' as const],
      publishers: ['Harbour Facts'],
      from: '2023-05-01',
    };
    const typed = parseFields('publisher:facts verdict:false year:2020-2024');
    expect(narrowed(INDEX, chosen, typed)).toMatchObject({
      verdicts: ['false'],
      publishers: ['Harbour Facts'],
      from: '2023-05-01',
      to: '2024-12-31',
    });
    expect(narrowed(INDEX, chosen, parseFields('verdict:true')).verdicts).not.toContain('false');
  });
});
