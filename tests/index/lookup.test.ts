import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { buildIndex } from '~/lib/index/build';
import { lookup, marksIn } from '~/lib/index/lookup';
import { type OpenIndex, openIndex } from '~/lib/index/open';
import { makeCheck } from '../fixtures/check.ts';

const CLAIMS = [
  'Goldfish have a three-second memory',
  'The Great Wall of China is visible from the Moon',
  'Lightning never strikes the same place twice',
  'China is the most populous country',
];
const indexOf = (claims: string[]) =>
  openIndex(buildIndex(claims.map((claim) => makeCheck({ claim }))));
const everything = { text: '', verdicts: [], offset: 0, limit: 100 };
const claimsFound = (index: OpenIndex, text: string) =>
  lookup(index, { ...everything, text }).checks.map((check) =>
    index.id(check).slice('test:'.length),
  );

describe('search as you type', () => {
  const index = indexOf(CLAIMS);

  it('finds a word from its first letters', () => {
    expect(claimsFound(index, 'goldf')).toEqual([CLAIMS[0]]);
  });

  it('still finds a word while its ending is typed', () => {
    const vaccines = indexOf(['Vaccines cause autism']);
    for (const typed of ['vac', 'vaccin', 'vaccina', 'vaccinat', 'vaccination']) {
      expect(claimsFound(vaccines, typed), typed).toHaveLength(1);
    }
  });

  it('puts checks with all words before, and alone', () => {
    expect(claimsFound(index, 'china wall')).toEqual([CLAIMS[1]]);
  });

  it('falls back to checks with most words when none has all', () => {
    expect(claimsFound(index, 'china wall zebra')).toEqual([CLAIMS[1]]);
  });

  it('puts what has the word before what only begins with it, and then the newest first', () => {
    const of = (claim: string, published: string) => makeCheck({ id: claim, claim, published });
    const index = openIndex(
      buildIndex([
        of('Carpets burn', '2025-01-01'),
        of('Cars burn', '2010-01-01'),
        of('Cars rust', '2011-01-01'),
      ]),
    );
    const { checks } = lookup(index, { ...everything, text: 'car' });
    expect(checks.map((check) => index.id(check))).toEqual([
      'Cars rust',
      'Cars burn',
      'Carpets burn',
    ]);
  });

  it('lists the newest when nothing is typed', () => {
    const dated = openIndex(
      buildIndex([
        makeCheck({ id: 'old', published: '2020-01-01' }),
        makeCheck({ id: 'new', published: '2026-01-01' }),
        makeCheck({ id: 'undated', published: undefined }),
      ]),
    );
    const { checks } = lookup(dated, everything);
    expect(checks.map((check) => dated.id(check))).toEqual(['new', 'old', 'undated']);
  });

  it.each([
    'https://www.checks.example/goldfish',
    '🙂',
    'x'.repeat(100),
  ])('finds nothing, rather than everything, for what has no words: %.40s', (typed) => {
    expect(claimsFound(index, typed)).toEqual([]);
    expect(claimsFound(index, `${typed} goldfish`)).toEqual([CLAIMS[0]]);
  });

  it.each(['the', '"', ' – '])('is not narrowed by what may yet become a word: %s', (typed) => {
    expect(claimsFound(index, typed)).toHaveLength(CLAIMS.length);
  });

  it('counts verdicts before filtering by them', () => {
    const mixed = openIndex(
      buildIndex([
        makeCheck({ id: 'a', rating: { label: 'True', verdict: 'true' } }),
        makeCheck({ id: 'b' }),
        makeCheck({ id: 'c' }),
      ]),
    );
    const answer = lookup(mixed, { ...everything, text: 'goldfish', verdicts: ['true'] });
    expect(answer.byVerdict).toEqual({ true: 1, false: 2 });
    expect(answer.total).toBe(1);
    expect(answer.checks.map((check) => mixed.id(check))).toEqual(['a']);
  });

  it('pages through the results', () => {
    const all = lookup(index, everything).checks;
    const paged = [0, 2].flatMap(
      (offset) => lookup(index, { ...everything, offset, limit: 2 }).checks,
    );
    expect(paged).toEqual(all);
  });

  it('marks the words that were found, other forms and unfinished ones included', () => {
    const text = 'Vaccines cause autism';
    const marked = (query: string) => marksIn(text, 'en', query).map(([a, b]) => text.slice(a, b));
    expect(marked('vaccine')).toEqual(['Vaccines']);
    expect(marked('aut')).toEqual(['autism']);
  });
});

describe('a mistyped word', () => {
  const index = indexOf([
    'Vaccines cause autism',
    'Coronavirus spreads through mobile networks',
    'Прививки вызывают болезни',
  ]);

  it.each([
    ['vaccnes cause', 'a letter missing'],
    ['vaccinnes cause', 'a letter too many'],
    ['vacicnes cause', 'two letters swapped'],
    ['vascines cause', 'a wrong letter'],
    ['vaccines casue', 'two letters swapped in a short word'],
    ['vacin', 'an unfinished word'],
  ])('%s (%s) is understood', (typed) => {
    expect(claimsFound(index, typed)).toEqual(['Vaccines cause autism']);
  });

  it('may have two slips when it is long, in any alphabet', () => {
    expect(claimsFound(index, 'cornavirsu')).toHaveLength(1);
    expect(claimsFound(index, 'привики')).toHaveLength(1);
  });

  it('is not guessed when it is short, or when enough checks have it as typed', () => {
    expect(claimsFound(index, 'cusa')).toEqual([]);
    const cats = indexOf(['cats one', 'cats two', 'cats three', 'carts four']);
    expect(claimsFound(cats, 'cats')).toHaveLength(3);
    const boats = ['boat one', 'boat two', 'boot three'];
    expect(claimsFound(indexOf(boats), 'boat')).toEqual(boats);
    expect(claimsFound(indexOf([...boats, 'boat four']), 'boat')).not.toContain('boot three');
  });

  it('is no number: another year is not meant', () => {
    const years = indexOf([
      'The warming stopped in 1998',
      'The landing of 1969',
      'Guns since 1968',
    ]);
    expect(claimsFound(years, '1969')).toEqual(['The landing of 1969']);
    expect(claimsFound(years, '1967')).toEqual([]);
    // It may still be unfinished.
    expect(claimsFound(years, '196')).toHaveLength(2);
  });

  it.each([
    ['12.5%', 'Inflation is at 13.5%'],
    ['1990s', 'The storms of the 1980s'],
    ['1.75', 'One tick in 1.25 acres'],
  ])('is no number with a point or a unit: %s', (typed, claim) => {
    const index = indexOf([claim]);
    expect(claimsFound(index, `${typed} `)).toEqual([]);
    expect(claimsFound(index, claim)).toEqual([claim]);
  });
});

describe('a phrase in quotation marks', () => {
  const index = indexOf(['The white house burns', 'A house painted white', 'White paint']);

  it('is found only where its words follow each other', () => {
    expect(claimsFound(index, 'white house')).toHaveLength(2);
    expect(claimsFound(index, '"white house"')).toEqual(['The white house burns']);
    expect(claimsFound(index, '“house white”')).toEqual([]);
  });

  it('is found while it is typed, before it is closed', () => {
    expect(claimsFound(index, '"white hou')).toEqual(['The white house burns']);
  });

  it('leaves the words beside it optional', () => {
    expect(claimsFound(index, '"white house" zebra')).toEqual(['The white house burns']);
  });
});

describe('filters and facets', () => {
  const PUBLISHERS = ['Harbour Facts', 'Inland Check', 'Mesa Verifica'];
  const LANGS = ['en', 'es', 'pt-BR'];
  const checks: Check[] = Array.from({ length: 240 }, (_, at) =>
    makeCheck({
      id: `desk:${at}`,
      claim: at % 5 === 0 ? 'Goldfish forget' : 'Goldfish remember',
      rating: { label: '', verdict: VERDICTS[at % 4]! },
      publisher: { name: PUBLISHERS[at % 3]! },
      lang: LANGS[Math.floor(at / 7) % 3]!,
      published: at % 11 === 0 ? undefined : `${2015 + (at % 8)}-06-15`,
    }),
  );
  const index = openIndex(buildIndex(checks));
  const verdicts: Verdict[] = ['true', 'mostly-true'];
  const publishers = ['Harbour Facts', 'Inland Check'];
  const langs = ['es', 'pt'];
  const [from, to] = ['2016-06-15', '2019-06-15'];
  const langOf = (check: Check) => check.lang.slice(0, 2);
  const passes = {
    verdict: (check: Check) => verdicts.includes(check.rating.verdict),
    publisher: (check: Check) => publishers.includes(check.publisher.name),
    lang: (check: Check) => langs.includes(langOf(check)),
    date: ({ published }: Check) => published !== undefined && from <= published && published <= to,
  };
  /** Found checks that pass all filters but one. */
  const butFor = (own?: keyof typeof passes) =>
    checks.filter(
      (check) =>
        check.claim.includes('forget') &&
        Object.entries(passes).every(([name, pass]) => name === own || pass(check)),
    );
  const counts = <Value>(values: Value[]) => {
    const sums = new Map<Value, number>();
    for (const value of values) sums.set(value, (sums.get(value) ?? 0) + 1);
    return sums;
  };
  const answer = lookup(index, {
    ...everything,
    text: 'forget',
    verdicts,
    publishers,
    langs,
    from,
    to,
  });

  it('keep what passes all of them', () => {
    expect(answer.total).toBe(butFor().length);
    expect(answer.checks.map((check) => index.id(check)).sort()).toEqual(
      butFor()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('count each facet by what the others keep', () => {
    const asMap = <Value>(facet: { value: Value; count: number }[]) =>
      new Map(facet.map(({ value, count }) => [value, count]));
    expect(new Map(Object.entries(answer.byVerdict))).toEqual(
      counts(butFor('verdict').map(({ rating }) => rating.verdict)),
    );
    expect(asMap(answer.byPublisher)).toEqual(
      counts(butFor('publisher').map(({ publisher }) => publisher.name)),
    );
    expect(asMap(answer.byLang)).toEqual(counts(butFor('lang').map(langOf)));
    expect(asMap(answer.byYear)).toEqual(
      counts(
        butFor('date').flatMap(({ published }) =>
          published ? [Number(published.slice(0, 4))] : [],
        ),
      ),
    );
  });

  it('list years in order and publishers by how much they have', () => {
    const { byYear, byPublisher } = lookup(index, everything);
    expect(byYear.map(({ value }) => value)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
    ]);
    const sizes = byPublisher.map(({ count }) => count);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const alike = openIndex(
      buildIndex(
        ['Mesa', 'Inland', 'Coast'].map((name) => makeCheck({ id: name, publisher: { name } })),
      ),
    );
    expect(lookup(alike, everything).byPublisher.map(({ value }) => value)).toEqual([
      'Coast',
      'Inland',
      'Mesa',
    ]);
  });

  it('leave undated checks out as soon as a day is given, however early', () => {
    const dated = checks.filter(({ published }) => published !== undefined).length;
    expect(lookup(index, { ...everything, from: '1960-01-01' }).total).toBe(dated);
    expect(lookup(index, { ...everything, to: '2090-01-01' }).total).toBe(dated);
  });

  it('take days before 1970 for unknown, and those after 2149 for its last', () => {
    const days = ['1969-12-31', '2200-01-01', '2100-01-01', '1970-01-02'];
    const old = openIndex(
      buildIndex(days.map((published) => makeCheck({ id: published, published }))),
    );
    const { byYear, checks: newest } = lookup(old, everything);
    expect(byYear.map(({ value }) => value)).toEqual([1970, 2100, 2149]);
    expect(newest.map((check) => old.id(check))).toEqual(days.toSorted().reverse());
    expect(lookup(old, { ...everything, to: '1969-12-31' }).total).toBe(0);
  });
});

describe('marks', () => {
  it('stand where a mistyped word was meant, and only when none is as typed', () => {
    const text = 'Vaccines and vacines';
    const marked = (query: string) => marksIn(text, 'en', query).map(([a, b]) => text.slice(a, b));
    expect(marked('vacccines ')).toEqual(['Vaccines']);
    expect(marked('vacines')).toEqual(['vacines']);
  });

  it('stand on no longer word where the typed one is there, or is complete', () => {
    const marked = (text: string, query: string) =>
      marksIn(text, 'en', query).map(([start, end]) => text.slice(start, end));
    expect(marked('Cars emit carbon', 'car')).toEqual(['Cars']);
    expect(marked('Cars emit carbon', 'carb')).toEqual(['carbon']);
    expect(marked('Trees store carbon', 'car')).toEqual(['carbon']);
    expect(marked('Trees store carbon', 'car trees')).toEqual(['Trees']);
  });

  it('stand on a form that the search finds in a language it was not typed in', () => {
    const text = 'Impfungen verursachen Autismus';
    const marks = marksIn(text, 'de', 'Impfung Autismus').map(([a, b]) => text.slice(a, b));
    expect(marks).toEqual(['Impfungen', 'Autismus']);
  });
});
