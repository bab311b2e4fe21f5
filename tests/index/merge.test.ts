import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, IndexBuilder, type IndexedCheck } from '~/lib/index/build';
import { mergeIndexes, merging } from '~/lib/index/merge';
import { openIndex } from '~/lib/index/open';
import { runToEnd } from '~/lib/index/steps';
import { makeCheck } from '../fixtures/check.ts';

const WORDS = 'goldfish moon wall china lightning vaccine river mayor tax school'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const check = (ids: fc.Arbitrary<string>): fc.Arbitrary<IndexedCheck> =>
  fc
    .record({
      id: ids,
      claim: text,
      title: fc.option(text, { nil: undefined }),
      keywords: fc.array(fc.constantFrom('hoax', 'health', 'moon'), { maxLength: 2 }),
      publisher: fc.constantFrom({ name: 'Harbour Facts' }, { name: 'Inland Check' }),
      lang: fc.constantFrom('en', 'es'),
      published: fc.constantFrom('2020-01-01', '2024-05-06', undefined),
    })
    .map(makeCheck);
/** Segments whose ids repeat now and then, but not within one. */
const segments = fc.array(
  fc.uniqueArray(check(fc.nat(60).map((at) => `desk:${at}`)), {
    selector: ({ id }) => id,
    maxLength: 20,
  }),
  { maxLength: 4 },
);

const segmentOf = (checks: IndexedCheck[], removed: string[] = []) => {
  const builder = new IndexBuilder();
  for (const one of checks) builder.add(one);
  for (const id of removed) builder.remove(id);
  return openIndex(builder.finish());
};

describe('merged segments', () => {
  it('are, byte for byte, the index of the last version of each check', () => {
    fc.assert(
      fc.property(segments, (parts) => {
        const merged = mergeIndexes(parts.map((part) => segmentOf(part)));
        const last = new Map(parts.flat().map((one) => [one.id, one]));
        const kept = parts.flat().filter((one) => last.get(one.id) === one);
        expect(new Uint8Array(merged)).toEqual(new Uint8Array(buildIndex(kept)));
      }),
    );
  });

  it('lack what a later one takes back, and have what comes again after that', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => makeCheck({ id, claim: `moon ${id}` }));
    const merged = mergeIndexes([
      segmentOf([a!, b!, c!]),
      segmentOf([], ['a', 'b', 'unknown']),
      segmentOf([b!]),
    ]);
    expect(new Uint8Array(merged)).toEqual(new Uint8Array(buildIndex([c!, b!])));
  });

  it('are of the checks that are wanted, as if a segment did not have the others', () => {
    const [old, other] = ['old', 'other'].map((claim) => makeCheck({ id: claim, claim }));
    const parts = [segmentOf([old!, other!]), segmentOf([makeCheck({ id: 'old', claim: 'new' })])];
    const merged = runToEnd(merging(parts, (segment) => segment !== parts[1]));
    expect(new Uint8Array(merged)).toEqual(new Uint8Array(buildIndex([old!, other!])));
  });

  it('keep what one segment takes back and brings itself', () => {
    const check = makeCheck({ id: 'a' });
    const merged = openIndex(mergeIndexes([segmentOf([check]), segmentOf([check], ['a'])]));
    expect(merged.checks).toBe(1);
  });
});
