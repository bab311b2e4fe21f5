import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '~/bench/scale/random';
import { buildIndex } from '~/lib/index/build';
import { lengthClassIn } from '~/lib/index/facts';
import { type OpenIndex, openIndex } from '~/lib/index/open';
import { Searcher, type WeightedTerm } from '~/lib/index/search';
import { SumsInKernel } from '~/lib/index/sums-in-kernel';
import { SumsInScript } from '~/lib/index/sums-in-script';
import { brevities, LENGTHS, lengthClass } from '~/lib/index/weights';
import { analyse } from '~/lib/text/analyse';
import { makeCheck } from '../fixtures/check.ts';

/** The documented score of every check that has any of the terms, best first. */
function plainly(index: OpenIndex, terms: WeightedTerm[]) {
  const brevity = brevities(index.counts.totalLength / index.checks);
  const sums = new Map<number, number>();
  const list = new Uint32Array(index.checks);
  for (const { term, weight } of terms) {
    for (const check of list.subarray(0, index.postings.read(term, list))) {
      sums.set(check, (sums.get(check) ?? 0) + weight * index.rarity(term));
    }
  }
  return Array.from(sums, ([check, sum]) => {
    const { facts } = index.sections;
    return { check, score: sum * brevity[lengthClassIn(facts[check]!)]! };
  }).sort((a, b) => b.score - a.score || a.check - b.check);
}

/**
 * How far a score may be off: each term's share is cut to a whole number of 65,535 units, and one
 * unit more for what a float cannot hold.
 */
function roundingOf(index: OpenIndex, terms: WeightedTerm[]): number {
  const whole = terms.reduce((sum, { term, weight }) => sum + weight * index.rarity(term), 0);
  const most = Math.max(...brevities(index.counts.totalLength / index.checks));
  return ((terms.length + 1) * most * whole) / 65_535;
}

const LIMIT = 5;
// Word n is in about every (n + 1)th check, so that some are common and some rare.
const claims = fc.array(
  fc.array(
    fc.nat(899).map((square) => `w${30 - Math.floor(Math.sqrt(square))}`),
    { maxLength: 9 },
  ),
  { minLength: 1, maxLength: 400 },
);
const query = fc.uniqueArray(
  fc.record({ word: fc.integer({ min: 1, max: 30 }), weight: fc.constantFrom(1, 0.5) }),
  { selector: ({ word }) => word, maxLength: 8 },
);

function termsOf(index: OpenIndex, words: { word: number; weight: number }[]): WeightedTerm[] {
  return words
    .map(({ word, weight }) => ({ term: index.findTerm(`w${word}`), weight }))
    .filter(({ term }) => term >= 0);
}

describe('candidates', () => {
  it('are the best by the documented score, though most checks are never looked at', () => {
    fc.assert(
      fc.property(claims, fc.array(query, { minLength: 1, maxLength: 3 }), (texts, queries) => {
        const index = openIndex(
          buildIndex(texts.map((words, at) => makeCheck({ id: `${at}`, claim: words.join(' ') }))),
        );
        const searcher = new Searcher(index, new SumsInScript(index));
        for (const words of queries) {
          const terms = termsOf(index, words);
          const scores = searcher.gather(terms, LIMIT).map(({ score }) => score);
          const expected = plainly(index, terms).slice(0, LIMIT);
          expect(scores).toHaveLength(expected.length);
          const slack = roundingOf(index, terms);
          for (const [at, { score }] of expected.entries()) {
            expect(Math.abs(scores[at]! - score)).toBeLessThanOrEqual(slack);
          }
        }
      }),
    );
  });

  it('are the same from WebAssembly as from script, over several blocks of checks', () => {
    const random = new Random(7);
    const word = () => `w${random.below(random.below(random.below(3_000) + 1) + 1)}`;
    const texts = Array.from({ length: 40_000 }, () =>
      Array.from({ length: random.below(9) }, word).join(' '),
    );
    const index = openIndex(
      buildIndex(texts.map((claim, at) => makeCheck({ id: `${at}`, claim }))),
    );
    const kernel = SumsInKernel.over(index)!;
    const [quick, plain] = [
      new Searcher(index, kernel),
      new Searcher(index, new SumsInScript(index)),
    ];
    const asked = fc.uniqueArray(fc.nat(3_000), { maxLength: 60 });
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 300 }), (words, limit) => {
        const terms = termsOf(
          index,
          words.map((word) => ({ word, weight: 1 + (word % 3) })),
        );
        expect(quick.gather(terms, limit)).toEqual(plain.gather(terms, limit));
      }),
    );
  });

  it('are ranked by how often their texts say the terms, and by how much else they say', () => {
    const words = 'volcano erupts beneath glacier';
    const index = openIndex(
      buildIndex([
        makeCheck({
          id: 'long',
          claim: words,
          title: 'What a long and quite unrelated title says',
        }),
        makeCheck({ id: 'once', claim: words, title: 'Nothing of it happened' }),
        makeCheck({ id: 'twice', claim: words, title: 'No volcano beneath this glacier' }),
        makeCheck({ id: 'keyword', claim: 'Nothing of it happened', keywords: ['volcano'] }),
      ]),
    );
    const terms = ['volcano', 'glacier', 'beneath'].map((text) => ({
      term: index.findTerm(analyse(text, 'en')[0]!.term),
      weight: 1,
    }));
    const found = new Searcher(index).best(terms, 4).map(({ check }) => index.id(check));
    expect(found).toEqual(['twice', 'once', 'long', 'keyword']);
    for (const limit of [1, 2]) {
      const first = new Searcher(index).best(terms, limit).map(({ check }) => index.id(check));
      expect(first).toEqual(['twice', 'once'].slice(0, limit));
    }
  });

  it('come in the order of the checks where they are equally good', () => {
    const index = openIndex(
      buildIndex(Array.from({ length: 50 }, (_, at) => makeCheck({ id: `${at}`, claim: 'moon' }))),
    );
    const terms = [{ term: index.findTerm('moon'), weight: 1 }];
    const found = new Searcher(index).best(terms, 7).map(({ check }) => check);
    expect(found).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are found again by a searcher that is used again', () => {
    const index = openIndex(buildIndex([makeCheck({ claim: 'great wall of china' })]));
    const searcher = new Searcher(index);
    const terms = ['great', 'wall'].map((text) => ({ term: index.findTerm(text), weight: 1 }));
    const first = searcher.best(terms, 10);
    expect(first).toHaveLength(1);
    expect(searcher.best(terms, 10)).toEqual(first);
  });

  it('are none for terms that there are not, for no weight, and for no places', () => {
    const index = openIndex(buildIndex([makeCheck()]));
    const searcher = new Searcher(index);
    expect(searcher.best([{ term: -1, weight: 1 }], 10)).toEqual([]);
    expect(searcher.best([{ term: 999, weight: 1 }], 10)).toEqual([]);
    expect(searcher.best([{ term: 0, weight: 0 }], 10)).toEqual([]);
    expect(searcher.best([{ term: 0, weight: 1 }], 0)).toEqual([]);
  });
});

describe('classes of lengths', () => {
  it('begin at their length, and the first takes in what is empty', () => {
    for (const [position, length] of LENGTHS.entries()) {
      expect(lengthClass(length)).toBe(position);
      expect(lengthClass(length - 1)).toBe(Math.max(0, position - 1));
    }
    expect(lengthClass(10_000)).toBe(LENGTHS.length - 1);
  });
});
