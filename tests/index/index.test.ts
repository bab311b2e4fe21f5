import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '~/lib/index/build';
import { lookup, marksIn } from '~/lib/index/lookup';
import { IndexError, type OpenIndex, openIndex } from '~/lib/index/open';
import { Searcher } from '~/lib/index/search';
import { analyse } from '~/lib/text/analyse';
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

describe('the index file', () => {
  it('holds every check with its terms in the order of its text', () => {
    const index = indexOf(CLAIMS);
    expect(index.checks).toBe(CLAIMS.length);
    for (const [check, claim] of CLAIMS.entries()) {
      expect(index.id(check)).toBe(`test:${claim}`);
      const terms = Array.from(index.fieldTerms(check, 'claim'), (term) => index.term(term));
      expect(terms).toEqual(analyse(claim, 'en').map(({ term }) => term));
    }
  });

  it('is the same, byte for byte, for the same checks', () => {
    const checks = CLAIMS.map((claim) => makeCheck({ claim }));
    expect(new Uint8Array(buildIndex(checks))).toEqual(new Uint8Array(buildIndex(checks)));
  });

  it('can be empty', () => {
    const index = indexOf([]);
    expect(index.checks).toBe(0);
    expect(lookup(index, { ...everything, text: 'anything' }).total).toBe(0);
  });

  it('finds each of its terms and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }),
        (claims) => {
          const index = openIndex(
            buildIndex(claims.map((claim, at) => makeCheck({ id: `${at}`, claim }))),
          );
          for (let term = 0; term < index.counts.terms; term++) {
            expect(index.findTerm(index.term(term))).toBe(term);
          }
          expect(index.findTerm('no such term')).toBe(-1);
        },
      ),
    );
  });

  it('refuses any file with a changed byte', () => {
    const bytes = new Uint8Array(buildIndex(CLAIMS.map((claim) => makeCheck({ claim }))));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = damaged[at]! ^ change;
        expect(() => openIndex(damaged.buffer)).toThrow(IndexError);
      }),
    );
  });

  it('refuses a truncated file and one of another kind, saying why', () => {
    const buffer = buildIndex(CLAIMS.map((claim) => makeCheck({ claim })));
    expect(() => openIndex(buffer.slice(0, 20))).toThrow(/shorter than its header/);
    expect(() => openIndex(buffer.slice(0, 200))).toThrow(/bytes long/);
    expect(() => openIndex(new ArrayBuffer(500))).toThrow(/not an Obelus index/);
  });

  it('says whether a file of another version is older or newer', () => {
    const buffer = buildIndex([]);
    new DataView(buffer).setUint32(4, 999, true);
    expect(() => openIndex(buffer)).toThrow(/format version 999, newer/);
  });
});

describe('candidates', () => {
  it('come in the order of a plain BM25 sum, from a searcher that is used again', () => {
    const index = indexOf(CLAIMS);
    const searcher = new Searcher(index);
    const query = (text: string) =>
      analyse(text, 'en').map(({ term }) => ({ term: index.findTerm(term), weight: 1 }));
    const first = searcher.best(query('great wall china'), 10);
    expect(first.map(({ check }) => check)).toEqual([1, 3]);
    expect(searcher.best(query('great wall china'), 10)).toEqual(first);
  });
});

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
