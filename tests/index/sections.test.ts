import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTerms, Dictionary, DictionaryWriter } from '~/lib/index/dictionary';
import { Forward, writeForward } from '~/lib/index/forward';
import { IdWriter, idParts, readId } from '~/lib/index/ids';
import { Postings, PostingsWriter } from '~/lib/index/postings';
import { sortTerms } from '~/lib/index/sort-terms';
import { Sources, SourceTable } from '~/lib/index/sources';
import { runToEnd } from '~/lib/index/steps';
import { textsOf } from '~/lib/index/texts';
import { TextsInKernel } from '~/lib/index/texts-in-kernel';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('ｚ', '𐐀', '\ud7ff', 'x'.repeat(300)),
);
const words = fc.uniqueArray(word, { maxLength: 80 });

describe('the dictionary', () => {
  const dictionaryOf = (sorted: string[]) => {
    const writer = new DictionaryWriter();
    for (const term of sorted) writer.add(term);
    const { termBlocks, termBytes } = writer.finish();
    return new Dictionary(sorted.length, termBlocks, termBytes);
  };

  it('has each of its terms at its place, and no other', () => {
    fc.assert(
      fc.property(words, word, (unsorted, other) => {
        const sorted = Array.from(runToEnd(sortTerms(unsorted)), (at) => unsorted[at]!);
        const dictionary = dictionaryOf(sorted);
        for (const [at, term] of sorted.entries()) {
          expect(dictionary.term(at)).toBe(term);
          expect(dictionary.find(term)).toBe(at);
        }
        expect(dictionary.find(other)).toBe(sorted.indexOf(other));
        expect(dictionary.term(sorted.length)).toBe('');
      }),
    );
  });

  it('has the terms with a beginning side by side', () => {
    fc.assert(
      fc.property(words, word, (unsorted, beginning) => {
        const sorted = Array.from(runToEnd(sortTerms(unsorted)), (at) => unsorted[at]!);
        const dictionary = dictionaryOf(sorted);
        const [from, to] = dictionary.beginningWith(beginning);
        expect(sorted.slice(from, to)).toEqual(sorted.filter((term) => term.startsWith(beginning)));
        const bound = sorted.findIndex((term) => compareTerms(term, beginning) >= 0);
        expect(dictionary.lowerBound(beginning)).toBe(bound < 0 ? sorted.length : bound);
      }),
    );
  });
});

describe('postings', () => {
  it('give back each list, sparse or common', () => {
    const lists = fc.integer({ min: 1, max: 3_000 }).chain((checks) =>
      fc.tuple(
        fc.constant(checks),
        fc.array(fc.uniqueArray(fc.nat(checks - 1), { minLength: 1, maxLength: 60 }), {
          minLength: 1,
          maxLength: 40,
        }),
      ),
    );
    fc.assert(
      fc.property(lists, ([checks, unsorted]) => {
        const sorted = unsorted.map((list) => Uint32Array.from(list).sort());
        const writer = new PostingsWriter(sorted.length, checks);
        for (const list of sorted) writer.add(list);
        const postings = new Postings(writer.finish(), checks);
        const read = new Uint32Array(checks);
        for (const [term, list] of sorted.entries()) {
          expect(postings.count(term)).toBe(list.length);
          expect(read.slice(0, postings.read(term, read))).toEqual(list);
        }
      }),
    );
  });

  it('count more checks than two bytes can tell', () => {
    const checks = 70_000;
    const writer = new PostingsWriter(1, checks);
    writer.add(Uint32Array.from({ length: checks }, (_, check) => check));
    const postings = new Postings(writer.finish(), checks);
    expect(postings.count(0)).toBe(checks);
    expect(postings.read(0, new Uint32Array(checks))).toBe(checks);
  });

  it('count them also where they are few among millions, and find what stands behind', () => {
    const checks = 9_000_000;
    const everyHundredth = (count: number) =>
      Uint32Array.from({ length: count }, (_, at) => at * 100);
    const lists = [everyHundredth(65_534), everyHundredth(70_000), Uint32Array.of(5, checks - 1)];
    const writer = new PostingsWriter(lists.length, checks);
    for (const list of lists) writer.add(list);
    const postings = new Postings(writer.finish(), checks);
    for (const [term, list] of lists.entries()) {
      expect(postings.count(term)).toBe(list.length);
      expect(postings.list(term)).toEqual(list);
    }
  });
});

describe('forward lists', () => {
  it('give back each claim and title, read in any order, from WebAssembly as from script', () => {
    const terms = 500;
    // Few terms are used much, many little, as in texts.
    const term = fc
      .nat(terms * terms - 1)
      .map((square) => terms - 1 - Math.floor(Math.sqrt(square)));
    const text = fc.array(term, { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(29), { maxLength: 30 }),
        (texts, order) => {
          const forward = forwardOf(texts, terms);
          const inKernel = TextsInKernel.over(forward)!;
          for (const at of order) {
            const check = at % texts.length;
            expect(textsOf(forward, check).map((list) => [...list])).toEqual(texts[check]);
            expect(textsOf(inKernel, check).map((list) => [...list])).toEqual(texts[check]);
          }
        },
      ),
    );
  });

  it('give back more terms than have a rank', () => {
    const terms = 40_000;
    const all = Array.from({ length: terms }, (_, term) => term);
    const texts: [number[], number[]][] = [
      [all, []],
      [all.toReversed(), []],
    ];
    const forward = forwardOf(texts, terms);
    expect(forward.written.rankedTerms).toHaveLength(2 ** 15 - 1);
    for (const texts of [forward, TextsInKernel.over(forward)!]) {
      expect([...textsOf(texts, 0)[0]]).toEqual(all);
      expect([...textsOf(texts, 1)[0]]).toEqual(all.toReversed());
    }
  });

  it('have room for texts of thousands of words', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => (at * at) % 997);
    const texts: [number[], number[]][] = [
      [[1, 2], []],
      [long, long.slice(0, 5_000)],
      [[3], [4]],
    ];
    const inKernel = TextsInKernel.over(forwardOf(texts, 997))!;
    for (const check of [0, 1, 2, 1]) {
      expect(textsOf(inKernel, check).map((list) => [...list])).toEqual(texts[check]);
    }
  });
});

function forwardOf(texts: [claim: number[], title: number[]][], terms: number): Forward {
  const starts = [0];
  for (const field of texts.flat()) starts.push(starts.at(-1)! + field.length);
  const lists = { starts: Uint32Array.from(starts), terms: Uint32Array.from(texts.flat(2)) };
  return new Forward(runToEnd(writeForward(lists, terms)), terms);
}

describe('ids', () => {
  it('are given back whatever they look like', () => {
    const id = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-z.]{1,12}:[0-9a-f]{16}$/),
      fc.stringMatching(/^fc-[0-9a-f]{6,18}$/),
      fc.constantFrom('\ufeff', '\ufeffdesk', '\ufeffdesk:1a2b3c4d5e6f7a8b'),
    );
    fc.assert(
      fc.property(fc.array(id), (all) => {
        const ids = [...new Set(all)];
        const writer = new IdWriter();
        for (const one of ids) expect(writer.add(one, idParts(one))).toBe(true);
        for (const one of ids) expect(writer.add(one, idParts(one))).toBe(false);
        expect(writer.size).toBe(ids.length);
        const written = writer.finish();
        for (const [check, one] of ids.entries()) {
          expect(readId(written, check, idParts(one))).toBe(one);
        }
      }),
    );
  });
});

describe('ids that were made to have one hash', () => {
  it('are told apart, and taken in without looking through all of them', () => {
    const writer = new IdWriter();
    const ids = Array.from({ length: 50_000 }, (_, high) => {
      const low = (Math.imul(high, 0x9e3779b1) ^ 1) >>> 0;
      return `p:${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`;
    });
    expect(ids.every((id) => writer.add(id, idParts(id)))).toBe(true);
    expect(ids.some((id) => writer.add(id, idParts(id)))).toBe(false);
    const written = writer.finish();
    expect(readId(written, 49_999, idParts(ids[49_999]!))).toBe(ids[49_999]);
  });
});

describe('sources', () => {
  it('tell every check its own, even when there are more than two bytes can number', () => {
    const table = new SourceTable();
    const origins = Array.from({ length: 66_000 }, (_, at) => ({
      publisher: `P${at}`,
      lang: 'en',
    }));
    for (const origin of origins) table.add(origin, { prefix: 'p:', digits: 16 });
    const sources = new Sources(table.finish());
    expect(sources.of(65_999)).toEqual({
      publisher: 'P65999',
      lang: 'en',
      prefix: 'p:',
      digits: 16,
    });
  });
});
