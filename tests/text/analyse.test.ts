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

  it('says where each word stands, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end, surface } of analyse(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(surface);
          last = end;
        }
      }),
    );
  });

  it.each([
    ['an endless word', 'a'.repeat(1_000_000)],
    ['abbreviations', 'A.'.repeat(500_000)],
    ['apostrophes', "'a".repeat(500_000)],
    ['numbers', '1,'.repeat(500_000)],
    ['lone surrogates', '\ud800'.repeat(500_000)],
    ['combining marks', `e${'\u0301'.repeat(1_000_000)}`],
  ])('reads a megabyte of %s without trouble', (_name, text) => {
    const began = performance.now();
    analyse(text, 'en');
    expect(performance.now() - began).toBeLessThan(500);
  });
});
