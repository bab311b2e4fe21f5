import { describe, expect, it } from 'vitest';
import { checkIn, citing } from './samples';

function sourcesIn(...list: string[]) {
  return checkIn(citing('It rose.', ...list)).sources;
}

describe('sources', () => {
  it.each([
    ['[Flu season](https://cdc.gov/flu) - CDC', 'Flu season', 'CDC', 'https://cdc.gov/flu'],
    ['[Flu season](https://cdc.gov/flu) (CDC)', 'Flu season', 'CDC', 'https://cdc.gov/flu'],
    ['CDC: [“Flu season”](https://cdc.gov/flu)', 'Flu season', 'CDC', 'https://cdc.gov/flu'],
    ['Flu season - CDC: https://cdc.gov/flu', 'Flu season', 'CDC', 'https://cdc.gov/flu'],
    [
      'CDC, "Flu season", https://cdc.gov/flu',
      'CDC, "Flu season"',
      undefined,
      'https://cdc.gov/flu',
    ],
    ['https://cdc.gov/flu', 'cdc.gov/flu', undefined, 'https://cdc.gov/flu'],
    ['NATO - Homepage', 'NATO - Homepage', 'NATO', undefined],
    ['Flu season (Yonhap News Agency)', 'Flu season', 'Yonhap News Agency', undefined],
    ['Flu season - what to know', 'Flu season - what to know', undefined, undefined],
    ['Flu season (updated)', 'Flu season (updated)', undefined, undefined],
  ])('are read from "%s"', (line, title, publisher, url) => {
    expect(sourcesIn(line)).toMatchObject([{ title, publisher, url }]);
  });

  it('leave out addresses that are not http(s), and keep the title', () => {
    expect(sourcesIn('[Flu](javascript:alert(1)) - CDC')).toEqual([
      { title: 'Flu', publisher: 'CDC' },
    ]);
  });

  it('are several in one line where it holds several links', () => {
    const titles = sourcesIn('[A](https://a.example/) - Ay, [B](https://b.example/) - Bee').map(
      ({ title, publisher }) => [title, publisher],
    );
    expect(titles).toEqual([
      ['A', 'Ay'],
      ['B', 'Bee'],
    ]);
  });

  it('may be listed without bullets in plain text', () => {
    const text =
      'The bridge was closed\nVerdict: False\nSources\n[1] Report A\n2. Report B\nReport C';
    expect(checkIn(text).sources.map(({ title }) => title)).toEqual([
      'Report A',
      'Report B',
      'Report C',
    ]);
  });
});

describe('translations of one source', () => {
  it('point to the one in the language of the article', () => {
    expect(sourcesIn('O que é a NATO?', 'Was ist die NATO?', 'What is NATO?')).toEqual([
      { title: 'O que é a NATO?', lang: 'pt', sameAs: 2 },
      { title: 'Was ist die NATO?', lang: 'de', sameAs: 2 },
      { title: 'What is NATO?', lang: 'en' },
    ]);
  });

  it.each([
    ['es', '¿Qué es la OTAN?'],
    ['fr', "Qu'est-ce que l'OTAN ?"],
    ['it', "Che cos'è la NATO?"],
    ['nl', 'Wat is de NAVO?'],
    ['pl', 'Czym jest NATO?'],
    ['ru', 'Что такое НАТО?'],
  ])('are known by the same question in %s', (lang, title) => {
    expect(sourcesIn('What is NATO?', title)[1]).toEqual({ title, lang, sameAs: 0 });
  });

  it('are known by addresses that differ only in a language', () => {
    const [, german, query] = sourcesIn(
      '[Topic](https://nato.example/en/topic)',
      '[Thema](https://nato.example/de/topic)',
      '[Tema](https://nato.example/en/topic?lang=pt)',
    );
    expect(german).toMatchObject({ lang: 'de', sameAs: 0 });
    expect(query?.sameAs).toBeUndefined();
    const [, plain] = sourcesIn(
      '[A](https://a.example/x?lang=en)',
      '[B](https://a.example/x?lang=fr)',
    );
    expect(plain).toMatchObject({ lang: 'fr', sameAs: 0 });
  });

  it('all point to one original, however they are known', () => {
    const list = [
      '[What is NATO?](https://nato.example/en/what)',
      '[Was ist die NATO?](https://nato.example/de/what)',
      'O que é a NATO?',
    ];
    for (const lang of ['en', 'de', 'pt']) {
      const { sources } = checkIn(citing('It rose.', ...list), { lang });
      const original = sources.findIndex(({ sameAs }) => sameAs === undefined);
      const pointers = sources.flatMap(({ sameAs }) => sameAs ?? []);
      expect(pointers, lang).toEqual([original, original]);
    }
  });

  it('are not told from one address alone, whose parts may mean anything', () => {
    const [source] = sourcesIn('[Minutes](https://parliament.example/pa/minutes)');
    expect(source?.lang).toBeUndefined();
  });

  it('are not pages of different sites, publishers or subjects', () => {
    const pairs = [
      [
        '[What is NATO?](https://en.wiki.example/NATO)',
        '[Was ist die NATO?](https://de.wiki.example/NATO)',
      ],
      ['What is NATO? - Reuters', 'Was ist die NATO? - Tagesschau'],
      ['What is NATO?', 'Was ist die UNO?'],
      ['What is NATO?', 'What is NATO?'],
      ['Who is NATO?', 'Was ist die NATO?'],
    ];
    for (const pair of pairs) {
      expect(
        sourcesIn(...pair).map(({ sameAs }) => sameAs),
        pair.join(),
      ).toEqual([undefined, undefined]);
    }
  });
});
