import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, safeUrl } from '~/components/links';
import { groupSources, sourceNumbers } from '~/components/source-groups';
import { textRuns } from '~/components/text-runs';
import { DEFAULT_SETTINGS } from '~/lib/settings/settings';
import {
  covers,
  isOff,
  isReached,
  parseSite,
  sitePatterns,
  switchSite,
} from '~/lib/settings/sites';

describe('textRuns', () => {
  it('cuts a text along its ranges, whatever their order', () => {
    expect(
      textRuns('one two three', [
        { range: [8, 13], tag: 'c' },
        { range: [0, 3], tag: 'a' },
      ]),
    ).toEqual([{ text: 'one', tag: 'a' }, { text: ' two ' }, { text: 'three', tag: 'c' }]);
  });

  it('never loses a letter, whatever the ranges are', () => {
    const range = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range), (text, ranges) => {
        const runs = textRuns(
          text,
          ranges.map((range) => ({ range, tag: true })),
        );
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('groupSources', () => {
  it('follows a chain to its end and numbers what the reader counts', () => {
    const groups = groupSources([
      { title: 'a', sameAs: 1 },
      { title: 'b', sameAs: 3 },
      { title: 'c' },
      { title: 'd' },
    ]);
    expect(
      groups.map(({ primary, others }) => [primary.index, others.map((o) => o.index)]),
    ).toEqual([
      [2, []],
      [3, [0, 1]],
    ]);
    expect([...sourceNumbers(groups)].sort()).toEqual([
      [0, 2],
      [1, 2],
      [2, 1],
      [3, 2],
    ]);
  });

  it('lists every source once, also when sameAs runs in circles or out of the list', () => {
    const sameAs = fc.option(fc.integer({ min: -2, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(sameAs, { maxLength: 8 }), (links) => {
        const groups = groupSources(links.map((link) => ({ title: 't', sameAs: link })));
        const listed = groups.flatMap(({ primary, others }) => [primary, ...others]);
        expect(listed.map(({ index }) => index).sort()).toEqual(links.map((_, index) => index));
      }),
    );
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'blob:x',
    '',
    '/a',
  ])('takes %j for no link', (url) => expect(safeUrl(url)).toBeUndefined());

  it('names the host of a web address', () => {
    expect(hostOf('https://www.gazette.example/a')).toBe('gazette.example');
    expect(hostOf('mailto:a@b.example')).toBeUndefined();
  });
});

describe('sites', () => {
  it('holds for a host and its subdomains, not for a name that merely ends alike', () => {
    expect(covers('news.example', 'news.example')).toBe(true);
    expect(covers('news.example', 'www.news.example')).toBe(true);
    expect(covers('news.example', 'fakenews.example')).toBe(false);
  });

  it('reads a site out of what a reader types or pastes', () => {
    expect(parseSite(' www.News.example ')).toBe('news.example');
    expect(parseSite('https://news.example:8080/a?b')).toBe('news.example');
    expect(parseSite('bücher.example')).toBe('xn--bcher-kva.example');
    for (const bad of ['', 'news', 'two words', '*.example', 'javascript:alert(1)', 'a..b']) {
      expect(parseSite(bad), bad).toBeUndefined();
    }
    for (const many of ['co.uk', 'https://www.co.uk/', 'com.au', 'ac.jp']) {
      expect(parseSite(many), many).toBeUndefined();
    }
    expect(parseSite('bbc.co.uk')).toBe('bbc.co.uk');
    expect(parseSite('gov.uk')).toBe('gov.uk');
    const label = 'a'.repeat(63);
    expect(parseSite(`${label}.example`)).toBe(`${label}.example`);
    for (const long of [`a${label}.example`, `${`${label}.`.repeat(4)}example`]) {
      expect(parseSite(long), long).toBeUndefined();
    }
    expect(sitePatterns('news.example')).toEqual(['*://news.example/*', '*://*.news.example/*']);
  });

  it('switches a site off and on again, also where a wider entry holds', () => {
    expect(switchSite([], 'news.example', false)).toEqual(['news.example']);
    expect(switchSite(['example', 'other.test'], 'news.example', true)).toEqual(['other.test']);
  });

  it('knows where Obelus comes by itself', () => {
    const sites = { ...DEFAULT_SETTINGS, reach: 'sites', sites: ['news.example'] } as const;
    const settings = { ...sites, sites: [...sites.sites], sitesOff: ['off.example'] };
    expect(isReached(settings, 'www.news.example')).toBe(true);
    expect(isReached(settings, 'other.example')).toBe(false);
    expect(isReached({ ...settings, reach: 'everywhere' }, 'other.example')).toBe(true);
    expect(isReached({ ...settings, reach: 'click' }, 'news.example')).toBe(false);
    expect(isOff(settings, 'www.off.example')).toBe(true);
  });
});
