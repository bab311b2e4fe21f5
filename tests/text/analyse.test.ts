import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '~/lib/text/analyse';

const terms = (text: string, lang = 'en') => analyse(text, lang).map(({ term }) => term);

describe('analyse', () => {
  it('gives the same terms to different forms of a word', () => {
    expect(terms('Vaccines caused')).toEqual(terms('vaccine causes'));
  });

  it('reads typographic and plain apostrophes alike, and drops possessives', () => {
    expect(terms('Trump’s tax plan')).toEqual(terms("Trump's tax plan"));
    expect(terms('Trump’s plan')).toEqual(terms('Trump plan'));
    expect(terms("O’Brien and d'Estaing")).toEqual(terms('OBrien and dEstaing'));
  });

  it('reads abbreviated directions before a name in full', () => {
    expect(terms('talks with S. Korea')).toEqual(terms('talks with South Korea'));
  });

  it('keeps U.S. and US as a name but drops the pronoun us', () => {
    expect(terms('U.S. troops')).toEqual(['us', 'troop']);
    expect(terms('US troops')).toEqual(['us', 'troop']);
    expect(terms('tell us troops')).not.toContain('us');
  });

  it('reads numbers with and without thousands separators alike', () => {
    expect(terms('1,200 people')).toEqual(terms('1200 people'));
    expect(terms('1.5 degrees')[0]).toBe('1.5');
  });

  it('ignores accents that a headline may leave out', () => {
    expect(terms('Beyoncé opens a café')).toEqual(terms('Beyonce opens a cafe'));
  });

  it('cuts Japanese and Thai, which have no spaces, into words', () => {
    expect(terms('日本の首相が辞任した', 'ja').length).toBeGreaterThan(2);
    expect(terms('นายกรัฐมนตรีลาออก', 'th').length).toBeGreaterThan(1);
  });

  it('skips links', () => {
    expect(terms('see https://example.org/vaccines-cause now')).not.toContain('vaccin');
  });

  it('reads a hashtag or a handle as the words in it', () => {
    expect(terms('#StopTheSteal')).toEqual(terms('stop the steal'));
    expect(terms('@BarackObama')).toEqual(terms('Barack Obama'));
    expect(terms('#covid19')).toEqual(terms('Covid-19'));
    expect(terms('#MitchMcConnell')).toEqual(terms('Mitch McConnell'));
    expect(terms('#YouTube')).toEqual(terms('YouTube'));
    expect(terms('#impeach_trump2020')).toEqual(terms('impeach Trump 2020'));
  });

  it('takes the host of an e-mail address for no handle', () => {
    expect(terms('write to desk@HarbourNews.example')).toEqual(
      terms('write to desk, harbournews, example'),
    );
  });

  it('takes no capital for a name where most words have one', () => {
    const kinds = (text: string) => new Set(analyse(text, 'en').map(({ kind }) => kind));
    expect(kinds('Biden bans stoves in Ohio')).toContain('name');
    expect(kinds('Biden Bans Stoves')).not.toContain('name');
    expect(kinds('Senate votes to Ban Gas Stoves Across California')).not.toContain('name');
  });

  it('skips a link that no space parts from the text', () => {
    expect(terms('#Floodhttps://t.co/a1B2c3D4e5')).toEqual(['flood']);
    expect(terms('so happypic.twitter.com/a1B2c3D4e5')).toEqual(terms('so happy'));
  });

  it("keeps a quoted post's author and month, not the handle nor the day", () => {
    const found = terms('It is a hoax. — Ada Lovelace (@adalovelace) May 6, 2020');
    expect(found).toEqual(terms('hoax Ada Lovelace May 2020'));
  });

  it('gives the same terms to irregular forms of an English word', () => {
    expect(terms('men stole, women wrote')).toEqual(terms('man stolen, woman written'));
    expect(terms('Castro dead')).toEqual(terms('Castro died'));
  });

  it('does not take the verb use for the US', () => {
    expect(terms('masks are used')).not.toContain('us');
  });

  it('takes loud words for words, and US for a name even so', () => {
    expect(terms('he did NOT pay')).toEqual(terms('he did not pay'));
    expect(terms('US TROOPS LEAVE THE NORTH')).toEqual(terms('U.S. troops leave the north'));
  });

  it('ignores what a reader cannot see, and look-alike letters', () => {
    expect(terms('vac\u200bcine mi\u00adcro\ufeffchip')).toEqual(terms('vaccine microchip'));
    // The second one has two Cyrillic letters.
    expect(terms('Trump vaccine')).toEqual(terms('Тrump vacсine'));
    expect(terms('ｖａｃｃｉｎｅ 𝓋𝒶𝒸𝒸𝒾𝓃𝑒')).toEqual(terms('vaccine vaccine'));
  });

  it('leaves words that are wholly in another script as they are', () => {
    expect(terms('Москва', 'ru')).toEqual(['москв']);
  });

  it('joins the spellings of codes and short prefixes', () => {
    expect(terms('F-16, G-20, MH-370 and e-mail')).toEqual(terms('F16, G20, MH370 and email'));
    expect(terms('AB1234')).toEqual(['ab', '1234']);
  });

  it('leaves out what is too long to be a word', () => {
    expect(terms(`key ${'a'.repeat(65)} found`)).toEqual(terms('key found'));
    expect(terms(`key ${'a'.repeat(64)} found`)).toHaveLength(3);
  });

  it('leaves out emoji', () => {
    expect(terms('vaccine 💉🔥🇨🇭 kills')).toEqual(terms('vaccine kills'));
  });

  describe('in other languages', () => {
    it.each([
      ['fr', "l'homme d'État", 'homme État'],
      ['it', "dell'economia italiana", 'economia italiana'],
      ['tr', "Ankara'da", 'Ankara'],
      ['tr', 'IŞIK', 'ışık'],
      ['tr', 'BİR YALAN', 'yalan'],
      ['de', 'GROSSE STRASSE', 'große Straße'],
      ['el', 'ΑΘΗΝΑΣ', 'αθήνας'],
      ['pl', 'szczepionka', 'szczepionki'],
      ['ko', '백신은', '백신을'],
      ['ar', 'كِتَابٌ', 'كتاب'],
      ['ar', 'الأُمَّة', 'الامه'],
      ['fa', 'کتاب', 'كتاب'],
      ['he', 'שָׁלוֹם', 'שלום'],
      ['hi', 'हिन्दी', 'हिंदी'],
      ['hi', 'ज़रूर', 'जरूर'],
      ['mr', 'पाकिस्तानात', 'पाकिस्तान'],
      ['ru', 'ёлка', 'елка'],
    ])('%s: %s is %s', (lang, one, other) => {
      expect(terms(one, lang)).toEqual(terms(other, lang));
      expect(terms(one, lang)).not.toEqual([]);
    });

    it('knows the scripts of India and their romanisation as one', () => {
      const inHindi = terms('नरेन्द्र मोदी ट्वीट', 'hi');
      expect(terms('ਨਰੇਂਦਰ ਮੋਦੀ ਟਵੀਟ', 'pa')).toEqual(inHindi);
      expect(terms('Narendra Modi tweet', 'hi')).toEqual(inHindi);
      expect(terms('BJP', 'hi')).toEqual(terms('बीजेपी', 'hi'));
    });

    it('reads tags of three letters as those of two', () => {
      expect(terms('vacinas', 'por')).toEqual(terms('vacinas', 'pt-BR'));
    });

    it('leaves out the common words of a text without a tag', () => {
      expect(terms('la vacuna no es un veneno para los niños', '')).toEqual(
        terms('la vacuna no es un veneno para los niños', 'es'),
      );
    });
  });

  const awkward = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '#Stop',
            '@T_S_1',
            'U.S.',
            'J. D.',
            '$1.2bn',
            '10 per cent',
            "l'an",
            '1990’s',
            '५०',
            'à',
          ],
          ...[
            '\u200b',
            '\u202e',
            'Ｆ',
            'а',
            'İ',
            '่',
            'ไทย',
            '日本',
            'עברית',
            '👩‍👩‍👧',
            '\ud800',
            ' ',
            '-',
            '%',
          ],
          ...[
            'https://a.b/c',
            '— A (@b) May 6, 2020',
            'BJP',
            'मोदी',
            'ਮੋਦੀ',
            '1 200',
            '٣٫٥',
            '1.2.3,4',
          ],
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const tags = fc.constantFrom(
    '',
    'en',
    'de',
    'fr',
    'tr',
    'hi',
    'pa',
    'th',
    'ja',
    'ar',
    'xx',
    'por',
    '-',
  );

  it('says where each word stands, whatever the text and its tag', () => {
    fc.assert(
      fc.property(awkward, tags, (text, lang) => {
        let last = 0;
        for (const { start, end, surface, term } of analyse(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(term).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('gives a text the same terms however often it is asked', () => {
    fc.assert(
      fc.property(awkward, tags, (text, lang) => {
        expect(analyse(text, lang)).toEqual(analyse(text, lang));
      }),
    );
  });

  it.each([
    ['an endless word', 'a'.repeat(1_000_000)],
    ['abbreviations', 'A.'.repeat(500_000)],
    ['initials', 'A. '.repeat(300_000)],
    ['apostrophes', "'a".repeat(500_000)],
    ['numbers', '1,'.repeat(500_000)],
    ['numbers and letters', '1a'.repeat(500_000)],
    ['hashtags', '#A'.repeat(500_000)],
    ['signatures', '(@a) May 1, 2020 '.repeat(60_000)],
    ['beginnings of links', 'a-'.repeat(500_000)],
    ['Thai', 'ไทย'.repeat(300_000)],
    ['emoji', '👩‍👩‍👧'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(500_000)],
    ['combining marks', `e${'\u0301'.repeat(1_000_000)}`],
  ])('reads a megabyte of %s without trouble', (_name, text) => {
    for (const lang of ['en', '']) {
      for (const { start, end, surface } of analyse(text, lang)) {
        expect(text.slice(start, end)).toBe(surface);
      }
    }
  });
});
