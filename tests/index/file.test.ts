import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, IndexBuilder, type IndexedCheck } from '~/lib/index/build';
import { checksum } from '~/lib/index/checksum';
import { content, HEADER, HEADER_WORDS, headerContent } from '~/lib/index/format';
import { lookup } from '~/lib/index/lookup';
import { IndexError, type OpenIndex, openIndex, openUnchecked } from '~/lib/index/open';
import { Searcher } from '~/lib/index/search';
import { runInSlices, runToEnd } from '~/lib/index/steps';
import { SumsInScript } from '~/lib/index/sums-in-script';
import { analyse } from '~/lib/text/analyse';
import { makeCheck } from '../fixtures/check.ts';

const CLAIMS = [
  'Goldfish have a three-second memory',
  'The Great Wall of China is visible from the Moon',
  'Lightning never strikes the same place twice',
  'China is the most populous country',
];
const CHECKS: IndexedCheck[] = CLAIMS.map((claim, at) =>
  makeCheck({ claim, title: `Does it? ${CLAIMS[(at + 1) % CLAIMS.length]}`, keywords: ['myth'] }),
);
const everything = { text: '', verdicts: [], offset: 0, limit: 100 };
const textsOf = (index: OpenIndex, check: number) =>
  index.texts(check).map((text) => Array.from(text, (term) => index.term(term)));
const terms = (text: string) => analyse(text, 'en').map(({ term }) => term);

describe('the index file', () => {
  it('holds every check with its terms in the order of its texts', () => {
    const index = openIndex(buildIndex(CHECKS));
    expect(index.checks).toBe(CHECKS.length);
    for (const [check, { id, claim, title, rating }] of CHECKS.entries()) {
      expect(index.id(check)).toBe(id);
      expect(index.verdict(check)).toBe(rating.verdict);
      expect(textsOf(index, check)).toEqual([terms(claim), terms(title!)]);
    }
  });

  it('tells rare terms from common ones, keywords included', () => {
    const index = openIndex(buildIndex(CHECKS));
    const [rare, common, missing] = ['populous', 'myth', 'zebra'].map((text) =>
      index.rarity(index.findTerm(terms(text)[0]!)),
    );
    expect(common).toBeLessThan(rare!);
    expect(rare).toBeLessThan(missing!);
  });

  it('is the same, byte for byte, for the same checks, at once or in slices', async () => {
    const builder = new IndexBuilder();
    for (const check of CHECKS) builder.add(check);
    let pauses = 0;
    const sliced = await runInSlices(builder.finishing(), async () => void pauses++);
    expect(pauses).toBeGreaterThan(0);
    expect(new Uint8Array(sliced)).toEqual(new Uint8Array(buildIndex(CHECKS)));
  });

  it('can be built on after it was written', () => {
    const builder = new IndexBuilder();
    builder.add(CHECKS[0]!);
    builder.finish();
    builder.add(CHECKS[1]!);
    expect(new Uint8Array(builder.finish())).toEqual(
      new Uint8Array(buildIndex(CHECKS.slice(0, 2))),
    );
  });

  it('can be empty', () => {
    const index = openIndex(buildIndex([]));
    expect(index.checks).toBe(0);
    expect(lookup(index, { ...everything, text: 'anything' }).total).toBe(0);
    expect(lookup(index, everything).total).toBe(0);
    expect(new Searcher(index).best([{ term: 0, weight: 1 }], 40)).toEqual([]);
  });

  it('holds a check without a single term, and one with ten thousand words', () => {
    const words = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
    const long = { id: 'long', claim: words.join(' ') };
    const index = openIndex(buildIndex([makeCheck({ id: 'none', claim: '?!' }), makeCheck(long)]));
    expect(textsOf(index, 0)[0]).toEqual([]);
    expect(textsOf(index, 1)[0]).toEqual(terms(long.claim));
    expect(lookup(index, { ...everything, text: 'word7' }).checks).toEqual([1]);
  });

  it('is not built of two checks with the same id', () => {
    expect(() => buildIndex([CHECKS[0]!, CHECKS[0]!])).toThrow(IndexError);
    expect(() => buildIndex([CHECKS[0]!, CHECKS[0]!])).toThrow(/was added before/);
  });
});

describe('a damaged file', () => {
  const bytes = new Uint8Array(buildIndex(CHECKS));

  it('is refused whatever byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = damaged[at]! ^ change;
        expect(() => openIndex(damaged.buffer)).toThrow(IndexError);
      }),
      { numRuns: 500 },
    );
  });

  it('is found out after it was opened, where opening was not to wait for that', () => {
    runToEnd(openUnchecked(bytes.slice().buffer).checking());
    fc.assert(
      fc.property(
        fc.integer({ min: HEADER_WORDS * 4, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = bytes.slice();
          damaged[at] = damaged[at]! ^ change;
          const index = openUnchecked(damaged.buffer);
          expect(() => runToEnd(index.checking())).toThrow(/damaged/);
        },
      ),
    );
  });

  it('is refused at once when its header is damaged, whoever opens it', () => {
    fc.assert(
      fc.property(fc.nat(HEADER_WORDS * 4 - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at] = damaged[at]! ^ (1 << bit);
        expect(() => openUnchecked(damaged.buffer)).toThrow(IndexError);
      }),
    );
  });

  it('is refused wherever it was cut off, or has something more', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => openIndex(bytes.slice(0, length).buffer)).toThrow(IndexError);
      }),
    );
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    expect(() => openIndex(longer.buffer)).toThrow(/bytes long/);
  });

  it('is refused when it is of another kind, saying so', () => {
    expect(() => openIndex(bytes.slice(0, 20).buffer)).toThrow(/shorter than its header/);
    expect(() => openIndex(new ArrayBuffer(500))).toThrow(/not an Obelus index/);
  });

  it.each([
    ['format', HEADER.formatVersion],
    ['analyser', HEADER.analyserVersion],
  ])('is refused when its %s version is older or newer, saying which', (name, at) => {
    for (const [version, age] of [
      [999, 'newer'],
      [0, 'older'],
    ] as const) {
      const buffer = bytes.slice().buffer;
      new Uint32Array(buffer)[at] = version;
      expect(() => openIndex(buffer)).toThrow(`${name} version ${version}, ${age}`);
    }
  });

  it('never hangs a reader, even when its checksum was made to fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const forged = bytes.slice();
          for (const [at, byte] of changes) forged[at] = byte;
          const words = new Uint32Array(forged.buffer);
          words[HEADER.checksum] = checksum(content(forged.buffer));
          words[HEADER.headerChecksum] = checksum(headerContent(forged.buffer));
          tryEverything(forged.buffer);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** What is asked of a forged file ends, with an answer or an error. */
function tryEverything(buffer: ArrayBuffer): void {
  try {
    const index = openIndex(buffer);
    for (let check = 0; check < index.checks; check++) {
      index.texts(check);
      index.id(check);
    }
    const found = terms(CLAIMS.join(' ')).map((term) => ({
      term: index.findTerm(term),
      weight: 1,
    }));
    for (const sums of [undefined, new SumsInScript(index)]) {
      expect(new Searcher(index, sums).best(found, 40).length).toBeLessThanOrEqual(40);
    }
    for (const text of ['', 'chi', 'lightnig', '"great wall"']) {
      expect(lookup(index, { ...everything, text }).total).toBeLessThanOrEqual(index.checks);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty('matcherResult');
  }
}
